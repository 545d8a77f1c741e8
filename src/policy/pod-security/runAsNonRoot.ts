import type { PodSecurityCheck, Variant } from './check';
import { containers, setters } from './words';
import { isNot } from '../triggers/condition';
import { unless } from '../triggers/trigger';

const always: Variant = {
  since: 0,
  deny(pod) {
    const atPod = pod.securityContext.get('runAsNonRoot');
    const explicit = pod.containers.filter(({ securityContext }) => securityContext.get('runAsNonRoot').value === false);
    const who = setters(atPod.value === false, explicit);
    if (who.length > 0) {
      return {
        reason: 'runAsNonRoot != true',
        detail: `${who.join(' and ')} must not set securityContext.runAsNonRoot=false`,
        at: [...atPod.value === false ? [atPod] : [], ...explicit.map(({ securityContext }) => securityContext.get('runAsNonRoot'))],
      };
    }
    const unset = pod.containers.filter(({ securityContext }) => !securityContext.get('runAsNonRoot').isSet);
    return unset.length === 0 || atPod.value === true ? undefined : {
      reason: 'runAsNonRoot != true',
      detail: `pod or ${containers(unset)} must set securityContext.runAsNonRoot=true`,
      at: [atPod],
    };
  },
};

/**
 * Containers run as users other than root.
 *
 * Restricted fields:
 * - `spec.securityContext.runAsNonRoot`
 * - `spec.containers[*].securityContext.runAsNonRoot`
 *
 * Allowed values: `true`; unset in a container where it is `true` on the pod; since v1.35 anything where `hostUsers` is `false`.
 */
export const runAsNonRoot: PodSecurityCheck = {
  id: 'runAsNonRoot',
  level: 'restricted',
  remedy: 'set securityContext.runAsNonRoot: true on the pod, and false nowhere',
  source: { project: 'pod-security-admission', file: 'policy/check_runAsNonRoot.go' },
  triggers: [{ field: 'runAsNonRoot', where: isNot(true) }, { field: 'spec', where: unless(true, 'securityContext', 'runAsNonRoot') }],
  variants: [always, { since: 35, deny: pod => pod.hasUserNamespace ? undefined : always.deny(pod) }],
};
