import type { Json } from './merged';
import { LINUX, pod, type Part } from './part';

const ITEMS = [{ key: 'a', path: 'a' }, { key: 'b', path: 'dir/b', mode: 0o400 }];

/** A volume that the container mounts. */
function mounted(name: string, source: Json, mount: Json = {}, more: Omit<Part, 'adds'> = {}): Part {
  return pod({
    volumes: [{ name, ...source }],
    containers: [{ name: 'web', volumeMounts: [{ name, mountPath: `/mnt/${name}`, ...mount }] }],
  }, more);
}

/** A source of the one projected volume. */
function projected(source: Json, spec: Json = {}): Part {
  return pod({ ...spec, ...mounted('projected', { projected: { sources: [source] } }).adds['spec'] as Json });
}

/** A volume of every type, and mounts of every sort. */
export const VOLUME_PARTS: readonly Part[] = [
  mounted('scratch', { emptyDir: {} }, { subPath: 'a/b' }),
  mounted('memory', { emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } }, { readOnly: true, recursiveReadOnly: 'Disabled' }),
  mounted('pages', { emptyDir: { medium: 'HugePages-2Mi' } }, {}, { choices: ['hugepages'] }),
  mounted('host', { hostPath: { path: '/var/log', type: 'DirectoryOrCreate' } }, { mountPropagation: 'HostToContainer' }),
  mounted('shared', { hostPath: { path: '/var/run' } }, { mountPropagation: 'None', subPathExpr: '$(NAME)/a' }),
  mounted('secret', { secret: { secretName: 'secret', defaultMode: 0o640, optional: true, items: ITEMS } }),
  mounted('config', { configMap: { name: 'config', defaultMode: 0o444, items: ITEMS } }, { mountPath: 'C:\\config', readOnly: true }),
  mounted('about', {
    downwardAPI: {
      defaultMode: 0o444,
      items: [
        { path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } },
        { path: 'one', fieldRef: { apiVersion: 'v1', fieldPath: "metadata.annotations['example.com/note']" }, mode: 0o400 },
        { path: 'cpu', resourceFieldRef: { containerName: 'web', resource: 'limits.cpu', divisor: '1m' } },
        { path: 'memory', resourceFieldRef: { containerName: 'web', resource: 'requests.memory', divisor: '1Mi' } },
      ],
    },
  }),
  mounted('projected', { projected: { defaultMode: 0o440, sources: [] } }),
  projected({ secret: { name: 'secret', items: [{ key: 'a', path: 'secret/a' }], optional: false } }),
  projected({ configMap: { name: 'config', items: [{ key: 'a', path: 'config/a', mode: 0o400 }] } }),
  projected({ downwardAPI: { items: [{ path: 'about/name', fieldRef: { fieldPath: 'metadata.name' } }] } }),
  projected({ serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 3600 } }, { serviceAccountName: 'web' }),
  projected({ clusterTrustBundle: { signerName: 'example.com/signer', labelSelector: { matchLabels: { live: 'true' } }, path: 'roots.pem', optional: true } }),
  projected({ clusterTrustBundle: { name: 'example', path: 'example.pem' } }),
  projected({ podCertificate: { signerName: 'example.com/signer', keyType: 'ED25519', maxExpirationSeconds: 86_400, credentialBundlePath: 'bundle.pem', userAnnotations: { 'example.com/a': 'b' } } }),
  projected({ podCertificate: { signerName: 'example.com/other', keyType: 'RSA3072', keyPath: 'key.pem', certificateChainPath: 'chain.pem' } }),
  mounted('claim', { persistentVolumeClaim: { claimName: 'claim', readOnly: true } }),
  mounted('fresh', {
    ephemeral: {
      volumeClaimTemplate: {
        metadata: { labels: { app: 'web' }, annotations: { 'example.com/note': 'x' } },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'fast',
          volumeMode: 'Filesystem',
          resources: { requests: { storage: '1Gi' }, limits: { storage: '2Gi' } },
          selector: { matchLabels: { tier: 'fast' } },
          dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'snapshot' },
        },
      },
    },
  }),
  mounted('csi', { csi: { driver: 'csi.example.com', fsType: 'ext4', readOnly: true, volumeAttributes: { a: 'b' }, nodePublishSecretRef: { name: 'secret' } } }),
  mounted('nfs', { nfs: { server: 'nfs.example.com', path: '/exports', readOnly: true } }),
  mounted('iscsi', {
    iscsi: { targetPortal: '10.0.0.1:3260', portals: ['10.0.0.2:3260'], iqn: 'iqn.2001-04.com.example:storage.disk', lun: 0, fsType: 'ext4', initiatorName: 'iqn.2001-04.com.example:host', chapAuthDiscovery: true, secretRef: { name: 'chap' } },
  }),
  mounted('fc', { fc: { targetWWNs: ['500a0982991b8dc5'], lun: 2, fsType: 'ext4' } }),
  mounted('fc-wwids', { fc: { wwids: ['3600508b400105e210000900000490000'] } }),
  mounted('rbd', { rbd: { monitors: ['10.0.0.1:6789'], image: 'disk', pool: 'rbd', user: 'admin', keyring: '/etc/keyring', secretRef: { name: 'ceph' } } }),
  mounted('cephfs', { cephfs: { monitors: ['10.0.0.1:6789'], path: '/', user: 'admin', secretFile: '/etc/secret', secretRef: { name: 'ceph' } } }),
  mounted('cinder', { cinder: { volumeID: 'disk', fsType: 'ext4', secretRef: { name: 'cinder' } } }),
  mounted('glusterfs', { glusterfs: { endpoints: 'gluster', path: 'disk', readOnly: true } }),
  mounted('flex', { flexVolume: { driver: 'example.com/disk', fsType: 'ext4', options: { a: 'b' }, secretRef: { name: 'flex' } } }),
  mounted('azure-file', { azureFile: { secretName: 'azure', shareName: 'share', readOnly: false } }),
  mounted('azure-disk', { azureDisk: { diskName: 'disk', diskURI: 'https://account.blob.core.windows.net/vhds/disk.vhd', cachingMode: 'ReadWrite', kind: 'Shared', fsType: 'ntfs' } }),
  mounted('azure-managed', { azureDisk: { diskName: 'disk', diskURI: '/subscriptions/1/resourceGroups/a/providers/Microsoft.Compute/disks/disk', kind: 'Managed' } }),
  mounted('gce', { gcePersistentDisk: { pdName: 'disk', partition: 1, fsType: 'ext4', readOnly: true } }),
  mounted('aws', { awsElasticBlockStore: { volumeID: 'vol-1', partition: 0, fsType: 'ext4' } }),
  mounted('git', { gitRepo: { repository: 'https://example.com/a.git', revision: 'main', directory: 'a' } }),
  mounted('vsphere', { vsphereVolume: { volumePath: '[data] disk.vmdk', fsType: 'ext4', storagePolicyName: 'gold' } }),
  mounted('photon', { photonPersistentDisk: { pdID: 'disk', fsType: 'ext4' } }),
  mounted('portworx', { portworxVolume: { volumeID: 'disk', fsType: 'ext4' } }),
  mounted('scaleio', { scaleIO: { gateway: 'https://gateway', system: 'system', secretRef: { name: 'scaleio' }, volumeName: 'disk', storageMode: 'ThinProvisioned' } }),
  mounted('quobyte', { quobyte: { registry: 'registry:7861', volume: 'disk', user: 'root', group: 'root', tenant: 'tenant' } }),
  mounted('storageos', { storageos: { volumeName: 'disk', volumeNamespace: 'default', fsType: 'ext4', secretRef: { name: 'storageos' } } }),
  mounted('flocker', { flocker: { datasetName: 'disk' } }),
  mounted('image', { image: { reference: 'example.com/models:1', pullPolicy: 'IfNotPresent' } }, { readOnly: true, subPath: 'models' }),
  pod({ volumes: [{ name: 'raw', persistentVolumeClaim: { claimName: 'raw' } }], containers: [{ name: 'web', volumeDevices: [{ name: 'raw', devicePath: '/dev/raw' }] }] }, { choices: ['raw'] }),
  pod({
    volumes: [{ name: 'fresh-raw', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOncePod'], volumeMode: 'Block', resources: { requests: { storage: '1Gi' } } } } } }],
    containers: [{ name: 'web', volumeDevices: [{ name: 'fresh-raw', devicePath: '/dev/fresh' }] }],
  }, { choices: ['fresh-raw'] }),
  pod({
    volumes: [{ name: 'both', emptyDir: {} }],
    containers: [{ name: 'web', volumeMounts: [{ name: 'both', mountPath: '/mnt/both/one', subPath: 'one' }] }],
    initContainers: [{ name: 'setup', image: 'example.com/setup:1', volumeMounts: [{ name: 'both', mountPath: '/both' }] }],
  }),
  pod({
    volumes: [{ name: 'two-ways', hostPath: { path: '/dev/shm', type: '' } }],
    containers: [{ name: 'web', securityContext: { privileged: true }, volumeMounts: [{ name: 'two-ways', mountPath: '/dev/shm', mountPropagation: 'Bidirectional' }] }],
  }, { os: LINUX, choices: ['privileged'] }),
];
