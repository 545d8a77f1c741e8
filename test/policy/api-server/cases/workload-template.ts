import type { Case } from '../case';
import { cronJob, job, workload } from '../workloads';

const ON_FAILURES = { podFailurePolicy: { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [1] } }] } };

export const CASES: readonly Case[] = [
  ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController'].flatMap((kind): Case[] => [
    [`a ${kind} that lasts`, workload(kind, {}, { restartPolicy: 'Always' }), {}],
    [`a ${kind} without a policy`, workload(kind, {}, { restartPolicy: null }), {}],
  ]),
  ['jobs that end', job({}, {}, { restartPolicy: 'OnFailure', activeDeadlineSeconds: 5 }), {}],
  ['a CronJob whose pods end', cronJob({}), {}],
  ['a Pod', { restartPolicy: 'Never', activeDeadlineSeconds: 5 }, {}],
  ['a Deployment whose pods end', workload('Deployment', {}, { restartPolicy: 'Never', activeDeadlineSeconds: 5 }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is "Never"; the pods of a Deployment run until they are replaced: the API server accepts Always only',
      'remove it: Always is the default',
    ],
    'spec.template.spec.activeDeadlineSeconds': [
      'spec.template.spec.activeDeadlineSeconds is 5; the pods of a Deployment run until they are replaced',
      'remove it',
    ],
  }],
  ['a DaemonSet whose pods end', workload('DaemonSet', {}, { restartPolicy: 'OnFailure', activeDeadlineSeconds: 5 }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is "OnFailure"; the pods of a DaemonSet run until they are replaced: the API server accepts Always only',
      'remove it: Always is the default',
    ],
    'spec.template.spec.activeDeadlineSeconds': [
      'spec.template.spec.activeDeadlineSeconds is 5; the pods of a DaemonSet run until they are replaced',
      'remove it',
    ],
  }],
  ['a StatefulSet whose pods end', workload('StatefulSet', {}, { restartPolicy: 'OnFailure', activeDeadlineSeconds: 5 }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is "OnFailure"; the pods of a StatefulSet run until they are replaced: the API server accepts Always only',
      'remove it: Always is the default',
    ],
    'spec.template.spec.activeDeadlineSeconds': [
      'spec.template.spec.activeDeadlineSeconds is 5; the pods of a StatefulSet run until they are replaced',
      'remove it',
    ],
  }],
  ['a ReplicaSet whose pods end', workload('ReplicaSet', {}, { restartPolicy: 'OnFailure', activeDeadlineSeconds: 5 }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is "OnFailure"; the pods of a ReplicaSet run until they are replaced: the API server accepts Always only',
      'remove it: Always is the default',
    ],
    'spec.template.spec.activeDeadlineSeconds': [
      'spec.template.spec.activeDeadlineSeconds is 5; the pods of a ReplicaSet run until they are replaced',
      'remove it',
    ],
  }],
  ['a ReplicationController whose pods end', workload('ReplicationController', {}, { restartPolicy: 'OnFailure', activeDeadlineSeconds: 5 }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is "OnFailure"; the pods of a ReplicationController run until they are replaced: the API server accepts Always only',
      'remove it: Always is the default',
    ],
    'spec.template.spec.activeDeadlineSeconds': [
      'spec.template.spec.activeDeadlineSeconds is 5; the pods of a ReplicationController run until they are replaced',
      'remove it',
    ],
  }],
  ['a Job whose pods do not', job({}, {}, { restartPolicy: 'Always' }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is "Always"; the pods of a Job have to end: the API server accepts OnFailure or Never',
      'write OnFailure or Never',
    ],
  }],
  ['a Job that does not say', job({}, {}, { restartPolicy: null }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is not set; the pods of a Job have to end: the API server accepts OnFailure or Never',
      'write OnFailure or Never',
    ],
  }],
  ['a Job whose policy is empty', job({}, {}, { restartPolicy: '' }), {
    'spec.template.spec.restartPolicy': 'spec.template.spec.restartPolicy is ""; the pods of a Job have to end: the API server accepts OnFailure or Never',
  }],
  ['a Job with a policy for failures', job(ON_FAILURES), {}],
  ['a Job with a policy for failures, whose containers start anew', job(ON_FAILURES, {}, { restartPolicy: 'OnFailure' }), {
    'spec.template.spec.restartPolicy': [
      'spec.template.spec.restartPolicy is "OnFailure"; with podFailurePolicy, the API server accepts Never only',
      'write Never, or remove podFailurePolicy',
    ],
  }],
];
