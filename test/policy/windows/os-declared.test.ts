import { judge } from '../../../src/policy';
import { aPod, findings, TODAY, verdicts } from '../findings';

const rule = 'windows/os-declared';
const selector = { nodeSelector: { 'kubernetes.io/os': 'windows' } };
const hardened = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'Localhost' } };

test('without os.name, restricted asks for what Linux has', () => {
  expect(findings(rule, selector)).toMatchObject([{
    path: 'spec.os.name',
    refusedBy: 'pod-security/restricted',
    severity: 'warning',
    message: 'os.name is not set, though spec.nodeSelector[kubernetes.io/os] makes it a Windows pod: Pod Security admission then requires the hardening fields of Linux',
  }]);
});

test('even if only its author knows', () => {
  const { findings: found } = judge([aPod({})], { today: TODAY, windows: new Set([0]) });
  expect(found.find(finding => finding.path === 'spec.os.name')!.message).toMatch(/^os.name is not set, though its author makes it a Windows pod: /);
});

test.each([
  ['all of it', [{ name: 'a', securityContext: hardened }], 'nobody'],
  ['on each container', [{ name: 'a', securityContext: hardened }, { name: 'b' }], 'pod-security/restricted'],
  ['privilege escalation', [{ name: 'a', securityContext: { ...hardened, allowPrivilegeEscalation: true } }], 'pod-security/restricted'],
  ['capabilities', [{ name: 'a', securityContext: { ...hardened, capabilities: { drop: ['all'] } } }], 'pod-security/restricted'],
  ['seccomp', [{ name: 'a', securityContext: { ...hardened, seccompProfile: { type: 'Unconfined' } } }], 'pod-security/restricted'],
  ['seccomp, nowhere', [{ name: 'a', securityContext: { ...hardened, seccompProfile: undefined } }], 'pod-security/restricted'],
  ['no containers', [], 'pod-security/restricted'],
])('what restricted asks for: %s', (_, containers, gate) => {
  expect(verdicts(rule, { ...selector, containers })).toEqual([['spec.os.name', gate]]);
});

test('a seccomp profile of the pod counts for its containers', () => {
  const spec = { ...selector, securityContext: { seccompProfile: { type: 'RuntimeDefault' } }, containers: [{ securityContext: { ...hardened, seccompProfile: undefined } }] };
  expect(verdicts(rule, spec)).toEqual([['spec.os.name', 'nobody']]);
});

test('without a selector nothing keeps it on Windows nodes', () => {
  expect(findings(rule, { os: { name: 'windows' } })).toMatchObject([{
    path: 'spec.nodeSelector[kubernetes.io/os]',
    refusedBy: 'nobody',
    message: 'nodeSelector does not keep the pod on Windows nodes, and os.name does not affect scheduling; on EKS it gets no IP address, because the webhook that assigns one reads '
      + 'only nodeSelector',
    fix: { op: 'add', path: '/spec/nodeSelector', value: { 'kubernetes.io/os': 'windows' } },
  }]);
  expect(findings(rule, { os: { name: 'windows' }, nodeSelector: { a: 'b' } })).toMatchObject([{
    fix: { op: 'add', path: '/spec/nodeSelector/kubernetes.io~1os', value: 'windows' },
  }]);
});

test('affinity is no selector: EKS does not read it', () => {
  const term = { matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }] };
  const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } } };
  expect(findings(rule, { os: { name: 'windows' }, affinity })).toMatchObject([{
    path: 'spec.nodeSelector[kubernetes.io/os]',
    refusedBy: 'nobody',
    message: 'affinity keeps the pod on Windows nodes but nodeSelector does not: on EKS it gets no IP address, because the webhook that assigns one reads only nodeSelector',
    remedy: 'set nodeSelector: { kubernetes.io/os: windows }',
  }]);
  const linux = JSON.parse(JSON.stringify(affinity).replace('windows', 'linux')) as object;
  expect(findings(rule, { os: { name: 'windows' }, affinity: linux })[0]!.message).toMatch(/^nodeSelector does not keep/);
});

test('an os of another type is left to windows/field-type', () => {
  expect(verdicts(rule, { ...selector, os: 'windows' })).toEqual([]);
  expect(verdicts(rule, { ...selector, os: {} })).toEqual([['spec.os.name', 'pod-security/restricted']]);
  expect(verdicts(rule, { ...selector, os: null })).toEqual([['spec.os.name', 'pod-security/restricted']]);
});

test('capabilities besides ALL are dropped with it', () => {
  const securityContext = { ...hardened, capabilities: { drop: ['CHOWN', 'ALL'] } };
  expect(verdicts(rule, { ...selector, containers: [{ name: 'a', securityContext }] })).toEqual([['spec.os.name', 'nobody']]);
});

test('a RuntimeClass that selects Windows nodes is as good as a selector', () => {
  const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'w' }, handler: 'w', scheduling: selector };
  const pod = aPod({ os: { name: 'windows' }, runtimeClassName: 'w' });
  const found = (...objects: unknown[]) => judge([pod, ...objects], { today: TODAY }).findings.filter(finding => finding.rule === rule).length;
  expect(found(runtimeClass)).toBe(0);
  expect(found({ ...runtimeClass, scheduling: { nodeSelector: { pool: 'a' } } })).toBe(1);
});

test('what a RuntimeClass selects that is not known may keep the pod on Windows nodes', () => {
  expect(findings(rule, { os: { name: 'windows' }, runtimeClassName: 'w' })).toEqual([]);
  expect(findings(rule, { os: { name: 'windows' }, runtimeClassName: '' })).toHaveLength(1);
});
