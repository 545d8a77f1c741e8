import type { Case } from '../case';
import { accepts, withVolume, withVolumes } from '../volume';

const AT = 'spec.volumes[0]';
const LABEL = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';
const quobyte = (...all: object[]) => withVolumes(...all.map((more, index) => ({ name: `a${index}`, quobyte: { registry: 'a:1', volume: 'a', ...more } })));
const flocker = (source: object) => withVolume({ flocker: source });
const storageos = (more: object) => withVolume({ storageos: { volumeName: 'a', ...more } });

export const CASES: readonly Case[] = [
  ['paths of NFS', withVolumes({ name: 'a', nfs: { server: 'a', path: '/' } }, { name: 'b', nfs: { server: 'a', path: '/../a' } }), {}],
  ['a path without a slash', withVolume({ nfs: { server: 'a', path: 'a/b' } }), accepts(`${AT}.nfs.path`, 'a/b', 'a path that begins with a slash')],
  ['names of StorageOS', storageos({ volumeNamespace: 'a-b' }), {}],
  ['no namespace', storageos({ volumeNamespace: '' }), {}],
  ...['volumeName', 'volumeNamespace'].map((name): Case => [`the ${name} A`, storageos({ [name]: 'A' }), accepts(`${AT}.storageos.${name}`, 'A', LABEL)]),
  ['registries', quobyte(...['a:1', ':', 'a:', ':a', 'a:1,b:2', '[a:b]:1', '[]:', 'a b:é', '[a:b]:1,c:2'].map(registry => ({ registry }))), {}],
  ...['a', 'a:1,', ',a:1', 'a:1,b', 'a:b:c', '[a:b]', '[a]b:1', 'a[:1', 'a]:1', '[a:1', 'a:[', 'a:]', '[a]:b]', '[a[b]:1', '[a:b]:[', 'x[a]:1', '[a]:1:2'].map((registry): Case => (
    [`the registry ${registry}`, quobyte({ registry }), accepts(`${AT}.quobyte.registry`, registry, 'host:port, or several of them separated by commas')])),
  ['a long tenant', quobyte({ tenant: 'a'.repeat(64) }), {}],
  ...['a'.repeat(65), 'é'.repeat(33)].map((tenant): Case => [`the tenant ${tenant}`, quobyte({ tenant, registry: 'a' }), {
    [`${AT}.quobyte.tenant`]: [`${AT}.quobyte.tenant is "${tenant}"; the API server accepts at most 64 characters`, 'write at most 64 characters'],
  }]),
  ...['', null].map((registry): Case => [`a tenant with the registry ${JSON.stringify(registry)} is not read`, quobyte({ registry, tenant: 'a'.repeat(65) }), {}]),
  ['datasets', withVolumes({ name: 'a', flocker: { datasetName: 'a' } }, { name: 'b', flocker: { datasetUUID: 'a/b' } }), {}],
  ['a slash in a dataset', flocker({ datasetName: 'a/b' }), accepts(`${AT}.flocker.datasetName`, 'a/b', 'a name without a slash')],
  ['no dataset', flocker({ datasetName: '' }), { [`${AT}.flocker`]: [`${AT}.flocker has none of datasetName, datasetUUID; the API server requires one`, 'set datasetName or datasetUUID'] }],
  ['two datasets', flocker({ datasetName: 'a', datasetUUID: 'a' }), { [`${AT}.flocker`]: [`${AT}.flocker has more than one of datasetName, datasetUUID; the API server accepts one`, 'keep datasetName or datasetUUID'] }],
];
