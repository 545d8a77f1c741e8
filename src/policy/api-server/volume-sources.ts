import type { Field } from '../object/field';
import type { Find } from '../rule/every';

/** The fields that say what a volume is, in the order of the API server: it reads the first that is set, and refuses the others. */
export const VOLUME_SOURCES: readonly string[] = [
  'emptyDir', 'hostPath', 'gitRepo', 'gcePersistentDisk', 'awsElasticBlockStore', 'secret', 'nfs', 'iscsi', 'glusterfs', 'flocker',
  'persistentVolumeClaim', 'rbd', 'cinder', 'cephfs', 'quobyte', 'downwardAPI', 'fc', 'flexVolume', 'configMap', 'azureFile',
  'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'storageos', 'projected', 'scaleIO', 'csi', 'ephemeral', 'image',
];

/** What is set of them, in that order. */
export function sourcesOf(volume: Field): Field[] {
  return VOLUME_SOURCES.map(name => volume.get(name)).filter(({ isSet }) => isSet);
}

/** Finds in what volumes are, but for what the API server does not read. */
export function inVolumes(...finds: readonly Find[]): Find[] {
  return finds.map(find => {
    const { verdict } = find;
    return { ...find, verdict: { ...verdict, when: match => isRead(match.from) && verdict.when?.(match) !== false } };
  });
}

/** Whether the API server reads what is in a volume, or anywhere else. */
export function isRead(field: Field): boolean {
  for (let at = field; at.up; at = at.up) {
    if (at.up.key === 'clusterTrustBundle' && !isOfSigner(at.up)) return false;
    // Of the jobs of a CronJob, the selector is refused as a whole.
    if (at.key === 'selector' && at.up.up!.key === 'jobTemplate') return false;
    if (at.up.up?.key === 'volumes') return sourcesOf(at.up)[0]!.key === at.key;
  }
  return true;
}

/** Only then is what is in it read: its selector. */
function isOfSigner(trustBundle: Field): boolean {
  return trustBundle.get('signerName').isSet && !trustBundle.get('name').isSet;
}

/** The volume that a field is in, if it is in one. */
export function volumeWith(field: Field): Field | undefined {
  let at: Field | undefined = field;
  while (at && at.up?.key !== 'volumes') at = at.up;
  return at;
}
