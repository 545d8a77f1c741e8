import { completionsOf } from './completions';
import { refusal } from './form';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const MOST_RULES = 20;
const LONGEST = 64 * 1024;

export const successPolicy: Rule = {
  id: 'api-server/success-policy',
  title: 'Every rule of a success policy can be met by the indexes of the Job',
  why: 'The job ends as soon as a rule is met. Rules without a number, or with more than the job has, would never be.',
  remedy: 'name indexes below completions in ascending order, such as 0-3,7, or how many have to succeed',
  ...REFUSED,
  sources: ['validateSuccessPolicy', 'validateSuccessPolicyRule', 'validateIndexesFormat'].map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol })),
  triggers: [{ type: 'SuccessPolicy' }],
  *check(pod) {
    for (const spec of pod.objectsOf('JobSpec')) {
      const rules = spec.at('successPolicy', 'rules');
      if (spec.get('completionMode').value !== 'Indexed' || !spec.get('successPolicy').isSet) continue;
      if (rules.items().length === 0) yield refusal(pod, rules, `${rules.path} is empty; the API server requires a rule`, 'say which indexes, or how many, have to succeed');
      if (rules.items().length > MOST_RULES) yield refusal(pod, rules, `${rules.path} has ${rules.items().length} rules; the API server accepts at most ${MOST_RULES}`, `keep to ${MOST_RULES}`);
      for (const rule of rules.items()) yield* ruleFaults(pod, rule, completionsOf(pod, spec));
    }
  },
  examples: {
    pass: [{ title: 'the first two indexes', workload: withRule({ succeededIndexes: '0-1' }), spec: { os: { name: 'windows' } } }],
    fail: [
      { title: 'an index that there is not', workload: withRule({ succeededIndexes: '3' }), spec: { os: { name: 'windows' } } },
      { title: 'more than there are', workload: withRule({ succeededCount: 4 }), spec: { os: { name: 'windows' } } },
    ],
  },
};

function* ruleFaults(pod: PodView, rule: Field, completions: number): Generator<Fault> {
  const [indexes, count] = [rule.get('succeededIndexes'), rule.get('succeededCount')];
  if (!indexes.isSet && !count.isSet) yield refusal(pod, rule, `${rule.path} has neither succeededIndexes nor succeededCount; the API server requires one of them`, 'set succeededIndexes or succeededCount');
  const total = totalOf(indexes.text, completions);
  if (indexes.text.length > LONGEST) yield refusal(pod, indexes, `${indexes.path} has ${indexes.text.length} characters; the API server accepts at most ${LONGEST}`, 'use succeededCount');
  else if (total === undefined) yield refusal(pod, indexes, `${indexes.path} is ${indexes.shown}; the API server accepts indexes below ${completions} in ascending order, such as 0-3,7`, 'list the indexes in ascending order');
  const most = indexes.isSet ? Math.min(completions, total ?? 0) : completions;
  if ((count.number ?? 0) < 0) yield refusal(pod, count, `${count.path} is ${count.shown}; the API server accepts 0 or more`, 'write 0 or more');
  else if ((count.number ?? 0) > most) yield refusal(pod, count, `${count.path} is ${count.shown}, which is more than there are (${most})`, `write at most ${most}`);
}

/** How many indexes a list such as `0-3,7` has; nothing where it is none of indexes in ascending order. */
function totalOf(text: string, completions: number): number | undefined {
  if (text === '') return 0;
  let total = 0;
  let last = -1;
  for (const interval of text.split(',')) {
    const ends = interval.split('-');
    const [first, end] = [indexOf(ends[0]!), indexOf(ends.at(-1)!)];
    if (first === undefined || end === undefined || ends.length > 2 || (ends.length === 2 && first >= end)) return undefined;
    if (first <= last || end >= completions) return undefined;
    total += end - first + 1;
    last = end;
  }
  return total;
}

function indexOf(text: string): number | undefined {
  return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
}

function withRule(rule: object): { readonly kind: 'Job'; readonly spec: Record<string, unknown> } {
  return { kind: 'Job', spec: { completionMode: 'Indexed', completions: 3, successPolicy: { rules: [rule] } } };
}
