import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isListWith } from '../triggers/condition';

export const rawBlockVolume: Rule = {
  id: 'windows/raw-block-volume',
  title: 'No raw block volumes',
  why: 'The kubelet cannot map block devices on Windows: the pod is scheduled, and never starts.',
  remedy: 'use a volume with a file system (volumeMode: Filesystem) under volumeMounts',
  severity: 'error',
  acknowledgeable: true,
  sources: [{ project: 'kubernetes', file: 'pkg/volume/util/volumepathhandler/volume_path_handler_unsupported.go' }],
  finds: [every.container('volumeDevices', isListWith(), {
    says: ({ who }) => `${who} maps block devices`,
    refusedBy: 'kubelet',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'a mount', spec: { os: { name: 'windows' }, containers: [{ name: 'db', volumeDevices: [], volumeMounts: [{ name: 'data', mountPath: 'D:' }] }] } },
    ],
    fail: [
      { title: 'a device', spec: { os: { name: 'windows' }, containers: [{ name: 'db', volumeDevices: [{ name: 'data', devicePath: '/dev/xvda' }] }] } },
    ],
  },
};
