import { oneOfText, refusal } from './form';
import { QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const MOST_RULES = 20;
const MOST_PATTERNS = 20;
const MOST_VALUES = 255;
const ACTIONS = ['Count', 'FailIndex', 'FailJob', 'Ignore'];
const OPERATORS = ['In', 'NotIn'];
const STATUSES = ['False', 'True', 'Unknown'];

export const podFailurePolicy: Rule = {
  id: 'api-server/pod-failure-policy',
  title: 'Every rule of a pod failure policy says when it applies, and what it does',
  why: 'The first rule that matches decides whether a failed pod is tried again. One without a condition, or with two, would say nothing clear.',
  remedy: 'give each rule an action, and either onExitCodes or onPodConditions',
  ...REFUSED,
  sources: ['validatePodFailurePolicy', 'validatePodFailurePolicyRule', 'validatePodFailurePolicyRuleOnExitCodes', 'validatePodFailurePolicyRuleOnPodConditions']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol })),
  triggers: [{ type: 'PodFailurePolicy' }],
  *check(pod) {
    for (const spec of pod.objectsOf('JobSpec')) {
      const rules = spec.at('podFailurePolicy', 'rules');
      if (rules.items().length > MOST_RULES) yield tooMany(pod, rules, MOST_RULES);
      for (const rule of rules.items()) yield* ruleFaults(pod, rule, spec);
    }
  },
  examples: {
    pass: [
      { title: 'an exit code that ends the job', workload: withRule({ action: 'FailJob', onExitCodes: { operator: 'In', values: [42] } }), spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'no condition', workload: withRule({ action: 'Ignore' }), spec: { os: { name: 'windows' } } },
      { title: 'exit codes in no order', workload: withRule({ action: 'FailJob', onExitCodes: { operator: 'In', values: [42, 1] } }), spec: { os: { name: 'windows' } } },
    ],
  },
};

function* ruleFaults(pod: PodView, rule: Field, spec: Field): Generator<Fault> {
  const [action, exitCodes, conditions] = [rule.get('action'), rule.get('onExitCodes'), rule.get('onPodConditions')];
  yield* listFaults(pod, action, ACTIONS);
  if (action.value === 'FailIndex' && !spec.get('backoffLimitPerIndex').isSet) yield refusal(pod, action, `${action.path} is "FailIndex", which needs backoffLimitPerIndex`, 'set backoffLimitPerIndex, or use another action');
  if (exitCodes.isSet) yield* exitCodeFaults(pod, exitCodes, spec);
  if (conditions.items().length > MOST_PATTERNS) yield tooMany(pod, conditions, MOST_PATTERNS);
  for (const pattern of conditions.items()) yield* patternFaults(pod, pattern);
  const hasBoth = exitCodes.isSet && conditions.items().length > 0;
  if (hasBoth || (!exitCodes.isSet && conditions.items().length === 0)) {
    yield refusal(pod, rule, `${rule.path} has ${hasBoth ? 'both' : 'neither'} onExitCodes ${hasBoth ? 'and' : 'nor'} onPodConditions; the API server requires one of them`, 'set one of onExitCodes and onPodConditions');
  }
}

function* exitCodeFaults(pod: PodView, exitCodes: Field, spec: Field): Generator<Fault> {
  const [operator, container, values] = [exitCodes.get('operator'), exitCodes.get('containerName'), exitCodes.get('values')];
  yield* listFaults(pod, operator, OPERATORS);
  const names = ['containers', 'initContainers'].flatMap(kind => spec.at('template', 'spec', kind).items().map(one => one.get('name').text));
  if (container.isSet && !names.includes(container.text)) yield refusal(pod, container, `${container.path} is ${container.shown}; the pod has no container of that name`, 'name a container of the template');
  const codes = values.items();
  if (codes.length === 0) yield refusal(pod, values, `${values.path} is empty; the API server requires an exit code`, 'list the exit codes');
  if (codes.length > MOST_VALUES) yield tooMany(pod, values, MOST_VALUES);
  for (const [index, code] of codes.entries()) {
    if (numberOf(code) === 0 && operator.value === 'In') yield refusal(pod, code, `${code.path} is 0: a pod that ends with it has not failed`, 'remove it');
    else if (codes.slice(0, index).some(other => numberOf(other) === numberOf(code))) yield refusal(pod, code, `${code.path} is ${code.shown}, which is there already`, 'remove it');
  }
  if (codes.some((code, index) => index > 0 && numberOf(codes[index - 1]!) > numberOf(code))) yield refusal(pod, values, `${values.path} is ${values.shown}; the API server requires ascending order`, 'put the exit codes in ascending order');
}

function* patternFaults(pod: PodView, pattern: Field): Generator<Fault> {
  const [type, status] = [pattern.get('type'), pattern.get('status')];
  if (!QUALIFIED_NAME.accepts(type.text)) yield refusal(pod, type, `${type.path} is ${type.isSet ? type.shown : 'not set'}; the API server requires ${QUALIFIED_NAME.wanted}`, 'write the type of a condition of pods');
  // True by default.
  if (status.text !== '') yield* listFaults(pod, status, STATUSES);
}

function* listFaults(pod: PodView, at: Field, values: readonly string[]): Generator<Fault> {
  if (!values.includes(at.text)) yield refusal(pod, at, `${at.path} is ${at.text === '' ? 'not set' : at.shown}; the API server accepts ${oneOfText(values)}`, `write ${oneOfText(values)}`);
}

function tooMany(pod: PodView, list: Field, most: number): Fault {
  return refusal(pod, list, `${list.path} has ${list.items().length} entries; the API server accepts at most ${most}`, `keep to ${most}`);
}

function numberOf({ number }: Field): number {
  return number ?? 0;
}

function withRule(rule: object): { readonly kind: 'Job'; readonly spec: Record<string, unknown> } {
  return { kind: 'Job', spec: { podFailurePolicy: { rules: [rule] } } };
}
