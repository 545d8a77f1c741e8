import { judge } from '../../../src/policy';
import { aPod, findings, TODAY } from '../findings';

const rule = 'windows/linux-fields-ignored';
const selector = { nodeSelector: { 'kubernetes.io/os': 'windows' } };
const found = (spec: object) => findings(rule, { ...selector, ...spec })
  .map(({ path, container, message, severity, refusedBy, fix }) => ({ path, container, message, severity, refusedBy, fix }));

test('every such field of a pod whose OS is not declared, with no fix: the OS has to be declared in the same change', () => {
  const common = { severity: 'warning', refusedBy: 'nobody', fix: undefined };
  const hardened = { securityContext: { capabilities: { drop: ['ALL'] } } };
  expect(found({ securityContext: { runAsUser: 0 }, hostUsers: false, initContainers: [{ name: 'i', ...hardened }], containers: [{ name: 'web', ...hardened }] })).toEqual([
    { path: 'spec.securityContext.runAsUser', container: undefined, message: 'the pod sets runAsUser, which has no effect on Windows', ...common },
    { path: 'spec.hostUsers', container: undefined, message: 'the pod sets hostUsers, which has no effect on Windows', ...common },
    { path: 'spec.initContainers[0].securityContext.capabilities', container: 'i', message: 'init container "i" sets capabilities, which has no effect on Windows', ...common },
    { path: 'spec.containers[0].securityContext.capabilities', container: 'web', message: 'container "web" sets capabilities, which has no effect on Windows', ...common },
  ]);
});

test('privileged: true and resources of the pod have rules of their own', () => {
  expect(found({ resources: { limits: {} }, containers: [{ name: 'web', resources: {}, securityContext: { privileged: true } }] })).toEqual([]);
  expect(found({ containers: [{ name: 'web', securityContext: { privileged: false } }] })).toHaveLength(1);
});

test.each(['windows', 'linux', 'Windows'])('os.name %s: other rules judge', name => {
  expect(found({ os: { name }, securityContext: { runAsUser: 0 } })).toEqual([]);
  const { notApplicable } = judge([aPod({ ...selector, os: { name }, securityContext: { runAsUser: 0 } })], { today: TODAY }).pods[0]!;
  expect(notApplicable).toContainEqual({ rule, reason: 'os.name is set: windows/linux-only-fields or windows/os-contradiction applies' });
});

test('the advice to declare the OS names what has to go with it', () => {
  const spec = { ...selector, securityContext: { fsGroup: 1 }, containers: [{ name: 'a', securityContext: { privileged: false } }, { name: 'b', securityContext: { privileged: false } }] };
  expect(findings('windows/os-declared', spec)[0]!.remedy)
    .toBe('set os: { name: windows }, and remove fsGroup, privileged in the same change: the API server rejects Linux-only fields once the OS is declared');
  expect(findings('windows/os-declared', selector)[0]!.remedy).toBe('set os: { name: windows }');
});
