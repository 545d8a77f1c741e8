import type { Json } from './merged';
import type { Kind, Part } from './part';

const of = (kinds: readonly Kind[], spec: Json, choice?: string): Part =>
  ({ kinds, adds: { spec }, ...choice !== undefined && { choices: [choice] } });
const meta = (adds: Json): Part => ({ adds: { metadata: adds } });

const metadata: readonly Part[] = [
  meta({ labels: { 'app': 'web', 'app.kubernetes.io/part-of': 'shop' } }),
  meta({ annotations: { 'example.com/note': 'a' } }),
  meta({ namespace: 'team' }),
  meta({ finalizers: ['example.com/finalizer', 'orphan'] }),
  meta({ ownerReferences: [{ apiVersion: 'example.com/v1', kind: 'Owner', name: 'owner', uid: '1', controller: true, blockOwnerDeletion: true }, { apiVersion: 'v1', kind: 'ConfigMap', name: 'other', uid: '2' }] }),
  meta({ managedFields: [{ manager: 'kubectl', operation: 'Apply', apiVersion: 'v1', time: '2026-11-23T12:00:00Z', fieldsType: 'FieldsV1', fieldsV1: { 'f:metadata': {} }, subresource: '' }] }),
  meta({ uid: 'a', resourceVersion: '', generation: 1, creationTimestamp: '2026-11-23T12:00:00Z', selfLink: '/a' }),
];

const status: Part = {
  kinds: ['Pod', 'ReplicationController', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet', 'Job', 'CronJob'],
  adds: { status: {} },
};

const SCALED: readonly Kind[] = ['ReplicationController', 'ReplicaSet', 'Deployment', 'StatefulSet'];
const JOB: readonly Kind[] = ['Job'];

const controllers: readonly Part[] = [
  of(SCALED, { replicas: 3, minReadySeconds: 5 }),
  of(SCALED, { replicas: 0 }, 'replicas'),
  of(['DaemonSet', 'Deployment', 'StatefulSet'], { revisionHistoryLimit: 2, minReadySeconds: 1 }),
  of(['Deployment'], { strategy: { type: 'Recreate' } }, 'strategy'),
  of(['Deployment'], { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } }, progressDeadlineSeconds: 600, paused: true }, 'strategy'),
  of(['Deployment'], { strategy: { rollingUpdate: { maxUnavailable: '100%' } } }, 'strategy'),
  of(['DaemonSet'], { updateStrategy: { type: 'OnDelete' } }, 'strategy'),
  of(['DaemonSet'], { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: '10%' } } }, 'strategy'),
  of(['DaemonSet'], { updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }, 'surge'),
  of(['StatefulSet'], { updateStrategy: { type: 'OnDelete' } }, 'strategy'),
  of(['StatefulSet'], { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1, maxUnavailable: 2 } } }, 'strategy'),
  of(['StatefulSet'], { serviceName: 'web', podManagementPolicy: 'Parallel', ordinals: { start: 1 } }),
  of(['StatefulSet'], { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' } }),
  of(['StatefulSet'], {
    volumeClaimTemplates: [{
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', labels: { app: 'web' } },
      spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', volumeMode: 'Filesystem', resources: { requests: { storage: '10Gi' } }, selector: { matchExpressions: [{ key: 'tier', operator: 'Exists' }] } },
    }],
    template: { spec: { containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: '/data' }] }] } },
  }),
  of(['StatefulSet'], {
    volumeClaimTemplates: [{
      metadata: { name: 'copy' },
      spec: { accessModes: ['ReadWriteMany', 'ReadOnlyMany'], volumeName: 'volume-1', resources: { requests: { storage: '10Gi' } }, dataSourceRef: { apiGroup: 'example.com', kind: 'Backup', name: 'backup' }, volumeAttributesClassName: 'gold' },
    }],
  }),
];

const jobs: readonly Part[] = [
  of(JOB, { parallelism: 2, completions: 4, backoffLimit: 3, activeDeadlineSeconds: 600, ttlSecondsAfterFinished: 60, suspend: true }),
  of(JOB, { completionMode: 'Indexed', completions: 5, backoffLimitPerIndex: 1, maxFailedIndexes: 2, template: { spec: { restartPolicy: 'Never' } } }, 'indexed'),
  of(JOB, { completionMode: 'Indexed', completions: 10, successPolicy: { rules: [{ succeededIndexes: '0,2-4', succeededCount: 2 }, { succeededCount: 5 }] } }, 'indexed'),
  of(JOB, { completionMode: 'NonIndexed' }, 'indexed'),
  of(JOB, { podReplacementPolicy: 'TerminatingOrFailed' }, 'replacement'),
  of(JOB, {
    podReplacementPolicy: 'Failed',
    podFailurePolicy: {
      rules: [
        { action: 'FailJob', onExitCodes: { containerName: 'web', operator: 'In', values: [1, 42] } },
        { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
        { action: 'Count', onExitCodes: { operator: 'NotIn', values: [0, 2] } },
      ],
    },
    template: { spec: { restartPolicy: 'Never' } },
  }, 'replacement'),
  of(JOB, { managedBy: 'example.com/controller' }),
  of(JOB, { scheduling: { schedulingPolicy: { gang: { minCount: 2 } } } }),
  of(JOB, {
    parallelism: 2,
    completions: 2,
    completionMode: 'Indexed',
    scheduling: {
      schedulingPolicy: { gang: { minCount: 2 } },
      disruptionMode: { all: {} },
      schedulingConstraints: { topology: [{ key: 'example.com/rack' }] },
      resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }, { name: 'nic', resourceClaimTemplateName: 'nic' }],
    },
  }, 'indexed'),
];

const cronJobs: readonly Part[] = [
  of(['CronJob'], { schedule: '0 3 * * 1-5', timeZone: 'Europe/Berlin', concurrencyPolicy: 'Forbid', startingDeadlineSeconds: 60, successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 0, suspend: true }, 'schedule'),
  of(['CronJob'], { schedule: '@hourly', concurrencyPolicy: 'Replace', timeZone: 'Etc/UTC' }, 'schedule'),
  of(['CronJob'], { schedule: '*/5 0-6,12 1 jan sun' }, 'schedule'),
  of(['CronJob'], { schedule: '@every 1h30m' }, 'schedule'),
  of(['CronJob'], { jobTemplate: { metadata: { labels: { app: 'web' }, annotations: { 'example.com/note': 'a' } } } }),
];

/** What the object around a pod may have, a pod itself included. What is for jobs is for the template in a CronJob, too. */
export const OBJECT_PARTS: readonly Part[] = [
  status, ...metadata, ...controllers, ...jobs, ...cronJobs,
  of(JOB, { selector: { matchLabels: { app: 'web' } }, manualSelector: true }),
  ...jobs.map(({ adds: { spec }, choices }) => of(['CronJob'], { jobTemplate: { spec } }, choices?.[0])),
];
