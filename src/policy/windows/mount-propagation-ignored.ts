import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isOneOf } from '../triggers/condition';

export const mountPropagationIgnored: Rule = {
  id: 'windows/mount-propagation-ignored',
  title: 'No mount relies on HostToContainer propagation',
  why: 'The kubelet of a Windows node makes every mount private, whatever mountPropagation says: what the node mounts later does not appear.',
  remedy: 'remove mountPropagation',
  severity: 'warning',
  acknowledgeable: true,
  sources: [{ project: 'kubernetes', file: 'pkg/kubelet/kubelet_pods.go', symbol: 'translateMountPropagation' }],
  finds: [every.mount('mountPropagation', isOneOf('HostToContainer', 'Bidirectional'), {
    // Without being privileged, Bidirectional is refused: windows/mount-propagation-bidirectional.
    when: ({ at, container }) => at.value === 'HostToContainer' || container!.securityContext.get('privileged').value === true,
    says: ({ who, at }) => `${who} mounts with mountPropagation=${at.text}, which Windows does not support`,
    refusedBy: 'nobody',
    fix: 'remove',
  })],
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
