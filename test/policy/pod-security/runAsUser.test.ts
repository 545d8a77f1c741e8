import { denial } from './denial';
import { runAsUser } from '../../../src/policy/pod-security/runAsUser';

const as = (value: unknown) => ({ securityContext: { runAsUser: value } });

test('not 0, from v1.23 on, and from v1.35 on not in a user namespace', () => {
  const spec = { hostUsers: false, ...as(0), containers: [{ name: 'x', ...as(0) }] };
  const told = ['runAsUser=0 (pod and container "x" must not set runAsUser=0)', ['spec.securityContext.runAsUser', 'spec.containers[0].securityContext.runAsUser']];
  expect([22, 23, 34, 35].map(minor => denial(runAsUser, minor, spec))).toEqual([undefined, told, told, undefined]);
  expect(denial(runAsUser, 35, { ...as(0) })).toEqual(['runAsUser=0 (pod must not set runAsUser=0)', ['spec.securityContext.runAsUser']]);
  expect(denial(runAsUser, 35, { containers: [{ name: 'x', ...as(0) }, { name: 'y', ...as(0) }] })).toEqual([
    'runAsUser=0 (containers "x", "y" must not set runAsUser=0)', ['spec.containers[0].securityContext.runAsUser', 'spec.containers[1].securityContext.runAsUser'],
  ]);
  expect(denial(runAsUser, 35, { ...as(1), containers: [{ name: 'x', ...as(null) }] })).toBeUndefined();
});
