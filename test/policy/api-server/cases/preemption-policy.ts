import type { Case } from '../case';

const at = 'spec.preemptionPolicy';

export const CASES: readonly Case[] = [
  ...['PreemptLowerPriority', 'Never', null].map((preemptionPolicy): Case => [`the policy ${preemptionPolicy}`, { preemptionPolicy }, {}]),
  ...['', 'never'].map((preemptionPolicy): Case => [`the policy "${preemptionPolicy}"`, { preemptionPolicy }, {
    [at]: [`${at} is "${preemptionPolicy}"; the API server accepts PreemptLowerPriority or Never`, 'write PreemptLowerPriority or Never'],
  }]),
];
