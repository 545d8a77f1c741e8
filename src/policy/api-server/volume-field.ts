import { requires, requiresItems } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import type { Rule } from '../rule/rule';

/** What each type of volume, and of what is in one, cannot do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AWSElasticBlockStoreVolumeSource: ['volumeID'],
  AzureDiskVolumeSource: ['diskName', 'diskURI'],
  AzureFileVolumeSource: ['secretName', 'shareName'],
  CSIVolumeSource: ['driver', 'nodePublishSecretRef?.name'],
  CinderVolumeSource: ['volumeID', 'secretRef?.name'],
  ClusterTrustBundleProjection: ['path'],
  ConfigMapProjection: ['name'],
  ConfigMapVolumeSource: ['name'],
  DownwardAPIVolumeFile: ['path'],
  EphemeralVolumeSource: ['volumeClaimTemplate'],
  FlexVolumeSource: ['driver'],
  GCEPersistentDiskVolumeSource: ['pdName'],
  GitRepoVolumeSource: ['repository'],
  GlusterfsVolumeSource: ['endpoints', 'path'],
  HostPathVolumeSource: ['path'],
  ISCSIVolumeSource: ['targetPortal', 'iqn'],
  ImageVolumeSource: ['reference'],
  KeyToPath: ['key', 'path'],
  NFSVolumeSource: ['server', 'path'],
  PersistentVolumeClaimVolumeSource: ['claimName'],
  PhotonPersistentDiskVolumeSource: ['pdID'],
  PodCertificateProjection: ['signerName', 'keyType'],
  PortworxVolumeSource: ['volumeID'],
  QuobyteVolumeSource: ['registry', 'volume'],
  RBDVolumeSource: ['image'],
  ScaleIOVolumeSource: ['gateway', 'system', 'volumeName'],
  SecretProjection: ['name'],
  SecretVolumeSource: ['secretName'],
  ServiceAccountTokenProjection: ['path'],
  StorageOSVolumeSource: ['volumeName', 'secretRef?.name'],
  VsphereVirtualDiskVolumeSource: ['volumePath'],
};

export const volumeField: Rule = {
  id: 'api-server/volume-field',
  title: 'Every volume says what it needs',
  why: 'Each type of volume has fields without which the kubelet could not find what to mount: the name of a Secret or a claim, the key and the path of a file.',
  remedy: 'set the field',
  ...REFUSED,
  sources: validation('validateVolumeSource', 'validateSecretVolumeSource', 'validateConfigMapVolumeSource', 'validateKeyToPath', 'validatePersistentClaimVolumeSource', 'validateProjectionSources'),
  finds: inVolumes(
    ...Object.entries(REQUIRED).flatMap(([type, fields]) => fields.map(field => requires(type, field))),
    requiresItems('CephFSVolumeSource', 'monitors'),
    requiresItems('RBDVolumeSource', 'monitors'),
  ),
  examples: {
    pass: [
      { title: 'a Secret and a claim', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'tls', secret: { secretName: 'tls' } }, { name: 'data', persistentVolumeClaim: { claimName: 'data' } }] } },
    ],
    fail: [
      { title: 'name in place of secretName', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'tls', secret: { name: 'tls' } }] } },
      { title: 'a key without a path', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'settings', configMap: { name: 'settings', items: [{ key: 'web.config' }] } }] } },
    ],
  },
};
