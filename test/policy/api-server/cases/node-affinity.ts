import type { Case } from '../case';

const nodes = (nodeAffinity: object) => ({ affinity: { nodeAffinity } });
const required = (nodeSelectorTerms: unknown) => nodes({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } });
const by = (...matchExpressions: unknown[]) => required([{ matchExpressions }]);
const preferred = (...matchExpressions: unknown[]) => nodes({
  preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions } }],
});
const TERMS = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms';
const at = (field: string, index = 0) => `${TERMS}[0].matchExpressions[${index}].${field}`;
const ofPreference = (field: string) => `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].${field}`;
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';
const VALUE = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, or an empty string';

export const CASES: readonly Case[] = [
  ['complete expressions', by(
    { key: 'a', operator: 'In', values: ['b', '', null] }, { key: 'a', operator: 'NotIn', values: ['b'] }, { key: 'a', operator: 'Exists' },
    { key: 'a', operator: 'DoesNotExist', values: [] }, { key: 'a', operator: 'Gt', values: ['1'] }, { key: 'a', operator: 'Lt', values: ['b'] },
  ), {}],
  ['a term without expressions', required([{}, null]), {}],
  ['no terms', required(null), { [TERMS]: [`${TERMS} has no items; the API server requires one`, 'add an item to nodeSelectorTerms'] }],
  ['an empty list of terms', required([]), { [TERMS]: `${TERMS} has no items; the API server requires one` }],
  ['nothing', by(null), {
    [at('key')]: [`${at('key')} is not set; the API server requires it`, 'set key'],
    [at('operator')]: [`${at('operator')} is not set; the API server requires it`, 'set operator'],
  }],
  ['a key with a blank', by({ key: 'a b', operator: 'Exists' }), { [at('key')]: `${at('key')} is "a b"; the API server accepts ${KEY}` }],
  ['an operator in other letters', by({ key: 'a', operator: 'in', values: ['b'] }), {
    [at('operator')]: `${at('operator')} is "in"; the API server accepts In, NotIn, Exists, DoesNotExist, Gt or Lt`,
  }],
  ...['In', 'NotIn'].map((operator): Case => [`${operator} without values`, by({ key: 'a', operator }, { key: 'a', operator, values: [] }), {
    [at('values')]: [`${at('values')} has no values; the API server requires values for the operator ${operator}`, 'list the values to compare with'],
    [at('values', 1)]: `${at('values', 1)} has no values; the API server requires values for the operator ${operator}`,
  }]),
  ...['Exists', 'DoesNotExist'].map((operator): Case => [`${operator} with values`, by({ key: 'a', operator, values: ['b'] }), {
    [at('values')]: [`${at('values')} has a value; the API server accepts no values for the operator ${operator}`, 'remove the values, or use In or NotIn'],
  }]),
  ...['Gt', 'Lt'].map((operator): Case => [`${operator} with none or two values`, by({ key: 'a', operator }, { key: 'a', operator, values: ['1', '2'] }), {
    [at('values')]: [`${at('values')} has no values; the API server requires exactly one value for the operator ${operator}`, 'write one value, a number'],
    [at('values', 1)]: `${at('values', 1)} has 2 values; the API server requires exactly one value for the operator ${operator}`,
  }]),
  ['a value with a blank', by({ key: 'a', operator: 'In', values: ['b', 'b c'] }), { [`${at('values')}[1]`]: `${at('values')}[1] is "b c"; the API server accepts ${VALUE}` }],
  ['a value with a blank in a preference', preferred({ key: 'a', operator: 'In', values: ['b c'] }), {}],
  ['an operator in other letters in a preference', preferred({ key: 'a', operator: 'in' }), {
    [ofPreference('operator')]: `${ofPreference('operator')} is "in"; the API server accepts In, NotIn, Exists, DoesNotExist, Gt or Lt`,
  }],
  ['no values in a preference', preferred({ key: 'a', operator: 'In' }), {
    [ofPreference('values')]: `${ofPreference('values')} has no values; the API server requires values for the operator In`,
  }],
];
