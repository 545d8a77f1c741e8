import { REFUSED } from './refused';
import type { Field } from '../object/field';
import { every, type Find } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals, isOneOf, isSet, type Condition } from '../triggers/condition';

/** Kinds whose pods run until they are replaced. */
export const LASTING: readonly string[] = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController'];

export const workloadTemplate: Rule = {
  id: 'api-server/workload-template',
  title: 'The template of a workload fits what the workload is for',
  why: 'The pods of a Deployment run until they are replaced, those of a Job end. A template that says otherwise is rejected; a Job has to say how it ends.',
  remedy: 'leave restartPolicy and activeDeadlineSeconds out of a lasting workload; in a Job, set restartPolicy to OnFailure or Never',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol: 'ValidatePodTemplateSpecForReplicaSet' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidatePodTemplateSpecForRC' },
    { project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol: 'validateJobSpec' },
  ],
  finds: [
    inTemplatesOf(LASTING, 'restartPolicy', isOneOf('OnFailure', 'Never'), kind => `the pods of a ${kind} run until they are replaced: the API server accepts Always only`, 'remove it: Always is the default'),
    inTemplatesOf(LASTING, 'activeDeadlineSeconds', isSet, kind => `the pods of a ${kind} run until they are replaced`, 'remove it'),
    every.object('JobSpec', 'template.spec.restartPolicy', isOneOf(undefined, '', 'Always'), {
      says: ({ at }) => `${shown(at)}; the pods of a Job have to end: the API server accepts OnFailure or Never`,
      refusedBy: 'api-server',
      remedy: () => 'write OnFailure or Never',
    }),
    every.object('JobSpec', 'template.spec.restartPolicy', equals('OnFailure'), {
      when: ({ from }) => from.get('podFailurePolicy').isSet,
      says: ({ at }) => `${shown(at)}; with podFailurePolicy, the API server accepts Never only`,
      refusedBy: 'api-server',
      remedy: () => 'write Never, or remove podFailurePolicy',
    }),
  ],
  examples: {
    pass: [
      { title: 'a job that is tried again', workload: { kind: 'Job', spec: {} }, spec: { os: { name: 'windows' }, restartPolicy: 'OnFailure' } },
    ],
    fail: [
      { title: 'a Deployment that would end', workload: { kind: 'Deployment', spec: {} }, spec: { os: { name: 'windows' }, restartPolicy: 'Never' } },
      { title: 'a Job that would not', workload: { kind: 'Job', spec: {} }, spec: { os: { name: 'windows' }, restartPolicy: 'Always' } },
    ],
  },
};

function inTemplatesOf(kinds: readonly string[], field: string, where: Condition, says: (kind: string) => string, fix: string): Find {
  return every.object('PodSpec', field, where, {
    when: ({ pod: { workload } }) => kinds.includes(workload!.kind),
    says: ({ at, pod: { workload } }) => `${shown(at)}; ${says(workload!.kind)}`,
    refusedBy: 'api-server',
    remedy: () => fix,
  });
}

function shown(at: Field): string {
  return `${at.path} is ${at.isSet ? at.shown : 'not set'}`;
}
