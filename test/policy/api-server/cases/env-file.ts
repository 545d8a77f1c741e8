import type { Case } from '../case';

const reads = (ref: object, ...volumes: object[]) => ({
  containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'A', valueFrom: { fileKeyRef: { volumeName: 'a', path: 'b/c', key: 'd', ...ref } } }] }],
  volumes: volumes.length > 0 ? volumes : [{ name: 'a', emptyDir: {} }],
});
const at = 'spec.containers[0].env[0].valueFrom.fileKeyRef';

export const CASES: readonly Case[] = [
  ['a file', reads({}), {}],
  ['a volume without a source', reads({}, { name: 'a', configMap: null }), {}],
  ['dots that do not step up', reads({ path: '..a/b../.' }), {}],
  ['no fields', reads({ volumeName: null, path: null, key: null }), Object.fromEntries(['key', 'volumeName', 'path'].map(name => [
    `${at}.${name}`, [`${at}.${name} is not set; the API server requires it`, `set ${name}`],
  ]))],
  ['an equals sign in the key', reads({ key: 'a=b' }), { [`${at}.key`]: `${at}.key is "a=b"; the API server accepts printable ASCII characters other than "="` }],
  ['a path that steps up', reads({ path: 'a/../b' }), { [`${at}.path`]: [`${at}.path is "a/../b"; the API server accepts a path without ".."`, 'write a path without ".."'] }],
  ['a capital letter in the name of the volume', reads({ volumeName: 'A' }), {
    [`${at}.volumeName`]: `${at}.volumeName is "A"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end`,
  }],
  ['no such volume', reads({ volumeName: 'b' }), { [`${at}.volumeName`]: [`${at}.volumeName is "b"; the pod has no volume of that name`, 'name an emptyDir volume of the pod'] }],
  ['another kind of volume', reads({}, { name: 'a', configMap: { name: 'a' } }), { [`${at}.volumeName`]: `${at}.volumeName is "a"; the volume of that name is not an emptyDir` }],
];
