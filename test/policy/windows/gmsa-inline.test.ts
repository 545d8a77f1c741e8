import { judge } from '../../../src/policy';
import { aPod, findings, TODAY } from '../findings';

const rule = 'windows/gmsa-inline';
const carries = (gmsaCredentialSpec: unknown) => ({ securityContext: { windowsOptions: { gmsaCredentialSpec } } });
const spec = {
  os: { name: 'windows' },
  ...carries('{}'),
  initContainers: [{ name: 'i', ...carries('') }],
  containers: [{ name: 'a' }, { name: 'b', ...carries('{}') }],
  ephemeralContainers: [{ name: 'e', ...carries(7) }],
};

test('the pod and every container, whatever the content', () => {
  const tail = 'contains a gMSA credential spec: nothing checks that its service account may use it';
  const field = 'securityContext.windowsOptions.gmsaCredentialSpec';
  expect(findings(rule, spec).map(({ path, container, message, refusedBy, fix }) => [path, container, message, refusedBy, fix])).toEqual([
    [`spec.${field}`, undefined, `the pod ${tail}`, 'nobody', undefined],
    [`spec.initContainers[0].${field}`, 'i', `init container "i" ${tail}`, 'nobody', undefined],
    [`spec.containers[1].${field}`, 'b', `container "b" ${tail}`, 'nobody', undefined],
    [`spec.ephemeralContainers[0].${field}`, 'e', `ephemeral container "e" ${tail}`, 'nobody', undefined],
  ]);
});

test('in a pod that exists, the webhook may have filled it in', () => {
  expect(findings(rule, spec, {}, { fromCluster: true })).toEqual([]);
  const { notApplicable } = judge([aPod(spec)], { today: TODAY, fromCluster: true }).pods[0]!;
  expect(notApplicable).toContainEqual({ rule, reason: 'the pod exists: the webhook may have inserted the content' });
});

test('no author can say that it exists', () => {
  expect(findings(rule, spec, { uid: 'c0ffee', creationTimestamp: '2026-01-01T00:00:00Z', resourceVersion: '1' })).toHaveLength(4);
});

test('null equals absent, and a name is no content', () => {
  expect(findings(rule, { os: { name: 'windows' }, ...carries(null), containers: [{ name: 'a', ...carries(undefined) }] })).toEqual([]);
  expect(findings(rule, { securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa-web' } } })).toEqual([]);
});
