import type { Case } from '../case';
import { withSources, withVolume } from '../volume';

const AT = 'spec.volumes[0].downwardAPI.items[0]';
const file = (more: object) => withVolume({ downwardAPI: { items: [{ path: 'a', ...more }] } });
const FIELD = { fieldRef: { fieldPath: 'metadata.name' } };
const RESOURCE = { resourceFieldRef: { containerName: 'web', resource: 'limits.cpu' } };
const neither = (at: string): Case[2] => ({ [at]: [`${at} has none of fieldRef, resourceFieldRef; the API server requires one`, 'set fieldRef or resourceFieldRef'] });

export const CASES: readonly Case[] = [
  ['a field', file(FIELD), {}],
  ['a resource', file(RESOURCE), {}],
  ['neither', file({}), neither(AT)],
  ['neither, in a projected volume', withSources({ downwardAPI: { items: [{ path: 'a' }] } }), neither('spec.volumes[0].projected.sources[0].downwardAPI.items[0]')],
  ['both', file({ ...FIELD, ...RESOURCE }), { [AT]: [`${AT} has more than one of fieldRef, resourceFieldRef; the API server accepts one`, 'keep fieldRef or resourceFieldRef'] }],
  ['a second type is not read', withVolume({ emptyDir: {}, downwardAPI: { items: [{ path: 'a' }] } }), {}],
];
