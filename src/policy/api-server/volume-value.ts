import { has, hasEvenEmpty, oneOf } from './form';
import { FOLDER_PATH, PATH_WITHOUT_STEPS_BACK } from './paths';
import { NOT_NEGATIVE } from './quantities';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import type { Rule } from '../rule/rule';

const HOST_PATH_TYPE = oneOf('DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice');

export const volumeValue: Rule = {
  id: 'api-server/volume-value',
  title: 'Values of a volume are of their form',
  why: 'A path with ".." in it is not the folder that it seems to be, and nobody can have less than nothing of a disk.',
  remedy: 'write the value in the form that the message names',
  ...REFUSED,
  sources: validation('validateHostPathVolumeSource', 'validateHostPathType', 'validateGitRepoVolumeSource', 'validateImageVolumeSource', 'validateVolumeSource'),
  finds: inVolumes(
    has('HostPathVolumeSource', 'path', PATH_WITHOUT_STEPS_BACK),
    has('HostPathVolumeSource', 'type', HOST_PATH_TYPE, ({ from }) => from.get('path').text !== ''),
    has('GitRepoVolumeSource', 'directory', FOLDER_PATH),
    has('ImageVolumeSource', 'pullPolicy', oneOf('Always', 'IfNotPresent', 'Never')),
    hasEvenEmpty('EmptyDirVolumeSource', 'sizeLimit', NOT_NEGATIVE),
  ),
  examples: {
    pass: [
      { title: 'a size limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'cache', emptyDir: { sizeLimit: '1Gi' } }] } },
    ],
    fail: [
      { title: 'a negative size limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'cache', emptyDir: { sizeLimit: '-1Gi' } }] } },
    ],
  },
};
