import { denial, everywhere, pathsOf, windows } from './denial';
import { allowPrivilegeEscalation } from '../../../src/policy/pod-security/allowPrivilegeEscalation';

test('explicitly false, from v1.8 on, and from v1.25 not on Windows', () => {
  const spec = { ...windows, ...everywhere({}) };
  const told = ['allowPrivilegeEscalation != false (containers "a", "b", "c" must set securityContext.allowPrivilegeEscalation=false)', pathsOf('allowPrivilegeEscalation')];
  expect([7, 8, 24, 25].map(minor => denial(allowPrivilegeEscalation, minor, spec))).toEqual([undefined, told, told, undefined]);
  expect(denial(allowPrivilegeEscalation, 25, everywhere({ allowPrivilegeEscalation: true }))).toEqual(told);
  expect(denial(allowPrivilegeEscalation, 25, everywhere({ allowPrivilegeEscalation: false }))).toBeUndefined();
});
