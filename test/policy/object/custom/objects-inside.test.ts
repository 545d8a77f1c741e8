import { objectsOf } from '../../../../src/policy/object/custom/objects-inside';
import { subjectsIn } from '../../../../src/policy/object/subject';

const claim = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' };
const found = (...objects: unknown[]) => objectsOf(objects.flatMap(subjectsIn), new Set(['v1/PersistentVolumeClaim'])).map(({ field, subject: { object } }) => [object, field.path]);

test('objects of the input, and in custom resources', () => {
  expect(found({}, claim, { kind: 'X', spec: { a: [claim, { b: { ...claim } }], c: 'x' } })).toEqual([[1, ''], [2, 'spec.a[0]'], [2, 'spec.a[1].b']]);
  expect(found({ kind: 'List', items: [claim, { kind: 'X', claim }], other: { ...claim } })).toEqual([[0, 'other'], [0, 'items[0]'], [0, 'items[1].claim']]);
  expect(found({ kind: 'X', items: { a: claim } })).toEqual([[0, 'items.a']]);
  expect(found({ kind: 'X', spec: { items: [claim] } })).toEqual([[0, 'spec.items[0]']]);
});

test.each<[string, object]>([
  ['a built-in kind with a pod', { apiVersion: 'v1', kind: 'Pod', spec: { claim } }], ['a built-in kind without', { apiVersion: 'v1', kind: 'ConfigMap', data: { claim } }],
  ['what speaks about pods', { apiVersion: 'kyverno.io/v1', kind: 'ClusterPolicy', spec: { claim } }], ['another group', { kind: 'X', spec: { ...claim, apiVersion: 'x.io/v1' } }],
  ['what a policy deletes', { apiVersion: 'policy.open-cluster-management.io/v1', kind: 'ConfigurationPolicy', spec: { 'object-templates': [{ complianceType: 'mustnothave', objectDefinition: claim }] } }],
  ['what cannot be read', { kind: 'X', get spec() { throw new Error('boo'); } }],
])('none in %s', (_, object) => {
  expect(found(object)).toEqual([]);
});

test('one that holds itself ends', () => {
  const loop: Record<string, unknown> = { kind: 'X' };
  loop['spec'] = { loop, again: [loop] };
  expect(found(loop)).toEqual([]);
});
