import type { Case } from '../case';
import { unset, withSources, withVolume } from '../volume';

/** Of what could be another field as well. */
const CHOSEN = 'b';

/** Each type, with what it requires and nothing else. */
const SOURCES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  awsElasticBlockStore: { volumeID: 'a' },
  azureDisk: { diskName: 'a', diskURI: 'https://a' },
  azureFile: { secretName: 'a', shareName: 'a' },
  cinder: { volumeID: 'a' },
  configMap: { name: 'a' },
  csi: { driver: 'a' },
  ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } },
  flexVolume: { driver: 'a' },
  gcePersistentDisk: { pdName: 'a' },
  gitRepo: { repository: 'a' },
  glusterfs: { endpoints: 'a', path: 'a' },
  hostPath: { path: '/a' },
  image: { reference: 'a' },
  iscsi: { targetPortal: 'a', iqn: 'iqn.2001-04.com.example:a' },
  nfs: { server: 'a', path: '/a' },
  persistentVolumeClaim: { claimName: 'a' },
  photonPersistentDisk: { pdID: 'a' },
  portworxVolume: { volumeID: 'a' },
  quobyte: { registry: 'a:1', volume: 'a' },
  scaleIO: { gateway: 'a', system: 'a', volumeName: 'a' },
  secret: { secretName: 'a' },
  storageos: { volumeName: 'a' },
  vsphereVolume: { volumePath: 'a' },
};

const PROJECTIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  clusterTrustBundle: { path: 'a', name: CHOSEN },
  configMap: { name: 'a' },
  podCertificate: { signerName: 'a.b/c', keyType: 'ED25519', keyPath: CHOSEN },
  secret: { name: 'a' },
  serviceAccountToken: { path: 'a' },
};


const ITEMS = 'spec.volumes[0].configMap.items[0]';
const items = (...all: unknown[]) => withVolume({ configMap: { name: 'a', items: all } });
const noItems = (path: string): Case[2] => ({ [path]: [`${path} has no items; the API server requires one`, `add an item to ${/[^.]*$/.exec(path)![0]}`] });
type Given = (name: string, source: object) => Case[1];
const missing = (all: typeof SOURCES, given: Given, at: string): Case[] => Object.entries(all).flatMap(([name, source]) => [
  [`${at} ${name}`, given(name, source), {}],
  ...Object.keys(source).filter(field => source[field] !== CHOSEN)
    .map((field): Case => [`${at} ${name} without ${field}`, given(name, { ...source, [field]: null }), unset(`${at}.${name}.${field}`)]),
]);

export const CASES: readonly Case[] = [
  ...missing(SOURCES, (name, source) => withVolume({ [name]: source }), 'spec.volumes[0]'),
  ...missing(PROJECTIONS, (name, source) => ({ ...withSources({ [name]: source }), serviceAccountName: 'a' }), 'spec.volumes[0].projected.sources[0]'),
  ['an empty name', withVolume({ secret: { secretName: '' } }), unset('spec.volumes[0].secret.secretName')],
  ['a key and a path', items({ key: 'a', path: 'a' }), {}],
  ['a key without a path', items({ key: 'a' }), unset(`${ITEMS}.path`)],
  ['a path without a key', items({ path: 'a' }), unset(`${ITEMS}.key`)],
  ['nothing in place of an item', items(null), { ...unset(`${ITEMS}.key`), ...unset(`${ITEMS}.path`) }],
  ['a file without a path', withVolume({ downwardAPI: { items: [{ fieldRef: { fieldPath: 'metadata.name' } }] } }), unset('spec.volumes[0].downwardAPI.items[0].path')],
  ['a Secret without a name, for CSI', withVolume({ csi: { driver: 'a', nodePublishSecretRef: {} } }), unset('spec.volumes[0].csi.nodePublishSecretRef.name')],
  ['a Secret without a name, for Cinder', withVolume({ cinder: { volumeID: 'a', secretRef: {} } }), unset('spec.volumes[0].cinder.secretRef.name')],
  ['a Secret without a name, for StorageOS', withVolume({ storageos: { volumeName: 'a', secretRef: {} } }), unset('spec.volumes[0].storageos.secretRef.name')],
  ['Secrets with names', withVolume({ csi: { driver: 'a', nodePublishSecretRef: { name: 'a' } } }), {}],
  ['Ceph', withVolume({ cephfs: { monitors: ['a'] } }), {}],
  ['Ceph without monitors', withVolume({ cephfs: {} }), noItems('spec.volumes[0].cephfs.monitors')],
  ['Ceph with a list of none', withVolume({ cephfs: { monitors: [] } }), noItems('spec.volumes[0].cephfs.monitors')],
  ['RBD', withVolume({ rbd: { monitors: ['a'], image: 'a' } }), {}],
  ['RBD without monitors', withVolume({ rbd: { image: 'a' } }), noItems('spec.volumes[0].rbd.monitors')],
  ['RBD without an image', withVolume({ rbd: { monitors: ['a'] } }), unset('spec.volumes[0].rbd.image')],
  ['what a second type lacks is not read', withVolume({ emptyDir: {}, secret: {} }), {}],
];
