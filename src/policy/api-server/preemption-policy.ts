import { hasEvenEmpty, oneOf } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const preemptionPolicy: Rule = {
  id: 'api-server/preemption-policy',
  title: 'The preemption policy is one that exists',
  why: 'The policy says whether the pod may displace pods of lower priority. Unset, the PriorityClass decides.',
  remedy: 'write PreemptLowerPriority or Never, or remove the field',
  ...REFUSED,
  sources: validation('ValidatePreemptionPolicy'),
  finds: [hasEvenEmpty('PodSpec', 'preemptionPolicy', oneOf('PreemptLowerPriority', 'Never'))],
  examples: {
    pass: [
      { title: 'a pod that waits', spec: { os: { name: 'windows' }, preemptionPolicy: 'Never' } },
    ],
    fail: [
      { title: 'another word', spec: { os: { name: 'windows' }, preemptionPolicy: 'Always' } },
    ],
  },
};
