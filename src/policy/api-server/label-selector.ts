import { has, isEmptyList, oneOf, requires } from './form';
import { LABEL_VALUE, QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { inVolumes } from './volume-sources';
import { every, type Match } from '../rule/every';
import type { Rule } from '../rule/rule';

const TYPE = 'LabelSelectorRequirement';
const NEEDS_VALUES = ['In', 'NotIn'];
const NEEDS_NONE = ['Exists', 'DoesNotExist'];

export const labelSelector: Rule = {
  id: 'api-server/label-selector',
  title: 'Every requirement of a label selector is complete',
  why: 'A requirement that cannot be read would select nothing, or everything. Operators are spelled as Kubernetes does, and decide whether there are values.',
  remedy: 'complete the requirement: key, operator, and values where the operator compares',
  ...REFUSED,
  sources: [{ project: 'apimachinery', file: 'pkg/apis/meta/v1/validation/validation.go', symbol: 'ValidateLabelSelectorRequirement' }],
  finds: inVolumes(
    requires(TYPE, 'key'),
    has(TYPE, 'key', QUALIFIED_NAME),
    requires(TYPE, 'operator'),
    has(TYPE, 'operator', oneOf(...NEEDS_VALUES, ...NEEDS_NONE)),
    every.object(TYPE, 'values', isEmptyList, {
      when: match => NEEDS_VALUES.includes(operatorOf(match)),
      says: match => `${match.at.path} is empty; the API server requires values for the operator ${operatorOf(match)}`,
      refusedBy: 'api-server',
      remedy: () => 'list the values to compare with',
    }),
    every.object(TYPE, 'values', value => !isEmptyList(value), {
      when: match => NEEDS_NONE.includes(operatorOf(match)),
      says: match => `${match.at.path} is set; the API server accepts no values for the operator ${operatorOf(match)}`,
      refusedBy: 'api-server',
      remedy: () => 'remove the values, or use In or NotIn',
    }),
    has(TYPE, 'values[]', LABEL_VALUE),
  ),
  examples: {
    pass: [
      { title: 'operators with and without values', spec: spreadingExample([{ key: 'app', operator: 'In', values: ['web'] }, { key: 'canary', operator: 'DoesNotExist' }]) },
    ],
    fail: [
      { title: 'no values', spec: spreadingExample([{ key: 'app', operator: 'In' }]) },
      { title: 'an operator in other letters', spec: spreadingExample([{ key: 'app', operator: 'exists' }]) },
    ],
  },
};

function operatorOf({ from }: Match): string {
  return from.get('operator').text;
}

function spreadingExample(matchExpressions: readonly object[]): Record<string, unknown> {
  return {
    os: { name: 'windows' },
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchExpressions } }],
  };
}
