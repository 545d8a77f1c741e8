import type { Kind } from '../../kind';
import { templated } from '../../workload';
import { extension } from '../option';
import { podRules } from '../pod-rules';
import { lastingTemplate, minReadySeconds, replicas } from '../template';
import { selectorRules, workload } from '../workload';

export const replicaSet: Kind<'replicaSet'> = {
  construct: 'SecureWindowsReplicaSet',
  options: extension(workload, 'ReplicaSetOptions', 'Pods that are kept running. A Deployment does that, too, and replaces them.', {
    replicas,
    minReadySeconds,
    ...lastingTemplate,
  }, podRules, selectorRules('podLabels')),
  objects: { replicaSet: { apiVersion: 'apps/v1', kind: 'ReplicaSet' } },
  holds: 'workload',
  managesPods: true,
  write(options, identity) {
    const { selector, ...object } = templated(options, identity);
    return { selector, objects: { replicaSet: object } };
  },
  words: {
    construct: `
A ReplicaSet of Windows pods that a namespace enforcing Pod Security \`restricted\` admits. By default they run as
\`ContainerUser\`, on Windows nodes only, without a token of their service account.`,
    notes: {
      cdk8s: `
The label by which it selects its pods is derived from the path of the construct, unless \`selector\` is given. Kubernetes never changes the selector
of a ReplicaSet: before the construct moves or is renamed, set \`selector\` to what is deployed, or the ReplicaSet has to be deleted and created anew.`,
    },
    options: 'those of the pod, and how many pods there are.',
    parameter: 'Options of the pods, and their number.',
    example: {
      cdk8s: `
new SecureWindowsReplicaSet(chart, 'web', {
  replicas: 3,
  containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }],
});`,
      pulumi: `
new SecureWindowsReplicaSet('web', {
  replicas: 3,
  containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }],
});`,
    },
  },
};
