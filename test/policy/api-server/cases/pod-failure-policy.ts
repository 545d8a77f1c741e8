import type { Case } from '../case';
import { job } from '../workloads';

const policy = (...rules: unknown[]) => job({ podFailurePolicy: { rules } });
const exit = (onExitCodes: object, action = 'FailJob') => policy({ action, onExitCodes });
const many = (count: number, item: (index: number) => unknown) => Array.from({ length: count }, (_, index) => item(index));

export const CASES: readonly Case[] = [
  ['no rules', policy(), {}],
  ['exit codes', exit({ operator: 'In', values: [1, 42] }), {}],
  ['0, which is not among them', exit({ operator: 'NotIn', values: [0, 1] }), {}],
  ['a container', exit({ operator: 'In', values: [1], containerName: 'web' }), {}],
  ['an init container', job({ podFailurePolicy: { rules: [{ action: 'Count', onExitCodes: { operator: 'In', values: [1], containerName: 'setup' } }] } }, {}, { initContainers: [{ name: 'setup', image: 'a' }] }), {}],
  ['conditions', policy({ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }, { type: 'a.b/C', status: 'False' }, { type: 'A', status: 'Unknown' }, { type: 'A', status: 'True' }] }), {}],
  ['as many as there can be', policy(...many(20, () => ({ action: 'Count', onPodConditions: many(20, () => ({ type: 'A' })) }))), {}],
  ['an index that fails', job({ completionMode: 'Indexed', completions: 1, backoffLimitPerIndex: 1, podFailurePolicy: { rules: [{ action: 'FailIndex', onExitCodes: { operator: 'In', values: many(255, index => index + 1) } }] } }), {}],
  ['too many rules', policy(...many(21, () => ({ action: 'Count', onPodConditions: [{ type: 'A' }] }))), {
    'spec.podFailurePolicy.rules': [
      'spec.podFailurePolicy.rules has 21 entries; the API server accepts at most 20',
      'keep to 20',
    ],
  }],
  ['too many conditions', policy({ action: 'Count', onPodConditions: many(21, () => ({ type: 'A' })) }), {
    'spec.podFailurePolicy.rules[0].onPodConditions': [
      'spec.podFailurePolicy.rules[0].onPodConditions has 21 entries; the API server accepts at most 20',
      'keep to 20',
    ],
  }],
  ['too many exit codes', exit({ operator: 'In', values: many(256, index => index + 1) }), {
    'spec.podFailurePolicy.rules[0].onExitCodes.values': [
      'spec.podFailurePolicy.rules[0].onExitCodes.values has 256 entries; the API server accepts at most 255',
      'keep to 255',
    ],
  }],
  ['no action', policy({ onPodConditions: [{ type: 'A' }] }), {
    'spec.podFailurePolicy.rules[0].action': [
      'spec.podFailurePolicy.rules[0].action is not set; the API server accepts Count, FailIndex, FailJob or Ignore',
      'write Count, FailIndex, FailJob or Ignore',
    ],
  }],
  ['an unknown action', policy({ action: 'failJob', onPodConditions: [{ type: 'A' }] }), {
    'spec.podFailurePolicy.rules[0].action': [
      'spec.podFailurePolicy.rules[0].action is "failJob"; the API server accepts Count, FailIndex, FailJob or Ignore',
      'write Count, FailIndex, FailJob or Ignore',
    ],
  }],
  ['an index without limits', policy({ action: 'FailIndex', onPodConditions: [{ type: 'A' }] }), {
    'spec.podFailurePolicy.rules[0].action': [
      'spec.podFailurePolicy.rules[0].action is "FailIndex", which needs backoffLimitPerIndex',
      'set backoffLimitPerIndex, or use another action',
    ],
  }],
  ['neither condition', policy({ action: 'Count', onPodConditions: [] }), {
    'spec.podFailurePolicy.rules[0]': [
      'spec.podFailurePolicy.rules[0] has neither onExitCodes nor onPodConditions; the API server requires one of them',
      'set one of onExitCodes and onPodConditions',
    ],
  }],
  ['both', policy({ action: 'Count', onPodConditions: [{ type: 'A' }], onExitCodes: { operator: 'In', values: [1] } }), {
    'spec.podFailurePolicy.rules[0]': [
      'spec.podFailurePolicy.rules[0] has both onExitCodes and onPodConditions; the API server requires one of them',
      'set one of onExitCodes and onPodConditions',
    ],
  }],
  ['no operator, and no codes', exit({}), {
    'spec.podFailurePolicy.rules[0].onExitCodes.operator': [
      'spec.podFailurePolicy.rules[0].onExitCodes.operator is not set; the API server accepts In or NotIn',
      'write In or NotIn',
    ],
    'spec.podFailurePolicy.rules[0].onExitCodes.values': [
      'spec.podFailurePolicy.rules[0].onExitCodes.values is empty; the API server requires an exit code',
      'list the exit codes',
    ],
  }],
  ['an unknown operator', exit({ operator: 'in', values: [1] }), {
    'spec.podFailurePolicy.rules[0].onExitCodes.operator': [
      'spec.podFailurePolicy.rules[0].onExitCodes.operator is "in"; the API server accepts In or NotIn',
      'write In or NotIn',
    ],
  }],
  ['no container of that name', exit({ operator: 'In', values: [1], containerName: 'shop' }), {
    'spec.podFailurePolicy.rules[0].onExitCodes.containerName': [
      'spec.podFailurePolicy.rules[0].onExitCodes.containerName is "shop"; the pod has no container of that name',
      'name a container of the template',
    ],
  }],
  ['0', exit({ operator: 'In', values: [0, 1] }), {
    'spec.podFailurePolicy.rules[0].onExitCodes.values[0]': [
      'spec.podFailurePolicy.rules[0].onExitCodes.values[0] is 0: a pod that ends with it has not failed',
      'remove it',
    ],
  }],
  ['null, which is 0', exit({ operator: 'In', values: [null] }), {
    'spec.podFailurePolicy.rules[0].onExitCodes.values[0]': [
      'spec.podFailurePolicy.rules[0].onExitCodes.values[0] is 0: a pod that ends with it has not failed',
      'remove it',
    ],
  }],
  ['a code twice', exit({ operator: 'NotIn', values: [1, 1] }), {
    'spec.podFailurePolicy.rules[0].onExitCodes.values[1]': [
      'spec.podFailurePolicy.rules[0].onExitCodes.values[1] is 1, which is there already',
      'remove it',
    ],
  }],
  ['codes in no order', exit({ operator: 'In', values: [2, 1] }), {
    'spec.podFailurePolicy.rules[0].onExitCodes.values': [
      'spec.podFailurePolicy.rules[0].onExitCodes.values is [2,1]; the API server requires ascending order',
      'put the exit codes in ascending order',
    ],
  }],
  ['no type', policy({ action: 'Count', onPodConditions: [{}] }), {
    'spec.podFailurePolicy.rules[0].onPodConditions[0].type': [
      'spec.podFailurePolicy.rules[0].onPodConditions[0].type is not set; the API server requires at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be',
      'write the type of a condition of pods',
    ],
  }],
  ['a type with a blank, and an unknown status', policy({ action: 'Count', onPodConditions: [{ type: 'a b', status: 'true' }] }), {
    'spec.podFailurePolicy.rules[0].onPodConditions[0].type': [
      'spec.podFailurePolicy.rules[0].onPodConditions[0].type is "a b"; the API server requires at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be',
      'write the type of a condition of pods',
    ],
    'spec.podFailurePolicy.rules[0].onPodConditions[0].status': [
      'spec.podFailurePolicy.rules[0].onPodConditions[0].status is "true"; the API server accepts False, True or Unknown',
      'write False, True or Unknown',
    ],
  }],
];
