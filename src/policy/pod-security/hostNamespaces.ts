import type { PodSecurityCheck } from './check';

export const hostNamespaces: PodSecurityCheck = {
  id: 'hostNamespaces',
  level: 'baseline',
  remedy: 'remove hostNetwork, hostPID and hostIPC',
  triggers: ['hostNetwork', 'hostPID', 'hostIPC'],
  variants: [{
    since: 0,
    deny(pod) {
      const at = ['hostNetwork', 'hostPID', 'hostIPC'].map(name => pod.spec.get(name)).filter(({ value }) => value === true);
      return at.length === 0 ? undefined : { reason: 'host namespaces', detail: at.map(({ name }) => `${name}=true`).join(', '), at };
    },
  }],
};
