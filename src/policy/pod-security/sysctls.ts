import type { PodSecurityCheck, Variant } from './check';

/** Sysctls that the standards came to allow, by the minor version that did. */
const ALLOWED_SINCE: Readonly<Record<number, readonly string[]>> = {
  0: [
    'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_unprivileged_port_start',
  ],
  27: ['net.ipv4.ip_local_reserved_ports'],
  29: ['net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes'],
  32: ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'],
  37: ['net.ipv4.tcp_slow_start_after_idle', 'net.ipv4.tcp_notsent_lowat'],
};
const VERSIONS = Object.keys(ALLOWED_SINCE).map(Number);

function variant(since: number): Variant {
  const allowed = VERSIONS.filter(version => version <= since).flatMap(version => ALLOWED_SINCE[version]!);
  return {
    since,
    deny(pod) {
      const at = pod.securityContext.get('sysctls').items().filter(sysctl => !allowed.includes(sysctl.get('name').text));
      const detail = at.map(sysctl => sysctl.get('name').text).join(', ');
      return at.length === 0 ? undefined : { reason: 'forbidden sysctls', detail, at };
    },
  };
}

/**
 * No sysctls but those that are namespaced and isolated from other pods.
 *
 * Restricted fields:
 * - `spec.securityContext.sysctls[*].name`
 *
 * Allowed values: of `ALLOWED_SINCE`.
 */
export const sysctls: PodSecurityCheck = {
  id: 'sysctls',
  level: 'baseline',
  remedy: 'remove the sysctl',
  source: { project: 'pod-security-admission', file: 'policy/check_sysctls.go' },
  triggers: ['sysctls'],
  variants: VERSIONS.map(variant),
};
