import { has, hasEach, oneOf, requires, requiresItems } from './form';
import { LABEL_VALUE, QUALIFIED_NAME } from './names';
import { valuesIn } from './node-values';
import { REFUSED } from './refused';
import { validation } from './validation';
import { every, type Find, type Match } from '../rule/every';
import type { Rule } from '../rule/rule';
import type { Condition } from '../triggers/condition';

const TERM = 'NodeSelectorTerm';
const EXPRESSIONS = 'matchExpressions[]';
const OPERATOR = oneOf('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt');

export const nodeAffinity: Rule = {
  id: 'api-server/node-affinity',
  title: 'Every expression of a node affinity is complete',
  why: 'An expression compares a label of the nodes. One that cannot be read would keep the pod off every node, or let it onto any.',
  remedy: 'complete the expression: key, operator, and as many values as the operator compares with',
  ...REFUSED,
  sources: validation('ValidateNodeSelector', 'ValidateNodeSelectorRequirement'),
  finds: [
    requiresItems('NodeSelector', 'nodeSelectorTerms'),
    requires(TERM, `${EXPRESSIONS}.key`),
    has(TERM, `${EXPRESSIONS}.key`, QUALIFIED_NAME),
    requires(TERM, `${EXPRESSIONS}.operator`),
    has(TERM, `${EXPRESSIONS}.operator`, OPERATOR),
    values(['In', 'NotIn'], count => count === 0, 'requires values', 'list the values to compare with'),
    values(['Exists', 'DoesNotExist'], count => count > 0, 'accepts no values', 'remove the values, or use In or NotIn'),
    values(['Gt', 'Lt'], count => count !== 1, 'requires exactly one value', 'write one value, a number'),
    // Of a preferred term, values are not checked.
    hasEach('NodeSelector', `nodeSelectorTerms[].${EXPRESSIONS}.values`, LABEL_VALUE),
  ],
  examples: {
    pass: [
      { title: 'operators with one value, several and none', spec: onNodesExample([{ key: 'pool', operator: 'In', values: ['a', 'b'] }, { key: 'cpus', operator: 'Gt', values: ['8'] }, { key: 'gpu', operator: 'DoesNotExist' }]) },
    ],
    fail: [
      { title: 'no values', spec: onNodesExample([{ key: 'pool', operator: 'In' }]) },
      { title: 'a sign for an operator', spec: onNodesExample([{ key: 'cpus', operator: '>', values: ['8'] }]) },
    ],
  },
};

/** What is refused of the values beside some operators. */
function values(operators: readonly string[], isWrong: (count: number) => boolean, server: string, remedy: string): Find {
  return every.object(TERM, `${EXPRESSIONS}.values`, isListOf(isWrong), {
    when: match => operators.includes(operatorBeside(match)),
    says: match => `${match.at.path} has ${valuesIn(match.at)}; the API server ${server} for the operator ${operatorBeside(match)}`,
    refusedBy: 'api-server',
    remedy: () => remedy,
  });
}

function isListOf(isSo: (count: number) => boolean): Condition {
  return list => (list === undefined || Array.isArray(list)) && isSo(list?.length ?? 0);
}

function operatorBeside({ at }: Match): string {
  return at.up!.get('operator').text;
}

function onNodesExample(matchExpressions: readonly object[]): Record<string, unknown> {
  return {
    os: { name: 'windows' },
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } } },
  };
}
