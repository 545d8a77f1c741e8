import type { Case } from '../case';
import { unset, withSources, withVolume } from '../volume';

const PATHS = ['metadata.name', 'metadata.namespace', 'metadata.uid', 'metadata.labels', 'metadata.annotations'];
const AT = 'spec.volumes[0].downwardAPI.items[0].fieldRef';
const files = (...refs: unknown[]) => withVolume({ downwardAPI: { items: refs.map(fieldRef => ({ path: 'a', fieldRef })) } });
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';
const other = (fieldPath: string, at = AT): Case[2] => ({
  [`${at}.fieldPath`]: [`${at}.fieldPath is "${fieldPath}"; the API server accepts ${PATHS.join(', ')}, a label or an annotation`, 'name one of these fields'],
});

export const CASES: readonly Case[] = [
  ['each field', files(...PATHS.map(fieldPath => ({ fieldPath }))), {}],
  ['labels and annotations', files({ fieldPath: 'metadata.labels[\'a\']' }, { fieldPath: 'metadata.annotations[\'A.b/C\']', apiVersion: 'v1' }), {}],
  ['no field', files({}), unset(`${AT}.fieldPath`)],
  ['another version', files({ fieldPath: 'metadata.name', apiVersion: 'v2' }), {
    [`${AT}.fieldPath`]: [`${AT}.fieldPath is read as of apiVersion "v2"; the API server accepts v1`, 'remove apiVersion'],
  }],
  ...['status.podIP', 'spec.nodeName', 'spec.host', 'metadata', 'metadata.name[\'a\']'].map((fieldPath): Case => [fieldPath, files({ fieldPath }), other(fieldPath)]),
  ['a key that cannot be', files({ fieldPath: 'metadata.labels[\'a b\']' }), {
    [AT]: [`${AT}.fieldPath is "metadata.labels['a b']"; the API server accepts as a key ${KEY}`, 'name a label or an annotation that the pod can have'],
  }],
  ['in a projected volume', withSources({ downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: 'status.podIP' } }] } }), other('status.podIP', 'spec.volumes[0].projected.sources[0].downwardAPI.items[0].fieldRef')],
  ['a second type is not read', withVolume({ emptyDir: {}, downwardAPI: { items: [{ path: 'a', fieldRef: {} }] } }), {}],
];
