import type { Case } from '../case';
import { cronJob, job, workload } from '../workloads';

export const CASES: readonly Case[] = [
  ['none of anything', workload('Deployment', { replicas: 0, minReadySeconds: 0, revisionHistoryLimit: 0 }), {}],
  ['nothing said', workload('Deployment', { replicas: null }), {}],
  ['a Deployment', workload('Deployment', { replicas: -1, minReadySeconds: -1, revisionHistoryLimit: -1, progressDeadlineSeconds: -1 }), {
    'spec.replicas': [
      'spec.replicas is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.minReadySeconds': [
      'spec.minReadySeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.revisionHistoryLimit': [
      'spec.revisionHistoryLimit is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.progressDeadlineSeconds': [
      'spec.progressDeadlineSeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['a ReplicaSet', workload('ReplicaSet', { replicas: -1, minReadySeconds: -1 }), {
    'spec.replicas': [
      'spec.replicas is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.minReadySeconds': [
      'spec.minReadySeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['a ReplicationController', workload('ReplicationController', { replicas: -1, minReadySeconds: -1 }), {
    'spec.replicas': [
      'spec.replicas is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.minReadySeconds': [
      'spec.minReadySeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['a StatefulSet', workload('StatefulSet', { replicas: -1, minReadySeconds: -1, revisionHistoryLimit: -1, ordinals: { start: -1 } }), {
    'spec.replicas': [
      'spec.replicas is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.minReadySeconds': [
      'spec.minReadySeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.ordinals.start': [
      'spec.ordinals.start is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['a DaemonSet', workload('DaemonSet', { minReadySeconds: -1, revisionHistoryLimit: -1 }), {
    'spec.minReadySeconds': [
      'spec.minReadySeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.revisionHistoryLimit': [
      'spec.revisionHistoryLimit is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['a Job', job({ parallelism: -1, completions: -1, activeDeadlineSeconds: -1, backoffLimit: -1, ttlSecondsAfterFinished: -1 }), {
    'spec.parallelism': [
      'spec.parallelism is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.completions': [
      'spec.completions is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.activeDeadlineSeconds': [
      'spec.activeDeadlineSeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.backoffLimit': [
      'spec.backoffLimit is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.ttlSecondsAfterFinished': [
      'spec.ttlSecondsAfterFinished is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['an indexed Job', job({ completionMode: 'Indexed', completions: 2, backoffLimitPerIndex: -1, maxFailedIndexes: -1 }), {
    'spec.backoffLimitPerIndex': [
      'spec.backoffLimitPerIndex is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.maxFailedIndexes': [
      'spec.maxFailedIndexes is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['a CronJob', cronJob({ startingDeadlineSeconds: -1, successfulJobsHistoryLimit: -1, failedJobsHistoryLimit: -1 }), {
    'spec.startingDeadlineSeconds': [
      'spec.startingDeadlineSeconds is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.successfulJobsHistoryLimit': [
      'spec.successfulJobsHistoryLimit is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
    'spec.failedJobsHistoryLimit': [
      'spec.failedJobsHistoryLimit is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
];
