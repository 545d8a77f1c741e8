import type { Case } from '../case';
import { accepts, unset, withSources, withVolume } from '../volume';

const AT = 'spec.volumes[0].downwardAPI.items[0].resourceFieldRef';
const RESOURCES = 'limits or requests of cpu, memory, ephemeral-storage or hugepages-<size>, such as limits.memory';
const files = (...refs: unknown[]) => withVolume({ downwardAPI: { items: refs.map(resourceFieldRef => ({ path: 'a', resourceFieldRef })) } });
const LIMIT = { containerName: 'web', resource: 'limits.cpu' };

export const CASES: readonly Case[] = [
  ['resources', files(LIMIT, { ...LIMIT, divisor: '1m' }, { ...LIMIT, resource: 'requests.memory', divisor: '1Mi' }, { ...LIMIT, containerName: 'another' }), {}],
  ['no container', files({ resource: 'limits.cpu' }), unset(`${AT}.containerName`)],
  ['no resource', files({ containerName: 'web' }), unset(`${AT}.resource`)],
  ['nothing', files({}), unset(`${AT}.containerName`)],
  ['another resource', files({ ...LIMIT, resource: 'cpu' }), accepts(`${AT}.resource`, 'cpu', RESOURCES)],
  ['another resource of no container', files({ resource: 'cpu' }), unset(`${AT}.containerName`)],
  ['another unit', files({ ...LIMIT, divisor: '10m' }), accepts(`${AT}.divisor`, '10m', '1 or 1m')],
  ['another unit of no container', files({ resource: 'limits.cpu', divisor: '10m' }), { ...unset(`${AT}.containerName`), ...accepts(`${AT}.divisor`, '10m', '1 or 1m') }],
  ['beside a field it is not read', withVolume({ downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: 'metadata.name' }, resourceFieldRef: {} }] } }), {}],
  ['in a projected volume', withSources({ downwardAPI: { items: [{ path: 'a', resourceFieldRef: { containerName: 'web' } }] } }), unset('spec.volumes[0].projected.sources[0].downwardAPI.items[0].resourceFieldRef.resource')],
  ['a second type is not read', withVolume({ emptyDir: {}, downwardAPI: { items: [{ path: 'a', resourceFieldRef: {} }] } }), {}],
];
