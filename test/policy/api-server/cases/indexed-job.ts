import type { Case } from '../case';
import { cronJob, job } from '../workloads';

export const CASES: readonly Case[] = [
  ['an indexed job', job({ completionMode: 'Indexed', completions: 3, parallelism: 2, backoffLimitPerIndex: 1, maxFailedIndexes: 3 }), {}],
  ['one index, by default', job({ completionMode: 'Indexed' }), {}],
  ['the largest', job({ completionMode: 'Indexed', completions: 100000, parallelism: 100000, backoffLimitPerIndex: 1, maxFailedIndexes: 100000 }), {}],
  ['a larger one without limits of its indexes', job({ completionMode: 'Indexed', completions: 100001, parallelism: 100000 }), {}],
  ['a larger one with limits', job({ completionMode: 'Indexed', completions: 100001, parallelism: 10000, backoffLimitPerIndex: 1, maxFailedIndexes: 10000 }), {}],
  ['no completions', job({ completionMode: 'Indexed', parallelism: 2 }), {
    'spec.completions': [
      'spec.completions is not set; the API server requires it with completionMode: Indexed',
      'set completions',
    ],
  }],
  ['too many pods at once', job({ completionMode: 'Indexed', completions: 3, parallelism: 100001 }), {
    'spec.parallelism': [
      'spec.parallelism is 100001; the API server accepts at most 100000 with completionMode: Indexed',
      'write at most 100000',
    ],
  }],
  ['too many failures', job({ completionMode: 'Indexed', completions: 100001, backoffLimitPerIndex: 1, maxFailedIndexes: 100001, parallelism: 1 }), {
    'spec.maxFailedIndexes': [
      'spec.maxFailedIndexes is 100001; the API server accepts at most 10000 with completionMode: Indexed',
      'write at most 10000',
    ],
  }],
  ['more failures than there are', job({ completionMode: 'Indexed', completions: 3, backoffLimitPerIndex: 1, maxFailedIndexes: 4 }), {
    'spec.maxFailedIndexes': [
      'spec.maxFailedIndexes is 4, which is more than completions (3)',
      'write at most the number of completions',
    ],
  }],
  ['more failures than the one', job({ completionMode: 'Indexed', backoffLimitPerIndex: 1, maxFailedIndexes: 2 }), {
    'spec.maxFailedIndexes': [
      'spec.maxFailedIndexes is 2, which is more than completions (1)',
      'write at most the number of completions',
    ],
  }],
  ['failures without completions', job({ completionMode: 'Indexed', parallelism: 1, backoffLimitPerIndex: 1, maxFailedIndexes: 2 }), {
    'spec.completions': [
      'spec.completions is not set; the API server requires it with completionMode: Indexed',
      'set completions',
    ],
  }],
  ['a large one that limits less', job({ completionMode: 'Indexed', completions: 100001, parallelism: 10001, backoffLimitPerIndex: 1 }), {
    'spec.parallelism': [
      'spec.parallelism is 10001; the API server accepts at most 10000 with completionMode: Indexed',
      'write at most 10000',
    ],
    'spec.maxFailedIndexes': [
      'spec.maxFailedIndexes is not set; the API server requires it with more than 100000 completions',
      'set maxFailedIndexes',
    ],
  }],
  ['a large one that lets too many fail', job({ completionMode: 'Indexed', completions: 100001, backoffLimitPerIndex: 1, maxFailedIndexes: 10001 }), {
    'spec.maxFailedIndexes': [
      'spec.maxFailedIndexes is 10001; the API server accepts at most 10000 with completionMode: Indexed',
      'write at most 10000',
    ],
  }],
  ['failures without a limit for each index', job({ completionMode: 'Indexed', completions: 3, maxFailedIndexes: 1 }), {
    'spec.backoffLimitPerIndex': [
      'spec.backoffLimitPerIndex is not set; the API server requires it with maxFailedIndexes',
      'set backoffLimitPerIndex',
    ],
  }],
  ['options without indexes', job({ backoffLimitPerIndex: 1, maxFailedIndexes: 1, successPolicy: { rules: [{ succeededCount: 1 }] } }), {
    'spec.backoffLimitPerIndex': [
      'spec.backoffLimitPerIndex is set; the API server accepts it with completionMode: Indexed only',
      'set completionMode: Indexed, or remove it',
    ],
    'spec.maxFailedIndexes': [
      'spec.maxFailedIndexes is set; the API server accepts it with completionMode: Indexed only',
      'set completionMode: Indexed, or remove it',
    ],
    'spec.successPolicy': [
      'spec.successPolicy is set; the API server accepts it with completionMode: Indexed only',
      'set completionMode: Indexed, or remove it',
    ],
  }],
  ['options with another mode', job({ completionMode: 'NonIndexed', backoffLimitPerIndex: 1 }), {
    'spec.backoffLimitPerIndex': [
      'spec.backoffLimitPerIndex is set; the API server accepts it with completionMode: Indexed only',
      'set completionMode: Indexed, or remove it',
    ],
  }],
  ['success with an unknown mode', job({ completionMode: 'x', successPolicy: { rules: [{ succeededCount: 1 }] } }), {
    'spec.successPolicy': [
      'spec.successPolicy is set; the API server accepts it with completionMode: Indexed only',
      'set completionMode: Indexed, or remove it',
    ],
  }],
  ['limits with an unknown mode', job({ completionMode: 'x', backoffLimitPerIndex: 1 }), {}],
  ['no completions in a CronJob', cronJob({}, { completionMode: 'Indexed', backoffLimitPerIndex: 1, maxFailedIndexes: 7 }), {
    'spec.jobTemplate.spec.completions': 'spec.jobTemplate.spec.completions is not set; the API server requires it with completionMode: Indexed',
  }],
  ['completions in a CronJob', cronJob({}, { completionMode: 'Indexed', completions: 7, backoffLimitPerIndex: 1, maxFailedIndexes: 7 }), {}],
];
