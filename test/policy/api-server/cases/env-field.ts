import type { Case } from '../case';

const env = (...refs: unknown[]) => ({ containers: [{ name: 'web', image: 'example.com/web:1', env: refs.map(fieldRef => ({ name: 'A', valueFrom: { fieldRef } })) }] });
const at = 'spec.containers[0].env[0].valueFrom.fieldRef';
const PATHS = [
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs',
];
const shown = (text: string) => JSON.stringify(text).replace(/^(.{120}).+/, '$1…');
const other = (fieldPath: string): Case => [`the field ${fieldPath}`, env({ fieldPath }), {
  [`${at}.fieldPath`]: [`${at}.fieldPath is ${shown(fieldPath)}; the API server accepts ${PATHS.join(', ')}, a label or an annotation`, 'name one of these fields'],
}];
const key = (fieldPath: string): Case => [`the key in ${fieldPath}`, env({ fieldPath }), {
  [at]: [
    `${at}.fieldPath is ${shown(fieldPath)}; the API server accepts as a key at most 63 letters, digits, hyphens, underscores and dots, `
    + 'with a letter or digit at each end, after a DNS name and a slash, if need be',
    'name a label or an annotation that the pod can have',
  ],
}];

export const CASES: readonly Case[] = [
  ['each field', env(...PATHS.map(fieldPath => ({ fieldPath, apiVersion: 'v1' }))), {}],
  ['versions that count as absent', env({ fieldPath: 'metadata.name', apiVersion: '' }, { fieldPath: 'metadata.name', apiVersion: null }), {}],
  ['the old name of a field', env({ fieldPath: 'spec.host' }), {}],
  ['labels and annotations', env(
    ...['a', 'example.com/a', 'a_b.c-d', 'A', 'a'.repeat(63), `${'a'.repeat(253)}/b`].map(name => ({ fieldPath: `metadata.labels['${name}']` })),
    { fieldPath: 'metadata.annotations[\'Example.com/A\']' },
  ), {}],
  ['no field, and one', env({}, { fieldPath: 'metadata.name' }), { [`${at}.fieldPath`]: `${at}.fieldPath is not set; the API server requires it` }],
  ['no field', env({}), { [`${at}.fieldPath`]: [`${at}.fieldPath is not set; the API server requires it`, 'set fieldPath'] }],
  ['an empty field', env({ fieldPath: '', apiVersion: 'v2' }), { [`${at}.fieldPath`]: `${at}.fieldPath is not set; the API server requires it` }],
  ['another version', env({ fieldPath: 'metadata.name', apiVersion: 'v2' }), {
    [`${at}.fieldPath`]: [`${at}.fieldPath is read as of apiVersion "v2"; the API server accepts v1`, 'remove apiVersion'],
  }],
  other('metadata.labels'),
  other('metadata.annotations'),
  other('spec.restartPolicy'),
  other('metadata.name[\'a\']'),
  other('xmetadata.labels[\'a\']'),
  other('metadata.labels[\'a\']x'),
  other('metadata.labels[a]'),
  key('metadata.labels[\'\']'),
  key('metadata.labels[\'a b\']'),
  key('metadata.labels[\'a\n\']'),
  key('metadata.labels[\'Example.com/a\']'),
  key(`metadata.labels['${'a'.repeat(64)}']`),
  key(`metadata.labels['${'a'.repeat(254)}/b']`),
  key('metadata.labels[\'a/b/c\']'),
  key('metadata.labels[\'/b\']'),
  key('metadata.labels[\'a..b/c\']'),
  key('metadata.labels[\'-a\']'),
  key('metadata.labels[\'a-\']'),
  key('metadata.annotations[\'a b\']'),
];
