import { denial } from './denial';
import { seLinuxOptions } from '../../../src/policy/pod-security/seLinuxOptions';

const options = (seLinux: object) => ({ securityContext: { seLinuxOptions: seLinux } });

test.each([
  ['good types', { ...options({ type: '' }), containers: [{ ...options({ type: 'container_t', user: '', role: '' }) }, options({ type: 'container_init_t' }), options({ type: 'container_kvm_t', level: 'x' })] }, undefined],
  ['types', { ...options({ type: 'z' }), containers: [{ name: 'x', ...options({ type: 'a' }) }, { name: 'y', ...options({ type: 'a' }) }] },
    ['seLinuxOptions (pod and containers "x", "y" set forbidden securityContext.seLinuxOptions: types "a", "z")',
      ['spec.securityContext.seLinuxOptions', 'spec.containers[0].securityContext.seLinuxOptions', 'spec.containers[1].securityContext.seLinuxOptions']]],
  ['a type, a user and a role', { containers: [{ name: 'x', ...options({ type: 'a', user: 'u', role: 'r' }) }] },
    ['seLinuxOptions (container "x" set forbidden securityContext.seLinuxOptions: type "a"; user may not be set; role may not be set)', ['spec.containers[0].securityContext.seLinuxOptions']]],
  ['a user and a role, in two of three', { containers: [{ name: 'x', ...options({ user: 'u' }) }, { name: 'y', ...options({ role: 'r' }) }, { name: 'z', ...options({ type: '' }) }] },
    ['seLinuxOptions (containers "x", "y" set forbidden securityContext.seLinuxOptions: user may not be set; role may not be set)',
      ['spec.containers[0].securityContext.seLinuxOptions', 'spec.containers[1].securityContext.seLinuxOptions']]],
  ['a user', options({ user: 'u' }), ['seLinuxOptions (pod set forbidden securityContext.seLinuxOptions: user may not be set)', ['spec.securityContext.seLinuxOptions']]],
  ['a role', options({ role: 'r' }), ['seLinuxOptions (pod set forbidden securityContext.seLinuxOptions: role may not be set)', ['spec.securityContext.seLinuxOptions']]],
])('%s', (_, spec, expected) => {
  expect(denial(seLinuxOptions, 0, spec)).toEqual(expected);
});

test('container_engine_t, from v1.31 on', () => {
  expect([30, 31].map(minor => denial(seLinuxOptions, minor, options({ type: 'container_engine_t' })) !== undefined)).toEqual([true, false]);
});
