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

export const runAsUser: PodSecurityCheck = {
  id: 'runAsUser',
  level: 'restricted',
  remedy: 'remove runAsUser, or use another uid than 0',
  triggers: ['runAsUser'],
  variants: [always, { since: 35, deny: pod => pod.hasUserNamespace ? undefined : always.deny(pod) }],
};
