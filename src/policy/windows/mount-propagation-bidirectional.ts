import { removal, type Rule } from './rule';

export const mountPropagationBidirectional: Rule = {
  id: 'windows/mount-propagation-bidirectional',
  title: 'No mount is propagated to the node',
  why: 'Bidirectional is for privileged containers, which Windows does not have: the API server refuses it.',
  remedy: 'remove mountPropagation',
  severity: 'error',
  acknowledgeable: false,
  source: 'kubernetes v1.37.2 pkg/apis/core/validation/validation.go validateMountPropagation',
  reads: ['mountPropagation'],
  *check(pod) {
    for (const container of pod.containers) {
      if (container.securityContext.get('privileged').value === true) continue;
      for (const mount of container.field.get('volumeMounts').items()) {
        const at = mount.get('mountPropagation');
        if (at.value !== 'Bidirectional') continue;
        yield { at, container, message: `${container.title} mounts with mountPropagation=Bidirectional without being privileged`, refusedBy: 'api-server', fix: removal(at) };
      }
    }
  },
  examples: {
    pass: [
      { title: 'no mountPropagation', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', mountPropagation: 'None' }] }] } },
    ],
    fail: [
      { title: 'Bidirectional', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', mountPropagation: 'Bidirectional' }] }] } },
    ],
  },
};
