import { between, hasEvenEmpty } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { LASTING } from './workload-template';
import type { Rule } from '../rule/rule';

export const activeDeadline: Rule = {
  id: 'api-server/active-deadline',
  title: 'The deadline of a pod is a time that can pass',
  why: 'activeDeadlineSeconds ends a pod that runs for too long. Of 0 seconds it could never run.',
  remedy: 'write a number of seconds, or remove the field',
  ...REFUSED,
  sources: validation('ValidatePodSpec'),
  // Where pods have no deadline at all, api-server/workload-template reports it.
  finds: [hasEvenEmpty('PodSpec', 'activeDeadlineSeconds', between(1, 2 ** 31 - 1), ({ pod }) => !LASTING.includes(pod.workload!.kind))],
  examples: {
    pass: [
      { title: 'an hour', spec: { os: { name: 'windows' }, activeDeadlineSeconds: 3600 } },
    ],
    fail: [
      { title: 'no time', spec: { os: { name: 'windows' }, activeDeadlineSeconds: 0 } },
    ],
  },
};
