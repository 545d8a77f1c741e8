import { has, oneOf } from './form';
import { DNS_LABEL } from './names';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

const KEEP_OR_DELETE = oneOf('Retain', 'Delete');

export const statefulSet: Rule = {
  id: 'api-server/stateful-set',
  title: 'A StatefulSet names its policies and its Service as Kubernetes does',
  why: 'serviceName becomes part of the DNS name of each pod. The policies decide in which order pods start, and whether their data outlives them.',
  remedy: 'write OrderedReady or Parallel, Retain or Delete, and a DNS label as serviceName',
  ...REFUSED,
  sources: ['ValidateStatefulSetSpec', 'ValidatePersistentVolumeClaimRetentionPolicy']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol })),
  finds: [
    has('StatefulSetSpec', 'podManagementPolicy', oneOf('OrderedReady', 'Parallel')),
    has('StatefulSetSpec', 'serviceName', DNS_LABEL),
    has('StatefulSetPersistentVolumeClaimRetentionPolicy', 'whenDeleted', KEEP_OR_DELETE),
    has('StatefulSetPersistentVolumeClaimRetentionPolicy', 'whenScaled', KEEP_OR_DELETE),
  ],
  examples: {
    pass: [{ title: 'pods that start together', workload: { kind: 'StatefulSet', spec: { serviceName: 'web', podManagementPolicy: 'Parallel' } }, spec: { os: { name: 'windows' } } }],
    fail: [
      { title: 'a Service of another namespace', workload: { kind: 'StatefulSet', spec: { serviceName: 'web.shop' } }, spec: { os: { name: 'windows' } } },
      { title: 'a policy in other letters', workload: { kind: 'StatefulSet', spec: { podManagementPolicy: 'parallel' } }, spec: { os: { name: 'windows' } } },
    ],
  },
};
