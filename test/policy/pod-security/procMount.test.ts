import { denial, everywhere, pathsOf } from './denial';
import { procMount, procMountRestricted } from '../../../src/policy/pod-security/procMount';

const unmasked = everywhere({ procMount: 'Unmasked' });
const told = ['procMount (containers "a", "b", "c" must not set securityContext.procMount to "Unmasked")', pathsOf('procMount')];

test('anything but Default', () => {
  expect(denial(procMount, 0, unmasked)).toEqual(told);
  expect(denial(procMount, 0, everywhere({ procMount: 'Default' }))).toBeUndefined();
  expect(denial(procMount, 0, everywhere({ procMount: null }))).toBeUndefined();
  expect(denial(procMount, 0, { containers: [{ name: 'x', securityContext: { procMount: '' } }, { name: 'y', securityContext: { procMount: 7 } }] })![0])
    .toBe('procMount (containers "x", "y" must not set securityContext.procMount to "")');
});

test('from v1.35 on, in a user namespace, at baseline', () => {
  const spec = { hostUsers: false, ...unmasked };
  expect([34, 35].map(minor => denial(procMount, minor, spec))).toEqual([told, undefined]);
  expect(denial(procMount, 35, { ...spec, hostUsers: true })).toEqual(told);
  expect([34, 35].map(minor => denial(procMountRestricted, minor, spec))).toEqual([undefined, told]);
});
