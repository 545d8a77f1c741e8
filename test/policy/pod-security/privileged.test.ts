import { denial, everywhere, pathsOf } from './denial';
import { privileged } from '../../../src/policy/pod-security/privileged';

test('every kind of container', () => {
  expect(denial(privileged, 0, everywhere({ privileged: true }))).toEqual([
    'privileged (containers "a", "b", "c" must not set securityContext.privileged=true)', pathsOf('privileged'),
  ]);
  expect(denial(privileged, 0, { containers: [{ name: 'x', securityContext: { privileged: true } }, { name: 'y' }] })![0])
    .toBe('privileged (container "x" must not set securityContext.privileged=true)');
  expect(denial(privileged, 0, everywhere({ privileged: false }))).toBeUndefined();
});
