import type { Case } from '../case';

const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const odd = (field: string, shown: string): readonly [string, string] => [`spec.${field} is ${shown}; the API server accepts ${NAME}`, `write ${NAME}`];

export const CASES: readonly Case[] = [
  ['names', { serviceAccountName: 'a.b', priorityClassName: 'a', runtimeClassName: 'a-1' }, {}],
  ['empty names', { serviceAccountName: '', serviceAccount: '', priorityClassName: '', runtimeClassName: null }, {}],
  ...['serviceAccountName', 'priorityClassName', 'runtimeClassName', 'serviceAccount'].map((field): Case => [`capital letters in ${field}`, { [field]: 'A' }, { [`spec.${field}`]: odd(field, '"A"') }]),
  ['the old name of the account beside a new one', { serviceAccount: 'A', serviceAccountName: 'a' }, {}],
  ['the old name of the account beside an empty one', { serviceAccount: 'A', serviceAccountName: '' }, { 'spec.serviceAccount': odd('serviceAccount', '"A"') }],
  ['the old name of the account beside null', { serviceAccount: 'A', serviceAccountName: null }, { 'spec.serviceAccount': odd('serviceAccount', '"A"') }],
  ['an empty RuntimeClass', { runtimeClassName: '' }, { 'spec.runtimeClassName': odd('runtimeClassName', '""') }],
];
