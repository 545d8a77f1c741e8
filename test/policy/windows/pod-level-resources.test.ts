import { findings } from '../findings';

const rule = 'windows/pod-level-resources';
const found = (resources: unknown, os?: unknown) => findings(rule, { os, nodeSelector: { 'kubernetes.io/os': 'windows' }, resources })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const memory = { limits: { memory: '1Gi' } };

test.each([
  ['limits', memory],
  ['requests', { requests: { cpu: 1 } }],
  ['claims', { claims: [{ name: 'gpu' }] }],
  ['one of them', { limits: null, requests: { cpu: 1 }, claims: [] }],
])('%s', (_, resources) => {
  expect(found(resources)).toEqual([{
    path: 'spec.resources',
    message: 'the pod sets resources for all its containers together',
    refusedBy: 'kubelet',
    fix: { op: 'remove', path: '/spec/resources' },
  }]);
});

test.each([
  undefined, null, {}, { limits: {} }, { limits: null, requests: {}, claims: [] }, { limits: 1, requests: true, claims: 'x' }, { other: { memory: '1Gi' } }, [memory], 'x',
])('nothing in %j', resources => {
  expect(found(resources)).toEqual([]);
});

test('with os.name windows they are left to windows/linux-only-fields, with any other not', () => {
  expect(found(memory, { name: 'windows' })).toEqual([]);
  expect(found(memory, { name: 'Windows' })).toHaveLength(1);
  expect(found(memory, { name: 'linux' })).toHaveLength(1);
});
