import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const mountPropagationBidirectional: Rule = {
  id: 'windows/mount-propagation-bidirectional',
  title: 'No mount is propagated to the node',
  why: 'Bidirectional is for privileged containers, which Windows does not have: in others, the API server refuses it.',
  remedy: 'remove mountPropagation',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateMountPropagation' }],
  finds: [every.mount('mountPropagation', equals('Bidirectional'), {
    when: ({ container }) => container!.securityContext.get('privileged').value !== true,
    says: ({ who }) => `${who} mounts with mountPropagation=Bidirectional without being privileged`,
    refusedBy: 'api-server',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'no mountPropagation', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', mountPropagation: 'None' }] }] } },
    ],
    fail: [
      { title: 'Bidirectional', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', mountPropagation: 'Bidirectional' }] }] } },
    ],
  },
};
