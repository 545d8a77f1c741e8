import { denial, windows } from './denial';
import { runAsNonRoot } from '../../../src/policy/pod-security/runAsNonRoot';

const set = (value: unknown) => ({ securityContext: { runAsNonRoot: value } });
const POD = 'spec.securityContext.runAsNonRoot';
const CONTAINER = 'spec.containers[0].securityContext.runAsNonRoot';

test.each([
  ['nowhere', { containers: [{ name: 'x' }] }, ['runAsNonRoot != true (pod or container "x" must set securityContext.runAsNonRoot=true)', [POD]]],
  ['on one of three', { containers: [{ name: 'x' }, { name: 'y', ...set(true) }, { name: 'z', ...set(null) }] },
    ['runAsNonRoot != true (pod or containers "x", "z" must set securityContext.runAsNonRoot=true)', [POD]]],
  ['on the pod', { ...set(true), containers: [{ name: 'x' }] }, undefined],
  ['on the container', { containers: [{ name: 'x', ...set(true) }] }, undefined],
  ['false on the pod', { ...set(false), containers: [{ name: 'x', ...set(true) }] }, ['runAsNonRoot != true (pod must not set securityContext.runAsNonRoot=false)', [POD]]],
  ['false on the container', { ...set(true), containers: [{ name: 'x', ...set(false) }] },
    ['runAsNonRoot != true (container "x" must not set securityContext.runAsNonRoot=false)', [CONTAINER]]],
  ['false on both', { ...set(false), containers: [{ name: 'x', ...set(false) }, { name: 'y', ...set(false) }] },
    ['runAsNonRoot != true (pod and containers "x", "y" must not set securityContext.runAsNonRoot=false)', [POD, CONTAINER, 'spec.containers[1].securityContext.runAsNonRoot']]],
  ['no containers', {}, undefined],
])('%s', (_, spec, expected) => {
  expect(denial(runAsNonRoot, 0, { ...windows, ...spec })).toEqual(expected);
});

test('in a user namespace, from v1.35 on', () => {
  expect([34, 35].map(minor => denial(runAsNonRoot, minor, { hostUsers: false, containers: [{ name: 'x' }] }) !== undefined)).toEqual([true, false]);
  expect(denial(runAsNonRoot, 35, { containers: [{ name: 'x' }] })).toBeDefined();
});
