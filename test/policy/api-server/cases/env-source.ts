import type { Case } from '../case';

const env = (...variables: object[]) => ({ containers: [{ name: 'web', image: 'example.com/web:1', env: variables.map(variable => ({ name: 'A', ...variable })) }], volumes: [{ name: 'a' }] });
const at = 'spec.containers[0].env[0].valueFrom';
const SOURCES = {
  fieldRef: { fieldPath: 'metadata.name' },
  resourceFieldRef: { resource: 'limits.cpu' },
  configMapKeyRef: { name: 'a', key: 'b' },
  secretKeyRef: { name: 'a', key: 'b' },
  fileKeyRef: { volumeName: 'a', path: 'b', key: 'c' },
};
const none = `${at} has no source; the API server accepts one of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef`;

export const CASES: readonly Case[] = [
  ['values', env({ value: 'x' }, { value: '' }, {}, { value: 'x', valueFrom: null }), {}],
  ['each source', env(...Object.entries(SOURCES).map(([name, source]) => ({ value: '', valueFrom: { [name]: source, other: null } }))), {}],
  ['no source', env({ valueFrom: {} }), { [at]: [none, 'set either value or one source in valueFrom'] }],
  ['no source, and a value', env({ value: 'x', valueFrom: { fieldRef: null } }), { [at]: none }],
  ['a value and a source', env({ value: 'x', valueFrom: { fieldRef: SOURCES.fieldRef } }, { value: 'x' }), { [at]: `${at} has fieldRef, beside a value; the API server accepts only one of them` }],
  ['two sources', env({ valueFrom: { fieldRef: SOURCES.fieldRef, secretKeyRef: SOURCES.secretKeyRef } }), { [at]: `${at} has fieldRef and secretKeyRef; the API server accepts only one source` }],
];
