import { between, hasEvenEmpty, requires } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';
import { isUnset } from '../triggers/condition';

const WEIGHT = between(1, 100);

export const affinityWeight: Rule = {
  id: 'api-server/affinity-weight',
  title: 'Every preferred affinity has a weight from 1 to 100',
  why: 'The scheduler adds up the weights of the terms that a node meets. There is no default: a preferred term without a weight would count for nothing.',
  remedy: 'set weight to a number from 1 to 100, next to the term',
  ...REFUSED,
  sources: validation('ValidatePreferredSchedulingTerms', 'validateWeightedPodAffinityTerms'),
  finds: ['PreferredSchedulingTerm', 'WeightedPodAffinityTerm'].flatMap(type => [
    requires(type, 'weight', isUnset),
    hasEvenEmpty(type, 'weight', WEIGHT),
  ]),
  examples: {
    pass: [
      { title: 'a weight', spec: preferringExample({ weight: 50, preference: { matchExpressions: [{ key: 'pool', operator: 'In', values: ['a'] }] } }) },
    ],
    fail: [
      { title: 'no weight', spec: preferringExample({ preference: { matchExpressions: [{ key: 'pool', operator: 'In', values: ['a'] }] } }) },
      { title: 'more than 100', spec: preferringExample({ weight: 1000, preference: { matchExpressions: [{ key: 'pool', operator: 'In', values: ['a'] }] } }) },
    ],
  },
};

function preferringExample(term: object): Record<string, unknown> {
  return { os: { name: 'windows' }, affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [term] } } };
}
