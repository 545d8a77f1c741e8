import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const good = { operation: 'Apply' };
const pod = (...managedFields: unknown[]): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', managedFields }, spec });
const at = (field: string) => `metadata.managedFields[0].${field}`;
const unset: Case[2] = { [at('operation')]: [`${at('operation')} is not set; the API server requires it`, 'remove the entry'] };
const odd = (field: string, value: string, wanted: string): Case => [`the ${field} ${JSON.stringify(value).slice(0, 30)}`, pod({ ...good, [field]: value }), {
  [at(field)]: [`${at(field)} is ${JSON.stringify(value).replace(/^(.{120}).+/, '$1…')}; the API server accepts ${wanted}`, 'remove the entry'],
}];
const MANAGER = 'at most 128 bytes that can be printed';

export const CASES: readonly Case[] = [
  ['entries', pod(good, { operation: 'Update', fieldsType: 'FieldsV1', manager: 'Ä1 -€', subresource: 'status', fieldsV1: {} }, { ...good, fieldsType: '', manager: '', subresource: '' }), {}],
  ['long values', pod({ ...good, manager: 'a'.repeat(128), subresource: 'a'.repeat(256) }), {}],
  ['nothing', pod(null), unset],
  ['an empty operation', pod({ operation: '' }), unset],
  odd('operation', 'apply', 'Apply or Update'),
  odd('fieldsType', 'FieldsV2', 'FieldsV1'),
  odd('manager', 'a\tb', MANAGER),
  odd('manager', '\u00a0', MANAGER),
  odd('manager', `${'a'.repeat(127)}ä`, MANAGER),
  odd('subresource', `${'a'.repeat(255)}ä`, 'at most 256 bytes'),
  ['entries in a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { managedFields: [{}] }, spec } }, {}],
];
