import { has, hasEach, oneOf, requires, type Form } from './form';
import { DNS_SUBDOMAIN } from './names';
import { valuesIn } from './node-values';
import { REFUSED } from './refused';
import { validation } from './validation';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

const TERM = 'NodeSelectorTerm';
const FIELDS = 'matchFields[]';
const NAME = 'metadata.name';

const KEY: Form = {
  wanted: NAME,
  accepts: value => typeof value !== 'string' || value === NAME,
};

export const nodeField: Rule = {
  id: 'api-server/node-field',
  title: 'A node affinity by fields names one node',
  why: 'Of the fields of nodes, an affinity can compare only the name, with In or NotIn and one value. Everything else is a matter of labels.',
  remedy: `write key: ${NAME}, operator: In or NotIn, and the name of one node, or use matchExpressions`,
  ...REFUSED,
  sources: validation('ValidateNodeFieldSelectorRequirement'),
  finds: [
    requires(TERM, `${FIELDS}.key`),
    has(TERM, `${FIELDS}.key`, KEY),
    requires(TERM, `${FIELDS}.operator`),
    has(TERM, `${FIELDS}.operator`, oneOf('In', 'NotIn')),
    every.object(TERM, `${FIELDS}.values`, list => list === undefined || (Array.isArray(list) && list.length !== 1), {
      when: ({ at }) => ['In', 'NotIn'].includes(at.up!.get('operator').text),
      says: ({ at }) => `${at.path} has ${valuesIn(at)}; the API server requires exactly one name`,
      refusedBy: 'api-server',
      remedy: () => 'write one name, and another term for each other node',
    }),
    hasEach(TERM, `${FIELDS}.values`, DNS_SUBDOMAIN, ({ at }) => at.up!.up!.get('key').value === NAME),
  ],
  examples: {
    pass: [
      { title: 'one node', spec: onNodeExample([{ key: NAME, operator: 'In', values: ['node-1'] }]) },
    ],
    fail: [
      { title: 'two nodes in one requirement', spec: onNodeExample([{ key: NAME, operator: 'In', values: ['node-1', 'node-2'] }]) },
      { title: 'a label', spec: onNodeExample([{ key: 'kubernetes.io/hostname', operator: 'In', values: ['node-1'] }]) },
    ],
  },
};

function onNodeExample(matchFields: readonly object[]): Record<string, unknown> {
  return {
    os: { name: 'windows' },
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields }] } } },
  };
}
