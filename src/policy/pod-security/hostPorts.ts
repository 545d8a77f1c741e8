import type { PodSecurityCheck } from './check';
import { containers, plural, sorted } from './words';

export const hostPorts: PodSecurityCheck = {
  id: 'hostPorts',
  level: 'baseline',
  remedy: 'remove hostPort and put a Service in front of the pod',
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
