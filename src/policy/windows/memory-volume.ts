import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const memoryVolume: Rule = {
  id: 'windows/memory-volume',
  title: 'No emptyDir relies on being in memory',
  why: 'Windows has no tmpfs: an emptyDir with medium Memory becomes a folder on the disk of the node, without an error. What should never be on a disk then is.',
  remedy: 'remove medium, and keep what must not be on disk out of the volume',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/volume/emptydir/empty_dir.go', symbol: 'setupTmpfs' },
    { project: 'mount-utils', file: 'mount_windows.go' },
  ],
  finds: [every.volume('emptyDir.medium', equals('Memory'), {
    says: ({ who }) => `${who} requests memory but gets disk`,
    refusedBy: 'nobody',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'an emptyDir on disk', spec: { os: { name: 'windows' }, volumes: [{ name: 'cache', emptyDir: { medium: '' } }] } },
    ],
    fail: [
      { title: 'an emptyDir in memory', spec: { os: { name: 'windows' }, volumes: [{ name: 'cache', emptyDir: { medium: 'Memory' } }] } },
    ],
  },
};
