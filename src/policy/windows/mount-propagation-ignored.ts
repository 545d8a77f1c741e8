import { removal, type Rule } from './rule';

export const mountPropagationIgnored: Rule = {
  id: 'windows/mount-propagation-ignored',
  title: 'No mount waits for mounts of the node',
  why: 'The kubelet of a Windows node makes every mount private, whatever mountPropagation says: what the node mounts later does not appear.',
  remedy: 'remove mountPropagation',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes v1.37.2 pkg/kubelet/kubelet_pods.go translateMountPropagation',
  reads: ['mountPropagation'],
  *check(pod) {
    for (const container of pod.containers) {
      const ignored = container.securityContext.get('privileged').value === true ? ['HostToContainer', 'Bidirectional'] : ['HostToContainer'];
      for (const mount of container.field.get('volumeMounts').items()) {
        const at = mount.get('mountPropagation');
        if (!ignored.includes(at.text)) continue;
        yield { at, container, message: `${container.title} mounts with mountPropagation=${at.string}, which Windows does not do`, refusedBy: 'nobody', fix: removal(at) };
      }
    }
  },
  examples: {
    pass: [
      { title: 'no mountPropagation', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', mountPropagation: 'None' }] }] } },
    ],
    fail: [
      { title: 'HostToContainer', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', mountPropagation: 'HostToContainer' }] }] } },
      { title: 'Bidirectional, in a container that asks to be privileged', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [{ name: 'web', securityContext: { privileged: true }, volumeMounts: [{ name: 'data', mountPath: 'C:\\data', mountPropagation: 'Bidirectional' }] }] } },
    ],
  },
};
