import { denial, everywhere, windows } from './denial';
import { capabilitiesBaseline, capabilitiesRestricted } from '../../../src/policy/pod-security/capabilities';

const add = (...names: unknown[]) => ({ capabilities: { add: names } });
const container = (name: string, securityContext: object) => ({ name, securityContext });

describe('baseline', () => {
  test('only the default capabilities', () => {
    const defaults = ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'];
    expect(denial(capabilitiesBaseline, 0, everywhere(add(...defaults)))).toBeUndefined();
    expect(denial(capabilitiesBaseline, 0, { containers: [container('x', add('SYS_ADMIN', 'CHOWN', 'NET_RAW')), container('y', add('NET_RAW', 7))] })).toEqual([
      'non-default capabilities (containers "x", "y" must not include "", "NET_RAW", "SYS_ADMIN" in securityContext.capabilities.add)',
      ['spec.containers[0].securityContext.capabilities.add[0]', 'spec.containers[0].securityContext.capabilities.add[2]',
        'spec.containers[1].securityContext.capabilities.add[0]', 'spec.containers[1].securityContext.capabilities.add[1]'],
    ]);
  });
});

describe('restricted', () => {
  test('drops ALL, in capitals, and adds NET_BIND_SERVICE at most', () => {
    expect(denial(capabilitiesRestricted, 22, everywhere({ capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } }))).toBeUndefined();
    expect(denial(capabilitiesRestricted, 22, { containers: [container('x', { capabilities: { drop: ['all'], add: ['CHOWN', 'NET_BIND_SERVICE'] } }), { name: 'y' }] })).toEqual([
      'unrestricted capabilities (containers "x", "y" must set securityContext.capabilities.drop=["ALL"]; '
      + 'container "x" must not include "CHOWN" in securityContext.capabilities.add)',
      ['spec.containers[0].securityContext.capabilities.drop', 'spec.containers[1].securityContext.capabilities.drop', 'spec.containers[0].securityContext.capabilities.add[0]'],
    ]);
    expect(denial(capabilitiesRestricted, 22, { containers: [{ name: 'y' }] })).toEqual([
      'unrestricted capabilities (container "y" must set securityContext.capabilities.drop=["ALL"])', ['spec.containers[0].securityContext.capabilities.drop'],
    ]);
    expect(denial(capabilitiesRestricted, 22, everywhere({ capabilities: { drop: ['ALL'], add: ['CHOWN'] } }))![0])
      .toBe('unrestricted capabilities (containers "a", "b", "c" must not include "CHOWN" in securityContext.capabilities.add)');
  });

  test('from v1.22, and from v1.25 not on Windows', () => {
    const spec = { ...windows, ...everywhere({}) };
    expect([21, 22, 24, 25].map(minor => denial(capabilitiesRestricted, minor, spec) !== undefined)).toEqual([false, true, true, false]);
    expect(denial(capabilitiesRestricted, 25, everywhere({}))).toBeDefined();
  });
});
