import { VOLUME_SOURCES } from '../../../../src/policy/api-server/volume-sources';
import type { Case } from '../case';
import { withVolume, withVolumes } from '../volume';

const both = (first: string, second: string): Case => [`${first} and ${second}`, withVolume({ [second]: {}, [first]: RIGHT[first] ?? {} }), {
  [`spec.volumes[0].${second}`]: [`spec.volumes[0].${second} is set, and so is ${first}; the API server accepts one type for each volume`, `remove ${first} or ${second}`],
}];

/** Of each type but the last. */
const RIGHT: Readonly<Record<string, object>> = {
  awsElasticBlockStore: { volumeID: 'a' },
  azureDisk: { diskName: 'a', diskURI: 'https://a' },
  azureFile: { secretName: 'a', shareName: 'a' },
  cephfs: { monitors: ['a'] },
  cinder: { volumeID: 'a' },
  configMap: { name: 'a' },
  csi: { driver: 'a' },
  fc: { wwids: ['a'] },
  flexVolume: { driver: 'a' },
  flocker: { datasetName: 'a' },
  gcePersistentDisk: { pdName: 'a' },
  gitRepo: { repository: 'a' },
  glusterfs: { endpoints: 'a', path: 'a' },
  hostPath: { path: '/a' },
  iscsi: { targetPortal: 'a', iqn: 'iqn.2001-04.com.example:a' },
  nfs: { server: 'a', path: '/a' },
  persistentVolumeClaim: { claimName: 'a' },
  photonPersistentDisk: { pdID: 'a' },
  portworxVolume: { volumeID: 'a' },
  quobyte: { registry: 'a:1', volume: 'a' },
  rbd: { monitors: ['a'], image: 'a' },
  scaleIO: { gateway: 'a', system: 'a', volumeName: 'a' },
  secret: { secretName: 'a' },
  storageos: { volumeName: 'a' },
  vsphereVolume: { volumePath: 'a' },
  ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: 1 } } } } },
};

export const CASES: readonly Case[] = [
  ['one type, and none', withVolumes({ name: 'a', emptyDir: {} }, { name: 'b', emptyDir: {}, secret: null }, { name: 'c' }), {}],
  ...VOLUME_SOURCES.slice(1).map((second, index) => both(VOLUME_SOURCES[index]!, second)),
  ['three types', withVolume({ emptyDir: {}, secret: {}, csi: {} }), {
    'spec.volumes[0].secret': 'spec.volumes[0].secret is set, and so is emptyDir; the API server accepts one type for each volume',
    'spec.volumes[0].csi': 'spec.volumes[0].csi is set, and so is emptyDir; the API server accepts one type for each volume',
  }],
];
