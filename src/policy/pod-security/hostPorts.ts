import type { PodSecurityCheck } from './check';
import { containers, plural, sorted } from './words';

/**
 * No ports of the host.
 *
 * Restricted fields:
 * - `spec.containers[*].ports[*].hostPort`
 *
 * Allowed values: unset, 0.
 *
 * In a Pod with `hostNetwork: true`, the API server fills in each `hostPort` that is not set.
 */
export const hostPorts: PodSecurityCheck = {
  id: 'hostPorts',
  level: 'baseline',
  remedy: 'remove hostPort and put a Service in front of the pod',
  source: { project: 'pod-security-admission', file: 'policy/check_hostPorts.go' },
  triggers: ['hostPort', 'hostNetwork'],
  variants: [{
    since: 0,
    deny(pod) {
      const bad = pod.containers.filter(({ hostPorts: taken }) => taken.length > 0);
      const taken = bad.flatMap(container => container.hostPorts);
      const ports = sorted(taken.map(({ value }) => String(value)));
      return bad.length === 0 ? undefined : {
        reason: 'hostPort',
        detail: `${containers(bad)} ${plural(bad.length, 'uses', 'use')} ${plural(ports.length, 'hostPort', 'hostPorts')} ${ports.join(', ')}`,
        at: taken.map(({ at }) => at),
      };
    },
  }],
};
