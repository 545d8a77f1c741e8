import type { PodSecurityCheck } from './check';

/**
 * No network, PID or IPC namespace of the host.
 *
 * Restricted fields:
 * - `spec.hostNetwork`
 * - `spec.hostPID`
 * - `spec.hostIPC`
 *
 * Allowed values: unset, `false`.
 */
export const hostNamespaces: PodSecurityCheck = {
  id: 'hostNamespaces',
  level: 'baseline',
  remedy: 'remove hostNetwork, hostPID and hostIPC',
  source: { project: 'pod-security-admission', file: 'policy/check_hostNamespaces.go' },
  triggers: ['hostNetwork', 'hostPID', 'hostIPC'],
  variants: [{
    since: 0,
    deny(pod) {
      const at = ['hostNetwork', 'hostPID', 'hostIPC'].map(name => pod.spec.get(name)).filter(({ value }) => value === true);
      return at.length === 0 ? undefined : { reason: 'host namespaces', detail: at.map(({ name }) => `${name}=true`).join(', '), at };
    },
  }],
};
