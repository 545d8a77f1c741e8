import { every } from './every';
import type { Rule } from './rule';
import { equals } from '../triggers/condition';

export const memoryVolume: Rule = {
  id: 'windows/memory-volume',
  title: 'No emptyDir counts on being in memory',
  why: 'Windows has no tmpfs: an emptyDir with medium Memory becomes a folder on the disk of the node, without an error. What should never touch a disk then lies there.',
  remedy: 'remove medium, and keep out of the volume what must not be on disk',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/volume/emptydir/empty_dir.go', symbol: 'setupTmpfs' },
    { project: 'mount-utils', file: 'mount_windows.go' },
  ],
  finds: [every.volume('emptyDir.medium', equals('Memory'), {
    says: ({ who }) => `${who} asks for memory and gets disk`,
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
