import { aPod, TODAY } from './findings';
import { judge, renderAcknowledged, renderFinding, renderWarning, resourceName } from '../../src/policy';

const finding = judge([aPod({
  os: { name: 'windows' },
  initContainers: [{ name: 'agent', securityContext: { windowsOptions: { hostProcess: true } } }],
})], { today: TODAY }).findings[0]!;

test('a finding is one block', () => {
  expect(renderFinding(finding)).toBe(`\
[shop/web] windows/host-process
  init container "agent" sets hostProcess=true: it would run on the node itself, outside any isolation. Also: a HostProcess pod must set hostNetwork=true.
  field:      Pod shop/web  spec.initContainers[0].securityContext.windowsOptions.hostProcess
  refused by: Pod Security admission if the namespace enforces baseline or restricted; otherwise nothing
  fix:        remove the field. Access to the host can never be acknowledged: infrastructure that must run on the node belongs in an app that does not use this library (a second cdk8s App in the same program, or a Pulumi program of its own)`);
});

test('a warning is shorter: nothing refuses it', () => {
  const { message, remedy } = finding;
  expect(renderWarning(finding, 'chart/agent')).toBe(`\
[chart/agent] windows/host-process: ${message}
  field: Pod shop/web  spec.initContainers[0].securityContext.windowsOptions.hostProcess
  fix:   ${remedy}`);
});

test('it names the construct where there is one', () => {
  expect(renderFinding(finding, 'chart/agent')).toMatch(/^\[chart\/agent\] windows\/host-process\n/);
});

test.each([
  ['api-server', 'the API server'],
  ['pod-security/restricted', 'Pod Security admission if the namespace enforces restricted; otherwise nothing'],
  ['scheduler', 'the scheduler, which finds no node for it'],
  ['kubelet', 'the kubelet, which refuses to start it; the API server accepts it'],
  ['runtime', 'the container runtime, which cannot start it; the API server and the kubelet accept it'],
  ['nobody', 'nothing; the cluster would run it'],
] as const)('by %s', (refusedBy, words) => {
  expect(renderFinding({ ...finding, refusedBy })).toContain(`\n  refused by: ${words}\n`);
});

test.each([
  ['pod-security/baseline', 'privileged', 'nothing; the namespace enforces privileged, and the cluster would run it'],
  ['pod-security/baseline', 'baseline', 'Pod Security admission; the namespace enforces baseline:v1.35'],
  ['pod-security/baseline', 'restricted', 'Pod Security admission; the namespace enforces restricted:v1.35'],
  ['pod-security/restricted', 'baseline', 'nothing; the namespace enforces baseline, and the cluster would run it'],
  ['pod-security/restricted', 'restricted', 'Pod Security admission; the namespace enforces restricted:v1.35'],
  ['kubelet', 'restricted', 'the kubelet, which refuses to start it; the API server accepts it'],
] as const)('by %s, where its namespace enforces %s', (refusedBy, level, words) => {
  expect(renderFinding({ ...finding, refusedBy, enforced: { level, version: 'v1.35' } })).toContain(`\n  refused by: ${words}\n`);
});

test('an acknowledgement is one line', () => {
  const said = { rule: finding.rule, reason: 'COM server' };
  expect(renderAcknowledged({ ...finding, message: 'runs as x' }, said)).toBe('shop/web runs as x: COM server');
  expect(renderAcknowledged({ ...finding, message: 'runs as x' }, { ...said, expires: '2027-03-31', approvedBy: 'ops' }))
    .toBe('shop/web runs as x: COM server (approved by ops, until 2027-03-31)');
});

test('a name, with its namespace where there is one', () => {
  expect(resourceName({ apiVersion: 'v1', kind: 'Pod', name: 'web' })).toBe('web');
  expect(resourceName({ apiVersion: 'v1', kind: 'Pod', namespace: 'shop' })).toBe('shop/(unnamed)');
});
