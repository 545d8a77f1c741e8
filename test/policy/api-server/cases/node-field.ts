import type { Case } from '../case';

const by = (...matchFields: unknown[]) => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields }] } } },
});
const at = (field: string, index = 0) => `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[${index}].${field}`;
const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const key = 'metadata.name';

export const CASES: readonly Case[] = [
  ['names of nodes', by({ key, operator: 'In', values: ['a.b'] }, { key, operator: 'NotIn', values: ['a'] }), {}],
  ['nothing', by(null), {
    [at('key')]: [`${at('key')} is not set; the API server requires it`, 'set key'],
    [at('operator')]: [`${at('operator')} is not set; the API server requires it`, 'set operator'],
  }],
  ['another field', by({ key: 'spec.unschedulable', operator: 'In', values: ['A'] }), {
    [at('key')]: [`${at('key')} is "spec.unschedulable"; the API server accepts metadata.name`, 'write metadata.name'],
  }],
  ['another operator', by({ key, operator: 'Exists' }), { [at('operator')]: `${at('operator')} is "Exists"; the API server accepts In or NotIn` }],
  ...['In', 'NotIn'].map((operator): Case => [`${operator} with none or two values`, by({ key, operator }, { key, operator, values: [] }, { key, operator, values: ['a', 'b'] }), {
    [at('values')]: [`${at('values')} has no values; the API server requires exactly one name`, 'write one name, and another term for each other node'],
    [at('values', 1)]: `${at('values', 1)} has no values; the API server requires exactly one name`,
    [at('values', 2)]: `${at('values', 2)} has 2 values; the API server requires exactly one name`,
  }]),
  ['capital letters', by({ key, operator: 'In', values: ['A'] }), { [`${at('values')}[0]`]: `${at('values')}[0] is "A"; the API server accepts ${NAME}` }],
  ['an empty name', by({ key, operator: 'In', values: [''] }, { key, operator: 'In', values: [null] }), {
    [`${at('values')}[0]`]: `${at('values')}[0] is ""; the API server accepts ${NAME}`,
    [`${at('values', 1)}[0]`]: `${at('values', 1)}[0] is null; the API server accepts ${NAME}`,
  }],
];
