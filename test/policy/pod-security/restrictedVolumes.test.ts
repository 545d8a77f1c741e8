import { denial } from './denial';
import { restrictedVolumes } from '../../../src/policy/pod-security/restrictedVolumes';

const volume = (source: string) => ({ name: source.toLowerCase(), [source]: {} });
const allowed = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'];
const others = ['hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'gitRepo', 'nfs', 'iscsi', 'glusterfs', 'rbd', 'flexVolume', 'cinder', 'cephfs', 'flocker',
  'fc', 'azureFile', 'vsphereVolume', 'quobyte', 'azureDisk', 'photonPersistentDisk', 'portworxVolume', 'scaleIO', 'storageos'];

test.each(others)('%s', source => {
  expect(denial(restrictedVolumes, 0, { volumes: [volume(source)] }))
    .toEqual([`restricted volume types (volume "${source.toLowerCase()}" uses restricted volume type "${source}")`, [`spec.volumes[0].${source}`]]);
});

test('the core types, and one that is defaulted to emptyDir', () => {
  expect(denial(restrictedVolumes, 0, { volumes: [...allowed.map(volume), { name: 'nothing' }, { name: 'unheard', of: {} }, { hostPath: {}, emptyDir: {} }] })).toBeUndefined();
});

test('several, sorted; of one with two sources the first counts', () => {
  expect(denial(restrictedVolumes, 0, { volumes: [volume('nfs'), volume('hostPath'), { nfs: {}, hostPath: {} }, volume('nfs')] })).toEqual([
    'restricted volume types (volumes "nfs", "hostpath", "", "nfs" use restricted volume types "hostPath", "nfs")',
    ['spec.volumes[0].nfs', 'spec.volumes[1].hostPath', 'spec.volumes[2].hostPath', 'spec.volumes[3].nfs'],
  ]);
});

test.each(allowed)('%s next to another source makes it one of the core types', source => {
  expect(denial(restrictedVolumes, 0, { volumes: [{ name: 'x', nfs: {}, [source]: {} }] })).toBeUndefined();
});
