import { hasEvenEmpty, type Form } from './form';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

const NOT_NEGATIVE: Form = {
  wanted: '0 or more',
  accepts: value => typeof value !== 'number' || value >= 0,
};

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  DeploymentSpec: ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'],
  ReplicaSetSpec: ['replicas', 'minReadySeconds'],
  ReplicationControllerSpec: ['replicas', 'minReadySeconds'],
  StatefulSetSpec: ['replicas', 'minReadySeconds', 'ordinals.start'],
  DaemonSetSpec: ['minReadySeconds', 'revisionHistoryLimit'],
  JobSpec: ['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished', 'backoffLimitPerIndex', 'maxFailedIndexes'],
  CronJobSpec: ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'],
};

export const workloadCount: Rule = {
  id: 'api-server/workload-count',
  title: 'No count or deadline of a workload is negative',
  why: 'Replicas, retries, history and seconds are counted from 0. A negative number is rejected with the whole workload.',
  remedy: 'write 0 or more',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateNonnegativeField' },
    { project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol: 'ValidateDeploymentSpec' },
    { project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol: 'validateJobSpec' },
  ],
  finds: Object.entries(FIELDS).flatMap(([type, fields]) => fields.map(field => hasEvenEmpty(type, field, NOT_NEGATIVE))),
  examples: {
    pass: [{ title: 'no replicas', workload: { kind: 'Deployment', spec: { replicas: 0 } }, spec: { os: { name: 'windows' } } }],
    fail: [{ title: 'fewer replicas than none', workload: { kind: 'Deployment', spec: { replicas: -1 } }, spec: { os: { name: 'windows' } } }],
  },
};
