import type { PodSecurityCheck } from './check';
import { containers } from './words';

/**
 * No privileged containers.
 *
 * Restricted fields:
 * - `spec.containers[*].securityContext.privileged`
 *
 * Allowed values: unset, `false`.
 */
export const privileged: PodSecurityCheck = {
  id: 'privileged',
  level: 'baseline',
  remedy: 'remove privileged',
  source: { project: 'pod-security-admission', file: 'policy/check_privileged.go' },
  triggers: ['privileged'],
  variants: [{
    since: 0,
    deny(pod) {
      const bad = pod.containers.filter(({ securityContext }) => securityContext.get('privileged').value === true);
      return bad.length === 0 ? undefined : {
        reason: 'privileged',
        detail: `${containers(bad)} must not set securityContext.privileged=true`,
        at: bad.map(({ securityContext }) => securityContext.get('privileged')),
      };
    },
  }],
};
