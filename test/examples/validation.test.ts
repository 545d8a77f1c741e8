import { spawnSync } from 'child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

const root = join(__dirname, '../..');
const good = {
  os: { name: 'windows' },
  nodeSelector: { 'kubernetes.io/os': 'windows' },
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  containers: [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }],
};
const folders: string[] = [];
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })));

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
  readonly report: { readonly reports: readonly Report[] };
}

interface Report {
  readonly violations: readonly Violation[];
  readonly summary: { readonly status: string; readonly metadata: unknown };
}

interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingConstructs: ReadonlyArray<{
    readonly constructPath?: string;
    readonly resourceName: string;
    readonly manifestPath: string;
    readonly locations: readonly string[];
  }>;
}

/** The real cdk8s command, in an app of somebody who uses nothing of ours but the plugin. */
function synth(specs: Readonly<Record<string, object>>, properties?: object, objects: string = ''): Said {
  const folder = mkdtempSync(join(tmpdir(), 'validation-'));
  folders.push(folder);
  const pods = Object.entries(specs).map(([id, spec]) => {
    const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: id.split('/').at(-1), namespace: id.includes('/') ? id.split('/')[0] : 'shop' }, spec };
    return `new ApiObject(chart, ${JSON.stringify(id.replace('/', '-'))}, ${JSON.stringify(object)});`;
  });
  writeFileSync(join(folder, 'main.js'), `
    const { ApiObject, App, Chart } = require('cdk8s');
    const app = new App();
    const chart = new Chart(app, 'chart');
    ${pods.join('\n')}
    ${objects}
    app.synth();`);
  const validation = { package: root, version: '0.0.0', class: 'SecureWindowsValidation', ...properties && { properties } };
  writeFileSync(join(folder, 'cdk8s.yaml'), JSON.stringify({ language: 'typescript', app: `${process.execPath} main.js`, validations: [validation] }));
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/cdk8s'), ['synth', '--validation-reports-output-file', 'report.json'], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false', NODE_PATH: join(root, 'node_modules') },
  });
  const report = join(folder, 'report.json');
  return { status, stdout, stderr, folder, report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) as Said['report'] : { reports: [] } };
}

const violationsOf = ({ report }: Said) => report.reports.flatMap(({ violations }) => violations);

test('a good app passes: exit 0', () => {
  const said = synth({ web: good, linux: { hostNetwork: true, containers: [{ name: 'x', securityContext: { privileged: true } }] } });
  expect(said.status).toBe(0);
  expect(said.report.reports).toMatchObject([{ violations: [], summary: { status: 'success', metadata: { Errors: '0', Warnings: '0', Acknowledged: '0' } } }]);
});

test('a privileged pod fails: exit 2, with the construct, the rule, the field, its place and the repair', () => {
  const said = synth({ web: good, agent: { ...good, hostNetwork: true } });
  expect(said.status).toBe(2);
  expect(said.stderr).toContain('Validation failed');
  const [violation, ...others] = violationsOf(said);
  expect(others).toEqual([]);
  const lines = readFileSync(join(said.folder, 'dist/chart.k8s.yaml'), 'utf8').split('\n');
  const line = lines.findIndex(text => text.includes('hostNetwork: true'));
  expect(violation).toEqual({
    ruleName: 'windows/host-namespaces',
    recommendation: 'The pod shares no namespace with the node',
    fix: 'remove the field. Access to the host can never be acknowledged.',
    violatingConstructs: [{
      constructPath: 'chart/agent',
      resourceName: 'agent',
      manifestPath: 'dist/chart.k8s.yaml',
      locations: [`spec.hostNetwork (dist/chart.k8s.yaml:${line + 1}:${lines[line]!.indexOf('hostNetwork') + 1}): the pod sets hostNetwork=true: it would share the network of the node; `
        + 'refused by Pod Security admission if the namespace enforces baseline or restricted; otherwise nothing'],
    }],
  });
  expect(said.stdout).toContain('Construct Path: chart/agent');
});

test('warnings are told, and fail where that is asked for', () => {
  const unlimited = { ...good, containers: [{ name: 'web', image: 'web' }, { name: 'log', image: 'log' }] };
  const said = synth({ web: unlimited });
  expect(said.status).toBe(0);
  const [violation, ...others] = violationsOf(said);
  expect(others).toEqual([]);
  expect(violation!.ruleName).toBe('windows/memory-limit (warning)');
  expect(violation!.violatingConstructs.map(({ locations }) => locations[0]!.split(' ')[0])).toEqual([
    'spec.containers[0].resources.limits.memory', 'spec.containers[1].resources.limits.memory',
  ]);
  // The field is not there: its place is that of the container that lacks it.
  const lines = readFileSync(join(said.folder, 'dist/chart.k8s.yaml'), 'utf8').split('\n');
  const number = Number(/:(\d+):\d+\)/.exec(violation!.violatingConstructs[1]!.locations[0]!)![1]);
  expect(lines[number - 1]).toContain('- image: log');
  expect(synth({ web: unlimited }, { failOn: 'warning' }).status).toBe(2);
});

test('what was acknowledged is said, and fails nothing', () => {
  const annotations = JSON.stringify(JSON.stringify([{ rule: 'windows/memory-limit', reason: 'a batch' }]));
  const said = synth({}, { failOn: 'warning' }, `
    new ApiObject(chart, 'batch', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'batch', annotations: { 'secure-windows-workloads/acknowledged': ${annotations} } },
      spec: ${JSON.stringify({ ...good, containers: [{ name: 'web', image: 'web' }] })} });`);
  expect(said.status).toBe(0);
  expect(said.stdout).toContain('acknowledged: batch container "web" has no memory limit: a batch');
});

test('namespaces that are described hold their pods', () => {
  const administrator = { ...good, securityContext: { runAsNonRoot: false, windowsOptions: { runAsUserName: 'ContainerUser' } } };
  const said = synth({ web: administrator }, { namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
  expect(said.status).toBe(2);
  expect(violationsOf(said).map(({ ruleName, recommendation }) => [ruleName, recommendation])).toContainEqual(['pod-security/runAsNonRoot', 'The namespace admits the pods']);
});

test('RuntimeClasses that are described tell which pods are of Windows', () => {
  const pod = { runtimeClassName: 'isolated', hostNetwork: true, containers: good.containers };
  const runtimeClasses = { isolated: { handler: 'runhcs-wcow-process', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } } };
  expect(synth({ web: pod }).status).toBe(0);
  const said = synth({ web: pod }, { runtimeClasses });
  expect(said.status).toBe(2);
  expect(violationsOf(said).map(({ ruleName }) => ruleName)).toContain('windows/host-namespaces');
});

test('a name that two objects have shows no construct rather than the wrong one', () => {
  const said = synth({ 'shop/web': { ...good, hostNetwork: true }, 'office/web': good });
  expect(violationsOf(said)[0]!.violatingConstructs).toMatchObject([{ resourceName: 'Pod shop/web' }]);
  expect(violationsOf(said)[0]!.violatingConstructs[0]!.constructPath).toBeUndefined();
});

test.each([
  [{ failOn: 'errors' }, '[SecureWindowsValidation] 1 option is invalid\n  failOn is "errors": must be one of error, warning; did you mean error?'],
  [{ runtimeClasses: { a: { handlr: 'b' } } }, '[SecureWindowsValidation] 1 option is invalid\n  runtimeClasses.a.handlr is "b": unknown option; did you mean handler?'],
  [{ failon: 'error' }, '[SecureWindowsValidation] 1 option is invalid\n  failon is "error": unknown option; did you mean failOn?'],
])('%j is told', (properties, message) => {
  const said = synth({ web: good }, properties);
  expect(said.status).toBe(1);
  expect(said.stderr).toContain(message);
});
