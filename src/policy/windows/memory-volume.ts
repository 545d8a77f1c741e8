import { removal, type Rule } from './rule';

export const memoryVolume: Rule = {
  id: 'windows/memory-volume',
  title: 'No emptyDir counts on being in memory',
  why: 'Windows has no tmpfs: an emptyDir with medium Memory becomes a folder on the disk of the node, without an error. What should never touch a disk then lies there.',
  remedy: 'remove medium, and keep out of the volume what must not be on disk',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes v1.37.2 pkg/volume/emptydir/empty_dir.go setupTmpfs; k8s.io/mount-utils mount_windows.go',
  reads: ['medium'],
  *check(pod) {
    for (const { title, field: volume } of pod.volumes) {
      const at = volume.at('emptyDir', 'medium');
      if (at.value !== 'Memory') continue;
      yield { at, message: `${title} asks for memory and gets disk`, refusedBy: 'nobody', fix: removal(at) };
    }
  },
  examples: {
    pass: [
      { title: 'an emptyDir on disk', spec: { os: { name: 'windows' }, volumes: [{ name: 'cache', emptyDir: { medium: '' } }] } },
    ],
    fail: [
      { title: 'an emptyDir in memory', spec: { os: { name: 'windows' }, volumes: [{ name: 'cache', emptyDir: { medium: 'Memory' } }] } },
    ],
  },
};
