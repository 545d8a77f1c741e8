import type { PodSecurityCheck } from './check';
import { setters } from './words';

/**
 * No HostProcess containers.
 *
 * Restricted fields:
 * - `spec.securityContext.windowsOptions.hostProcess`
 * - `spec.containers[*].securityContext.windowsOptions.hostProcess`
 *
 * Allowed values: unset, `false`.
 */
export const windowsHostProcess: PodSecurityCheck = {
  id: 'windowsHostProcess',
  level: 'baseline',
  remedy: 'remove hostProcess',
  source: { project: 'pod-security-admission', file: 'policy/check_windowsHostProcess.go' },
  triggers: ['hostProcess'],
  variants: [{
    since: 0,
    deny(pod) {
      const atPod = pod.windowsOptions.get('hostProcess');
      const bad = pod.containers.filter(({ windowsOptions }) => windowsOptions.get('hostProcess').value === true);
      const who = setters(atPod.value === true, bad);
      return who.length === 0 ? undefined : {
        reason: 'hostProcess',
        detail: `${who.join(' and ')} must not set securityContext.windowsOptions.hostProcess=true`,
        at: [...atPod.value === true ? [atPod] : [], ...bad.map(({ windowsOptions }) => windowsOptions.get('hostProcess'))],
      };
    },
  }],
};
