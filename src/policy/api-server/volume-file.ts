import { between, has, hasEvenEmpty } from './form';
import { FILE_PATH } from './paths';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import type { Rule } from '../rule/rule';

const PATHS: ReadonlyArray<readonly [type: string, field: string]> = [
  ['KeyToPath', 'path'],
  ['DownwardAPIVolumeFile', 'path'],
  ['ServiceAccountTokenProjection', 'path'],
  ['ClusterTrustBundleProjection', 'path'],
  ['PodCertificateProjection', 'credentialBundlePath'],
  ['PodCertificateProjection', 'keyPath'],
  ['PodCertificateProjection', 'certificateChainPath'],
];

const MODES: ReadonlyArray<readonly [type: string, field: string]> = [
  ['KeyToPath', 'mode'],
  ['DownwardAPIVolumeFile', 'mode'],
  ['SecretVolumeSource', 'defaultMode'],
  ['ConfigMapVolumeSource', 'defaultMode'],
  ['DownwardAPIVolumeSource', 'defaultMode'],
  ['ProjectedVolumeSource', 'defaultMode'],
];

const MODE = between(0, 0o777, ' (0777 in octal)');

export const volumeFile: Rule = {
  id: 'api-server/volume-file',
  title: 'Files of a volume stay within it, and have modes that exist',
  why: 'The kubelet writes each file at a path in the folder of the volume: a path that led out of it would write to the node. A mode has nine bits.',
  remedy: 'write a relative path without "..", and a mode from 0 to 0777 (octal)',
  ...REFUSED,
  sources: validation('ValidateLocalNonReservedPath', 'validateKeyToPath', 'validateDownwardAPIVolumeFile', 'validateProjectionSources'),
  finds: inVolumes(
    ...PATHS.map(([type, field]) => has(type, field, FILE_PATH)),
    ...MODES.map(([type, field]) => hasEvenEmpty(type, field, MODE)),
  ),
  examples: {
    pass: [
      { title: 'a file in a folder', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'settings', configMap: { name: 'settings', items: [{ key: 'web.config', path: 'site/web.config' }] } }] } },
    ],
    fail: [
      { title: 'a path that leads out of the volume', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'settings', configMap: { name: 'settings', items: [{ key: 'web.config', path: '../web.config' }] } }] } },
      { title: 'an absolute path', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'tls', secret: { secretName: 'tls', items: [{ key: 'tls.key', path: '/tls.key' }] } }] } },
    ],
  },
};
