import type { Rule } from '../rule/rule';

export const hostProcessAgreement: Rule = {
  id: 'windows/host-process-agreement',
  title: 'HostProcess is the same for all containers of a pod, and set with hostNetwork',
  why: 'The containers of a Windows pod share one network: the API server accepts HostProcess for all of them or for none, and only on the network of the node.',
  remedy: 'remove hostProcess from the pod and from every container',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  everywhere: false,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateWindowsHostProcessPod' }],
  triggers: ['hostProcess'],
  *check(pod) {
    const atPod = pod.windowsOptions.get('hostProcess').boolean;
    for (const container of pod.containers) {
      const at = container.windowsOptions.get('hostProcess');
      if (atPod === undefined || at.boolean === undefined || at.boolean === atPod) continue;
      yield {
        at,
        container,
        message: `${container.title} sets hostProcess=${at.boolean} but the pod sets ${atPod}: if both are set, they must be equal`,
        refusedBy: 'api-server',
      };
    }
    const hosts = pod.containers.filter(container => container.hostProcess.value === true);
    if (hosts.length === 0) return;
    if (hosts.length < pod.containers.length) {
      yield {
        at: pod.spec,
        message: `only ${hosts.map(({ title }) => title).join(', ')} would be HostProcess: all containers of a pod must be, or none`,
        refusedBy: 'api-server',
      };
    }
    if (pod.spec.get('hostNetwork').value !== true) {
      yield { at: pod.spec.get('hostNetwork'), message: 'a HostProcess pod must set hostNetwork=true', refusedBy: 'api-server' };
    }
  },
  examples: {
    pass: [
      { title: 'nowhere', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }] } },
      { title: 'false on both levels', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { hostProcess: false } }, containers: [{ name: 'web', securityContext: { windowsOptions: { hostProcess: false } } }] } },
      { title: 'valid for the API server (and refused by windows/host-process)', spec: { os: { name: 'windows' }, hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } }, containers: [{ name: 'agent' }] } },
    ],
    fail: [
      { title: 'a container against its pod', spec: { os: { name: 'windows' }, hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } }, containers: [{ name: 'web', securityContext: { windowsOptions: { hostProcess: false } } }] } },
      { title: 'one of two', spec: { os: { name: 'windows' }, hostNetwork: true, containers: [{ name: 'agent', securityContext: { windowsOptions: { hostProcess: true } } }, { name: 'web' }] } },
      { title: 'without hostNetwork', spec: { os: { name: 'windows' }, containers: [{ name: 'agent', securityContext: { windowsOptions: { hostProcess: true } } }] } },
    ],
  },
};
