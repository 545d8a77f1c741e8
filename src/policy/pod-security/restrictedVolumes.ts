import type { PodSecurityCheck } from './check';
import { plural, quoted, sorted } from './words';

const ALLOWED = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'];
/** Of several, the first that is set names the type. */
const OTHERS = [
  'hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'gitRepo', 'nfs', 'iscsi', 'glusterfs', 'rbd', 'flexVolume', 'cinder', 'cephfs', 'flocker', 'fc',
  'azureFile', 'vsphereVolume', 'quobyte', 'azureDisk', 'photonPersistentDisk', 'portworxVolume', 'scaleIO', 'storageos',
];

/**
 * No volumes but configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected and secret.
 *
 * Restricted fields:
 * - `spec.volumes[*].<any of `OTHERS`>`
 *
 * Allowed values: unset.
 */
export const restrictedVolumes: PodSecurityCheck = {
  id: 'restrictedVolumes',
  level: 'restricted',
  remedy: 'use a configMap, secret, emptyDir, persistentVolumeClaim or csi volume',
  source: { project: 'pod-security-admission', file: 'policy/check_restrictedVolumes.go' },
  triggers: OTHERS.map(source => `volumes.${source}`),
  variants: [{
    since: 0,
    overrides: ['hostPathVolumes'],
    deny(pod) {
      // A volume without any source is defaulted to emptyDir.
      const bad = pod.spec.get('volumes').items().flatMap(volume => {
        const isAllowed = ALLOWED.some(source => volume.get(source).isSet);
        const type = isAllowed ? undefined : OTHERS.find(source => volume.get(source).isSet);
        return type === undefined ? [] : [{ volume, type }];
      });
      const types = sorted(bad.map(({ type }) => type));
      return bad.length === 0 ? undefined : {
        reason: 'restricted volume types',
        detail: `${plural(bad.length, 'volume', 'volumes')} ${quoted(bad.map(({ volume }) => volume.get('name').text))} ${plural(bad.length, 'uses', 'use')} `
          + `${plural(types.length, 'restricted volume type', 'restricted volume types')} ${quoted(types)}`,
        at: bad.map(({ volume, type }) => volume.get(type)),
      };
    },
  }],
};
