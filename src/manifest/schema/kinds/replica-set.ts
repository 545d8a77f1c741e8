import type { Kind } from '../../kind';
import { templated } from '../../workload';
import { extension } from '../option';
import { podRules } from '../pod-rules';
import { lastingTemplate, minReadySeconds, replicas } from '../template';
import { lastingSelector, ofWindowsPods } from '../words';
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
    construct: ofWindowsPods('ReplicaSet'),
    notes: lastingSelector('ReplicaSet'),
    options: 'those of the pod, and how many pods there are.',
    parameter: 'Options of the pods, and their number.',
    example: {
      cdk8s: `
new SecureWindowsReplicaSet(chart, 'web', {
  replicas: 3,
  containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }],
});`,
    },
  },
};
