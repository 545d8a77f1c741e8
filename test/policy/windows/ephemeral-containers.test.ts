import { judge } from '../../../src/policy';
import { aPod, findings, TODAY } from '../findings';

const rule = 'windows/ephemeral-containers';
const spec = (ephemeralContainers: unknown) => ({ os: { name: 'windows' }, containers: [{ name: 'web' }], ephemeralContainers });
const one = [{ name: 'debug' }];

test.each([
  [one, 'a pod that does not exist yet has 1 ephemeral container'],
  [[...one, ...one], 'a pod that does not exist yet has 2 ephemeral containers'],
  [[...one, ...one, ...one], 'a pod that does not exist yet has 3 ephemeral containers'],
])('%j', (containers, message) => {
  const found = findings(rule, spec(containers)).map(({ path, container, message: text, refusedBy, fix }) => [path, container, text, refusedBy, fix]);
  expect(found).toEqual([
    ['spec.ephemeralContainers', undefined, message, 'api-server', { op: 'remove', path: '/spec/ephemeralContainers' }],
  ]);
});

test.each([[], null, undefined, {}, 'debug'])('nothing at %j', value => {
  expect(findings(rule, spec(value))).toEqual([]);
});

test('a pod that exists may have them', () => {
  const judged = (fromCluster: boolean) => judge([aPod(spec(one), { uid: 'c0ffee' })], { today: TODAY, fromCluster }).pods[0]!;
  expect(judged(true).findings.filter(finding => finding.rule === rule)).toEqual([]);
  expect(judged(true).notApplicable).toContainEqual({ rule, reason: 'the pod exists: ephemeral containers have been added to it since' });
  expect(judged(false).findings.filter(finding => finding.rule === rule)).toHaveLength(1);
  expect(judged(false).notApplicable.filter(answer => answer.rule === rule)).toEqual([]);
});

test('a template never', () => {
  const found = (apiVersion: string, kind: string, template: object) => judge([
    { apiVersion, kind, metadata: { name: 'web', uid: 'c0ffee' }, spec: { template } },
  ], { today: TODAY, fromCluster: true }).findings.filter(finding => finding.rule === rule).map(({ path, message }) => [path, message]);
  const expected = [['spec.template.spec.ephemeralContainers', 'a pod template has 1 ephemeral container']];
  expect(found('apps/v1', 'Deployment', { metadata: { uid: 'c0ffee' }, spec: spec(one) })).toEqual(expected);
  expect(found('argoproj.io/v1alpha1', 'Rollout', { spec: spec(one) })).toEqual(expected);
  expect(found('apps/v1', 'Deployment', { spec: spec([]) })).toEqual([]);
});

test('nor is a pod of another system created with them', () => {
  const { findings: found } = judge([aPod({ containers: [{ name: 'web', image: 'web' }], ephemeralContainers: one })], { today: TODAY, pods: 'all' });
  expect(found.filter(finding => finding.rule === rule).map(({ path }) => path)).toEqual(['spec.ephemeralContainers']);
});
