import type { Kind } from '../../kind';
import { templated } from '../../workload';
import { claimSpec } from '../claim';
import { annotations, labels } from '../labels';
import { dnsLabel } from '../names';
import { extension, inPulumi, integer, list, oneOf, optional, required, struct } from '../option';
import { podRules } from '../pod-rules';
import { maxUnavailable, strategyOf } from '../rollout';
import { lastingTemplate, minReadySeconds, replicas, revisionHistoryLimit } from '../template';
import { lastingSelector, ofWindowsPods } from '../words';
import { selectorRules, workload } from '../workload';

const updateStrategy = strategyOf(
  'StatefulSetUpdateStrategy',
  ['OnDelete', 'Whether pods are replaced one after the other, or each when it is deleted.'],
  struct('StatefulSetRollingUpdate', 'Steps of a rolling update, from the last pod to the first.', {
    partition: optional(integer(0), 'Index of the first pod that is replaced.', '`0`'),
    maxUnavailable: maxUnavailable('`1`'),
  }),
  'one pod after the other',
);

const claim = struct('PersistentVolumeClaimTemplate', 'A claim that each pod has for itself. Containers mount it by its name, like a volume.', {
  metadata: required(inPulumi(struct('PersistentVolumeClaimMetadata', 'Name and labels of a claim.', {
    name: required(inPulumi(dnsLabel), 'Name of the claim, for the `volumeMounts` of containers.'),
    labels: optional(labels, 'Labels of the claim.', 'none'),
    annotations: optional(annotations, 'Annotations of the claim.', 'none'),
  })), 'Name and labels.'),
  spec: required(claimSpec, 'What it asks for.'),
});

const retention = struct('StatefulSetPersistentVolumeClaimRetentionPolicy', 'What becomes of the claims of pods that are gone.', {
  whenDeleted: optional(oneOf('Retain', 'Delete'), 'When the StatefulSet is deleted.', '`Retain`'),
  whenScaled: optional(oneOf('Retain', 'Delete'), 'When there are fewer replicas.', '`Retain`'),
});

export const statefulSet: Kind<'statefulSet'> = {
  construct: 'SecureWindowsStatefulSet',
  options: extension(workload, 'StatefulSetOptions', 'Pods with names and volumes of their own, which are kept running in order.', {
    serviceName: optional(dnsLabel, 'Name of the headless Service that gives each pod a name in DNS.', 'none'),
    replicas,
    volumeClaimTemplates: optional(inPulumi(list(inPulumi(claim))), 'Claims that each pod has for itself.', 'none'),
    persistentVolumeClaimRetentionPolicy: optional(retention, 'What becomes of the claims of pods that are gone.', 'they are retained'),
    podManagementPolicy: optional(oneOf('OrderedReady', 'Parallel'), 'Whether pods are created one after the other, or all at once.', '`OrderedReady`'),
    updateStrategy: optional(updateStrategy, 'How pods are replaced.', 'one after the other, from the last to the first'),
    ordinals: optional(struct('StatefulSetOrdinals', 'How pods are numbered.', {
      start: optional(integer(0), 'Index of the first pod.', '`0`'),
    }), 'How pods are numbered.', 'from 0'),
    minReadySeconds,
    revisionHistoryLimit,
    ...lastingTemplate,
  }, podRules, selectorRules('podLabels')),
  objects: { statefulSet: { apiVersion: 'apps/v1', kind: 'StatefulSet' } },
  holds: 'workload',
  managesPods: true,
  write(options, identity) {
    const { selector, ...object } = templated(options, identity);
    return { selector, objects: { statefulSet: object } };
  },
  words: {
    construct: ofWindowsPods('StatefulSet'),
    notes: lastingSelector('StatefulSet'),
    options: 'those of the pod, the claims that each pod has, and how pods are replaced.',
    parameter: 'Options of the pods, their claims and their number.',
    example: {
      cdk8s: `
new SecureWindowsStatefulSet(chart, 'queue', {
  serviceName: 'queue',
  containers: [{
    name: 'queue',
    image: 'example.com/queue:1',
    resources: { limits: { memory: '800Mi' } },
    volumeMounts: [{ name: 'data', mountPath: 'D:\\\\' }],
  }],
  volumeClaimTemplates: [{
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'ebs-windows', resources: { requests: { storage: '10Gi' } } },
  }],
});`,
    },
  },
};
