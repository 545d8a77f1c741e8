import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

/** Those of volumes in pods, and of PersistentVolumes. */
export const NOT_ON_WINDOWS = ['nfs', 'iscsi', 'fc', 'cephfs', 'rbd', 'glusterfs', 'flocker', 'quobyte', 'scaleIO', 'storageos', 'photonPersistentDisk'];

export const volumeType: Rule = {
  id: 'windows/volume-type',
  title: 'Volumes are of types that mount on Windows',
  why: 'The kubelet on Windows mounts no file system but SMB shares: a pod with an NFS, iSCSI or Fibre Channel volume is scheduled, and waits for its volume for ever. The kubelet no longer has plugins for the other types on any system.',
  remedy: 'use a persistentVolumeClaim of a CSI driver that runs on Windows, e.g. the SMB driver',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'mount-utils', file: 'mount_windows.go' },
    { project: 'kubernetes.io', page: 'Windows Storage' },
  ],
  finds: [every.volume(`{${NOT_ON_WINDOWS.join(',')}}`, isSet, {
    says: ({ who, at }) => `${who} is of type ${at.name}, which does not mount on Windows`,
    refusedBy: 'kubelet',
  })],
  examples: {
    pass: [
      { title: 'a claim', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }], volumes: [{ name: 'files', persistentVolumeClaim: { claimName: 'files' } }] } },
    ],
    fail: [
      { title: 'NFS', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }], volumes: [{ name: 'files', nfs: { server: 'files.example.com', path: '/' } }] } },
      { title: 'iSCSI', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }], volumes: [{ name: 'data', iscsi: { targetPortal: '10.0.0.1', iqn: 'iqn.2001-04.com.example:storage', lun: 0 } }] } },
    ],
  },
};
