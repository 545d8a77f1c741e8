import type { PodSecurityCheck, Variant } from './check';
import { setters } from './words';

const always: Variant = {
  since: 23,
  deny(pod) {
    const atPod = pod.securityContext.get('runAsUser');
    const bad = pod.containers.filter(({ securityContext }) => securityContext.get('runAsUser').value === 0);
    const who = setters(atPod.value === 0, bad);
    return who.length === 0 ? undefined : {
      reason: 'runAsUser=0',
      detail: `${who.join(' and ')} must not set runAsUser=0`,
      at: [...atPod.value === 0 ? [atPod] : [], ...bad.map(({ securityContext }) => securityContext.get('runAsUser'))],
    };
  },
};

/**
 * No user with the id 0.
 *
 * Restricted fields:
 * - `spec.securityContext.runAsUser`
 * - `spec.containers[*].securityContext.runAsUser`
 *
 * Allowed values: unset, anything but 0; since v1.35 anything where `hostUsers` is `false`.
 */
export const runAsUser: PodSecurityCheck = {
  id: 'runAsUser',
  level: 'restricted',
  remedy: 'remove runAsUser, or use another uid than 0',
  source: { project: 'pod-security-admission', file: 'policy/check_runAsUser.go' },
  triggers: ['runAsUser'],
  variants: [always, { since: 35, deny: pod => pod.hasUserNamespace ? undefined : always.deny(pod) }],
};
