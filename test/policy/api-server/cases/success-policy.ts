import type { Case } from '../case';
import { job } from '../workloads';

const policy = (...rules: unknown[]) => job({ completionMode: 'Indexed', completions: 10, successPolicy: { rules } });
const many = (count: number) => Array.from({ length: count }, () => ({ succeededCount: 1 }));

export const CASES: readonly Case[] = [
  ...['', '0', '0-9', '0-3,7', '1,2,3', '+1'].map((succeededIndexes): Case => [`indexes ${succeededIndexes}`, policy({ succeededIndexes }), {}]),
  ...['10', '3-10', '1,1', '2,1', '0-3,3', '3-1', '0-0', '1-2-3', 'a', '1,', '1-', '-1', '0.5', ' 1'].map((succeededIndexes): Case => [`no indexes: ${succeededIndexes}`, policy({ succeededIndexes }), {
    'spec.successPolicy.rules[0].succeededIndexes': [
      `spec.successPolicy.rules[0].succeededIndexes is ${JSON.stringify(succeededIndexes)}; the API server accepts indexes below 10 in ascending order, such as 0-3,7`,
      'list the indexes in ascending order',
    ],
  }]),
  ['counts', policy({ succeededCount: 0 }, { succeededCount: 10 }, { succeededIndexes: '0-3,7', succeededCount: 5 }), {}],
  ['as many rules as there can be', policy(...many(20)), {}],
  ['one index, by default', job({ completionMode: 'Indexed', successPolicy: { rules: [{ succeededCount: 1 }] } }), {}],
  ['more than the one', job({ completionMode: 'Indexed', successPolicy: { rules: [{ succeededCount: 2, succeededIndexes: '1' }] } }), {
    'spec.successPolicy.rules[0].succeededIndexes': [
      'spec.successPolicy.rules[0].succeededIndexes is "1"; the API server accepts indexes below 1 in ascending order, such as 0-3,7',
      'list the indexes in ascending order',
    ],
    'spec.successPolicy.rules[0].succeededCount': [
      'spec.successPolicy.rules[0].succeededCount is 2, which is more than there are (0)',
      'write at most 0',
    ],
  }],
  ['no rules', policy(), {
    'spec.successPolicy.rules': [
      'spec.successPolicy.rules is empty; the API server requires a rule',
      'say which indexes, or how many, have to succeed',
    ],
  }],
  ['too many rules', policy(...many(21)), {
    'spec.successPolicy.rules': [
      'spec.successPolicy.rules has 21 rules; the API server accepts at most 20',
      'keep to 20',
    ],
  }],
  ['an empty rule', policy({}), {
    'spec.successPolicy.rules[0]': [
      'spec.successPolicy.rules[0] has neither succeededIndexes nor succeededCount; the API server requires one of them',
      'set succeededIndexes or succeededCount',
    ],
  }],
  ['a count below 0', policy({ succeededCount: -1 }), {
    'spec.successPolicy.rules[0].succeededCount': [
      'spec.successPolicy.rules[0].succeededCount is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['more than there are', policy({ succeededCount: 11 }), {
    'spec.successPolicy.rules[0].succeededCount': [
      'spec.successPolicy.rules[0].succeededCount is 11, which is more than there are (10)',
      'write at most 10',
    ],
  }],
  ['more than are listed', policy({ succeededIndexes: '0-3,7', succeededCount: 6 }), {
    'spec.successPolicy.rules[0].succeededCount': [
      'spec.successPolicy.rules[0].succeededCount is 6, which is more than there are (5)',
      'write at most 5',
    ],
  }],
  ['a list that is too long', policy({ succeededIndexes: '1'.repeat(65537) }), {
    'spec.successPolicy.rules[0].succeededIndexes': [
      'spec.successPolicy.rules[0].succeededIndexes has 65537 characters; the API server accepts at most 65536',
      'use succeededCount',
    ],
  }],
  ['rules without indexes, which are another finding', job({ successPolicy: { rules: [] } }), {}],
  ['indexes of two digits', job({ completionMode: 'Indexed', completions: 12, successPolicy: { rules: [{ succeededIndexes: '10-11' }] } }), {}],
  ['as long a text as there can be', policy({ succeededIndexes: 'x'.repeat(65_536) }), {
    'spec.successPolicy.rules[0].succeededIndexes':
      `spec.successPolicy.rules[0].succeededIndexes is "${'x'.repeat(119)}…; the API server accepts indexes below 10 in ascending order, such as 0-3,7`,
  }],
];
