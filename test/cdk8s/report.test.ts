import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart } from 'cdk8s';
import { PssNamespace, SecureWindowsDeployment, SecureWindowsPod, WindowsGuard, WindowsUser, type GuardReport } from '../../src';

const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
beforeEach(() => stderr.mockClear());
const said = () => stderr.mock.calls.map(([text]) => String(text)).join('');
const folder = () => mkdtempSync(join(tmpdir(), 'report-'));

const user = WindowsUser.containerAdministrator({ reason: 'starts IIS', expires: '2999-12-31' });

function anApp(): { app: App; chart: Chart; dir: string } {
  const dir = folder();
  const app = new App({ outdir: join(dir, 'dist') });
  const chart = new Chart(app, 'chart');
  const namespace = new PssNamespace(chart, 'namespace', { name: 'shop' });
  new SecureWindowsDeployment(chart, 'web', { name: 'web', namespace: namespace.name, user, containers: [{ name: 'iis', image: 'iis' }] });
  return { app, chart, dir };
}

const FINDINGS: GuardReport['findings'] = [
  {
    rule: 'windows/run-as-administrator',
    severity: 'error',
    construct: 'chart/web',
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'web',
    namespace: 'shop',
    path: 'spec.template.spec.securityContext.windowsOptions.runAsUserName',
    value: 'ContainerAdministrator',
    message: 'the pod runs its containers as ContainerAdministrator, an administrator',
    refusedBy: 'pod-security/restricted',
    remedy: expect.stringContaining('run as ContainerUser') as string,
    acknowledged: { rule: 'windows/run-as-administrator', reason: 'starts IIS', expires: '2999-12-31' },
  },
  {
    rule: 'windows/memory-limit',
    severity: 'warning',
    construct: 'chart/web',
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'web',
    namespace: 'shop',
    container: 'iis',
    path: 'spec.template.spec.containers[0].resources.limits.memory',
    message: 'container "iis" has no memory limit',
    refusedBy: 'nobody',
    remedy: 'set resources.limits.memory to the most that the container needs',
  },
];
const WOULD = 'would violate PodSecurity "restricted:latest": runAsNonRoot != true (pod must not set securityContext.runAsNonRoot=false)';

test('judge() tells everything as data, and writes nothing', () => {
  const { app } = anApp();
  const { findings, admissions } = WindowsGuard.protect(app).judge();
  expect(findings).toEqual(FINDINGS);
  expect(admissions).toEqual([{ construct: 'chart/web', kind: 'Deployment', name: 'web', namespace: 'shop', warnings: [WOULD], audit: WOULD }]);
  expect(existsSync(app.outdir)).toBe(false);
  expect(said()).toBe('');
});

test('a synth says it once, in lines, and writes it to a file on request', () => {
  const { app, dir } = anApp();
  const reportFile = join(dir, 'reports', 'windows.json');
  const guard = WindowsGuard.protect(app, { reportFile });
  app.synth();
  expect(said()).toBe(`\
warning: [chart/web] windows/memory-limit: container "iis" has no memory limit
  field: Deployment shop/web  spec.template.spec.containers[0].resources.limits.memory
  fix:   set resources.limits.memory to the most that the container needs
admission: [chart/web] Pod Security warns: Deployment shop/web ${WOULD}
acknowledged: shop/web the pod runs its containers as ContainerAdministrator, an administrator: starts IIS (until 2999-12-31)
`);
  expect(JSON.parse(readFileSync(reportFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(guard.judge())));
  expect(readdirSync(join(dir, 'reports'))).toEqual(['windows.json']);
});

test('what is only noted for the audit is said as well', () => {
  const app = new App();
  const chart = new Chart(app, 'chart');
  new SecureWindowsPod(chart, 'web', { name: 'web', namespace: 'shop', user, containers: [{ name: 'iis', image: 'iis', resources: { limits: { memory: '1Gi' } } }] });
  WindowsGuard.protect(app, { namespaces: { shop: { 'pod-security.kubernetes.io/audit': 'restricted' } } });
  app.synthYaml();
  expect(said()).toContain(`admission: [chart/web] Pod Security writes to the audit log: Pod shop/web ${WOULD}\n`);
});

test('quiet: only errors are said', () => {
  const { app, chart } = anApp();
  WindowsGuard.protect(app, { quiet: true });
  app.synthYaml();
  expect(said()).toBe('');
  new ApiObject(chart, 'agent', { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, hostNetwork: true } } as never);
  expect(() => app.synthYaml()).toThrow('windows/host-namespaces');
  WindowsGuard.protect(app, { quiet: false });
  expect(() => app.synthYaml()).toThrow('windows/host-namespaces');
  expect(said()).toContain('warning: ');
});

test('a synth that fails writes its report all the same', () => {
  const { app, chart, dir } = anApp();
  new ApiObject(chart, 'agent', { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, hostNetwork: true } } as never);
  WindowsGuard.protect(app, { reportFile: join(dir, 'windows.json') });
  expect(() => app.synth()).toThrow('windows/host-namespaces');
  const { findings } = JSON.parse(readFileSync(join(dir, 'windows.json'), 'utf8')) as GuardReport;
  expect(findings.map(({ rule, construct }) => [rule, construct])).toContainEqual(['windows/host-namespaces', 'chart/agent']);
});

test('a report that cannot be written stops the synth', () => {
  const { app, dir } = anApp();
  WindowsGuard.protect(app, { reportFile: dir });
  expect(() => app.synth()).toThrow(/the report cannot be written to .*: EISDIR/);
  expect(existsSync(app.outdir)).toBe(false);
});

test('of many alike, five are told and the rest is counted', () => {
  const app = new App();
  for (let index = 0; index < 8; index++) new SecureWindowsPod(new Chart(app, `chart-${index}`), 'web', { containers: [{ name: 'web', image: 'web' }] });
  app.synthYaml();
  expect(said().match(/^warning: .*$/gm)!.map(line => line.slice(0, 35))).toEqual([
    ...[0, 1, 2, 3, 4].map(index => `warning: [chart-${index}/web] windows/memo`), 'warning: 3 more of windows/memory-l',
  ]);
});

describe('colour', () => {
  const terminal = { isTTY: process.stderr.isTTY, hasColors: process.stderr.hasColors };
  afterEach(() => Object.assign(process.stderr, terminal));

  test.each([[true, true], [true, false], [undefined, true]])('a terminal: %p, that shows it: %p', (isTTY, colours) => {
    Object.assign(process.stderr, { isTTY, hasColors: () => colours });
    const { app } = anApp();
    app.synthYaml();
    const coloured = isTTY === true && colours;
    expect(said().includes('\u001b[33mwarning:\u001b[39m')).toBe(coloured);
    expect(said().includes('\u001b[')).toBe(coloured);
  });
});
