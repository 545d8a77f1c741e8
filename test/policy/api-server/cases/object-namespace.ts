import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const pod = (namespace: unknown): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace }, spec });
const at = 'metadata.namespace';
const LABEL = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';

export const CASES: readonly Case[] = [
  ...['a', 'a-1', '', null].map((namespace): Case => [`the namespace ${namespace}`, pod(namespace), {}]),
  ...['A', 'a.b'].map((namespace): Case => [`the namespace ${namespace}`, pod(namespace), { [at]: [`${at} is "${namespace}"; the API server accepts ${LABEL}`, `write ${LABEL}`] }]),
  ['the namespace of a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { namespace: 'A' }, spec } }, {}],
];
