import type { PodSecurityCheck, Variant } from './check';
import { containers } from './words';

const always: Variant = {
  since: 8,
  deny(pod) {
    const bad = pod.containers.filter(({ securityContext }) => securityContext.get('allowPrivilegeEscalation').value !== false);
    return bad.length === 0 ? undefined : {
      reason: 'allowPrivilegeEscalation != false',
      detail: `${containers(bad)} must set securityContext.allowPrivilegeEscalation=false`,
      at: bad.map(({ securityContext }) => securityContext.get('allowPrivilegeEscalation')),
    };
  },
};

/**
 * No privilege escalation, such as by set-user-ID or set-group-ID files.
 *
 * Restricted fields:
 * - `spec.containers[*].securityContext.allowPrivilegeEscalation`
 *
 * Allowed values: `false`.
 *
 * Since v1.25 not asked of pods with `os.name: windows`.
 */
export const allowPrivilegeEscalation: PodSecurityCheck = {
  id: 'allowPrivilegeEscalation',
  level: 'restricted',
  remedy: 'set allowPrivilegeEscalation: false in every container',
  source: { project: 'pod-security-admission', file: 'policy/check_allowPrivilegeEscalation.go' },
  variants: [always, { since: 25, deny: pod => pod.declaredOs === 'windows' ? undefined : always.deny(pod) }],
};
