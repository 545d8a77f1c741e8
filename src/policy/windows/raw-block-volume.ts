import { removal, type Rule } from './rule';

export const rawBlockVolume: Rule = {
  id: 'windows/raw-block-volume',
  title: 'No raw block volume',
  why: 'The kubelet cannot map block devices on Windows: the pod is scheduled, and never starts.',
  remedy: 'use a volume with a file system (volumeMode: Filesystem) under volumeMounts',
  severity: 'error',
  acknowledgeable: true,
  source: 'kubernetes v1.37.2 pkg/volume/util/volumepathhandler/volume_path_handler_unsupported.go',
  reads: ['volumeDevices'],
  *check(pod) {
    for (const container of pod.containers) {
      const at = container.field.get('volumeDevices');
      if (at.items().length === 0) continue;
      yield { at, container, message: `${container.title} maps block devices`, refusedBy: 'kubelet', fix: removal(at) };
    }
  },
  examples: {
    pass: [
      { title: 'a mount', spec: { os: { name: 'windows' }, containers: [{ name: 'db', volumeDevices: [], volumeMounts: [{ name: 'data', mountPath: 'D:' }] }] } },
    ],
    fail: [
      { title: 'a device', spec: { os: { name: 'windows' }, containers: [{ name: 'db', volumeDevices: [{ name: 'data', devicePath: '/dev/xvda' }] }] } },
    ],
  },
};
