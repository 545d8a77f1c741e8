import type { Case } from '../case';
import { accepts, withVolume, withVolumes } from '../volume';

const NO_STEPS_BACK = 'a path without ".."';
const TYPES = ['DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'];
const hostPath = (path: unknown, type?: unknown) => withVolume({ hostPath: { path, type } });
const sizeLimit = (value: unknown) => withVolume({ emptyDir: { sizeLimit: value } });
const AT = 'spec.volumes[0]';

export const CASES: readonly Case[] = [
  ['paths of the node', withVolumes(...['/', '/a..b', 'C:\\a\\..\\b', '..a', 'a..', 'a'].map((path, index) => ({ name: `a${index}`, hostPath: { path } }))), {}],
  ...['..', '/..', '/a/../b', '../a'].map((path): Case => [`the path ${path}`, hostPath(path), accepts(`${AT}.hostPath.path`, path, NO_STEPS_BACK)]),
  ['types of paths', withVolumes(...['', null, ...TYPES].map((type, index) => ({ name: `a${index}`, hostPath: { path: '/a', type } }))), {}],
  ['another type of path', hostPath('/a', 'directory'), accepts(`${AT}.hostPath.type`, 'directory', `${TYPES.slice(0, -1).join(', ')} or BlockDevice`)],
  ['a type without a path is not read', hostPath('', 'directory'), {}],
  ['a folder of a repository', withVolume({ gitRepo: { repository: 'a', directory: 'a../..b' } }), {}],
  ...['/a', '..', '../a', 'a/..', 'a/../b'].map((directory): Case => (
    [`the folder ${directory}`, withVolume({ gitRepo: { repository: 'a', directory } }), accepts(`${AT}.gitRepo.directory`, directory, 'a relative path without ".."')])),
  ['policies', withVolumes(...['', null, 'Always', 'IfNotPresent', 'Never'].map((pullPolicy, index) => ({ name: `a${index}`, image: { reference: 'a', pullPolicy } }))), {}],
  ['another policy', withVolume({ image: { reference: 'a', pullPolicy: 'always' } }), accepts(`${AT}.image.pullPolicy`, 'always', 'Always, IfNotPresent or Never')],
  ['limits', withVolumes(...[null, 0, 1, '0', '-0', '-.0Gi', '1Gi', '1e-3', '+1'].map((limit, index) => ({ name: `a${index}`, emptyDir: { sizeLimit: limit } }))), {}],
  ...[-1, '-1', ' -1Gi', '-.1', '-1e-3', '-0.0000000001'].map((limit): Case => [`the limit ${JSON.stringify(limit)}`, sizeLimit(limit), accepts(`${AT}.emptyDir.sizeLimit`, limit, 'a quantity that is not negative')]),
];
