import { denial } from './denial';
import { sysctls } from '../../../src/policy/pod-security/sysctls';

const spec = (...names: unknown[]) => ({ securityContext: { sysctls: names.map(name => ({ name, value: '1' })) } });

test('in the order of the pod, without quotes', () => {
  expect(denial(sysctls, 0, spec('b', 'kernel.shm_rmid_forced', 'a', undefined))).toEqual([
    'forbidden sysctls (b, a, )', ['spec.securityContext.sysctls[0]', 'spec.securityContext.sysctls[2]', 'spec.securityContext.sysctls[3]'],
  ]);
});

test.each([
  [0, ['kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_unprivileged_port_start']],
  [27, ['net.ipv4.ip_local_reserved_ports']],
  [29, ['net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes']],
  [32, ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']],
  [37, ['net.ipv4.tcp_slow_start_after_idle', 'net.ipv4.tcp_notsent_lowat']],
])('allowed from v1.%d on', (since, names) => {
  for (const name of names) {
    expect(denial(sysctls, since, spec(name))).toBeUndefined();
    expect(denial(sysctls, 40, spec(name))).toBeUndefined();
    if (since > 0) expect(denial(sysctls, since - 1, spec(name))).toBeDefined();
  }
});
