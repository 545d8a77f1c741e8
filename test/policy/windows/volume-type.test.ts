import { findings } from '../findings';

const found = (...volumes: object[]) => findings('windows/volume-type', { os: { name: 'windows' }, volumes })
  .map(({ path, message, refusedBy }) => [path, message, refusedBy]);

test.each(['nfs', 'iscsi', 'fc', 'cephfs', 'rbd', 'glusterfs', 'flocker', 'quobyte', 'scaleIO', 'storageos', 'photonPersistentDisk'])('%s', type => {
  expect(found({ name: 'files', [type]: {} })).toEqual([[`spec.volumes[0].${type}`, `volume "files" is of type ${type}, which does not mount on Windows`, 'kubelet']]);
});

test.each([
  'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cinder', 'configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'flexVolume', 'gcePersistentDisk', 'gitRepo',
  'hostPath', 'image', 'persistentVolumeClaim', 'portworxVolume', 'projected', 'secret', 'vsphereVolume',
])('nothing at %s', type => {
  expect(found({ name: 'files', [type]: {} })).toEqual([]);
});

test('nothing at what is not set', () => {
  expect(found({ name: 'files', nfs: null })).toEqual([]);
});
