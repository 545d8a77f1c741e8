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

export const allowPrivilegeEscalation: PodSecurityCheck = {
  id: 'allowPrivilegeEscalation',
  level: 'restricted',
  remedy: 'set allowPrivilegeEscalation: false in every container',
  variants: [always, { since: 25, deny: pod => pod.declaredOs === 'windows' ? undefined : always.deny(pod) }],
};
