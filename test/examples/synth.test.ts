import { spawnSync } from 'child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'fs';
import { join } from 'path';
import { Yaml } from 'cdk8s';
import { isRefusal, judge } from '../../src/policy';

const root = join(__dirname, '../..');

/** Runs the real cdk8s command in an example, as a user would. */
function synth(example: string): { status: number | null; said: string; files: string[] } {
  const folder = join(root, 'examples', example);
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/cdk8s'), ['synth'], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  return { status, said: stdout + stderr, files: existsSync(dist) ? readdirSync(dist).map(file => join(dist, file)) : [] };
}

test('every example is tested: those of cdk8s here, those of Pulumi in test/engine/examples.test.ts', () => {
  const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
  const has = (file: string) => examples.filter(example => existsSync(join(root, 'examples', example, file))).sort();
  expect(has('cdk8s.yaml')).toEqual(['aws-guide', 'aws-guide-as-printed', 'cdk8s-plus', 'shop', 'validation']);
  expect(has('Pulumi.yaml')).toEqual(['pulumi-guarded-chart', 'pulumi-policy', 'pulumi-shop']);
  expect(examples.sort()).toEqual([...has('cdk8s.yaml'), ...has('Pulumi.yaml')].sort());
  const engine = readFileSync(join(root, 'test/engine/examples.test.ts'), 'utf8');
  for (const example of has('Pulumi.yaml')) expect(engine).toContain(`'${example}'`);
});

test.each([
  ['shop', ['back-office', 'shop'], 'acknowledged: back-office/orders container "iis" runs as ContainerAdministrator, an administrator: ServiceMonitor.exe starts IIS'],
  ['aws-guide', ['aws-guide'], 'acknowledged: run-as-username/run-as-username-container-demo container "run-as-username-demo" runs as ContainerAdministrator'],
])('%s', (example, charts, remark) => {
  const { status, said, files } = synth(example);
  expect(said).toContain(remark);
  expect(said).not.toContain('warning:');
  expect(status).toBe(0);
  expect(files.map(file => file.replace(/^.*\//, ''))).toEqual(charts.map(chart => `${chart}.k8s.yaml`));
  const { pods, findings } = judge(files.flatMap(file => Yaml.load(file)), { today: '2026-11-23' });
  expect(pods.length).toBeGreaterThan(0);
  expect(pods.every(({ windows }) => windows)).toBe(true);
  expect(findings.filter(isRefusal)).toEqual([]);
});

describe('aws-guide-as-printed', () => {
  const block = `\
[aws-guide/as-printed/run-as-username-container-demo-pod] windows/run-as-administrator
  container "run-as-username-demo" runs as ContainerAdministrator, an administrator.
  field:      Pod run-as-username/run-as-username-container-demo  spec.containers[0].securityContext.windowsOptions.runAsUserName
  refused by: nothing; the namespace enforces baseline, and the cluster would run it
  fix:        run as ContainerUser; if the image really needs an administrator, record why: WindowsUser.containerAdministrator({ reason }), \
or the annotation secure-windows-workloads/acknowledged`;

  test('fails, says why, and writes nothing', () => {
    const { status, said, files } = synth('aws-guide-as-printed');
    expect(said).toContain(`RefusedError: 1 error stops this synth\n\n${block}\n    at `);
    expect(said).toMatch(/at .*examples\/aws-guide-as-printed\/main\.ts:\d+:\d+/);
    const pod = '[aws-guide/as-printed/run-as-username-pod-demo-pod]';
    expect(said).toContain(`warning: ${pod} windows/os-declared: os.name is not set`);
    expect(said).toContain(`warning: ${pod} windows/run-as-non-root: container "run-as-username-demo" has no runAsNonRoot: true`);
    expect(said).toContain(`warning: ${pod} windows/memory-limit: container "run-as-username-demo" has no memory limit`);
    expect(said).not.toContain('admission:');
    expect(status).not.toBe(0);
    expect(files).toEqual([]);
  });

  test('what is weak in both pods is known to the judge', () => {
    const { findings } = judge(Yaml.load(join(root, 'examples/aws-guide-as-printed/run-as-username.yaml')), { today: '2026-11-23' });
    const weaknesses = ['windows/os-declared', 'windows/run-as-non-root', 'windows/service-account-token', 'windows/memory-limit'];
    expect(findings.map(({ resource, rule }) => [resource.name, rule])).toEqual([
      ...weaknesses.map(rule => ['run-as-username-pod-demo', rule]),
      ['run-as-username-container-demo', 'windows/os-declared'],
      ['run-as-username-container-demo', 'windows/run-as-administrator'],
      ['run-as-username-container-demo', 'windows/service-account-token'],
      ['run-as-username-container-demo', 'windows/memory-limit'],
    ]);
  });
});

test('validation: the command judges what an app without this library wrote', () => {
  const { status, said, files } = synth('validation');
  expect(said).toContain('windows/memory-limit (warning)');
  expect(said).toContain('Construct Path: shop/web');
  expect(status).toBe(0);
  expect(files.map(file => file.replace(/^.*\//, ''))).toEqual(['construct-metadata.json', 'shop.k8s.yaml']);
});

interface Written {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: {
    readonly selector: Record<string, string>;
    readonly template: { readonly metadata: { readonly labels: object }; readonly spec: { readonly containers: readonly object[] } };
  };
}

test('cdk8s-plus: what it writes selects and feeds our pods', () => {
  const { status, files } = synth('cdk8s-plus');
  expect(status).toBe(0);
  const objects = files.flatMap(file => Yaml.load(file) as Written[]);
  const of = (kind: string) => objects.find(object => object.kind === kind)!;
  expect(objects.filter(({ kind }) => kind !== 'Namespace').map(({ metadata }) => metadata.namespace)).toEqual(Array(4).fill('boutique'));
  expect(of('Deployment').spec.template.metadata.labels).toEqual(of('Service').spec.selector);
  expect(of('Deployment').spec.template.spec.containers[0]).toMatchObject({
    envFrom: [{ configMapRef: { name: of('ConfigMap').metadata.name } }],
    env: [{ valueFrom: { secretKeyRef: { name: 'shop-database' } } }],
  });
});

test('the demo shows what was written, what was judged and where it lies', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'node_modules/.bin/ts-node'), 'examples/demo.ts'], {
    cwd: root, encoding: 'utf8', env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
  });
  expect(stderr).toContain('acknowledged: back-office/orders container "iis" runs as ContainerAdministrator');
  expect(stdout.split('\n').map(line => line.trim())).toEqual([
    'back-office/orders   Deployment   runs as ContainerAdministrator on windows (os.name, nodeSelector)   admitted: baseline, v1.35',
    'shop/storefront      Deployment   runs as ContainerUser on windows (os.name, nodeSelector)            admitted: restricted, v1.35',
    '',
    '2 namespaces, 2 Windows workloads, 8 objects · 0 errors · 1 acknowledged · written to examples/shop/dist',
    '',
  ]);
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(stdout.trimEnd());
});
