import type { PodSecurityCheck } from './check';
import { setters } from './words';

export const windowsHostProcess: PodSecurityCheck = {
  id: 'windowsHostProcess',
  level: 'baseline',
  remedy: 'remove hostProcess',
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
