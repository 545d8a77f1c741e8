import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isUnset } from '../triggers/condition';

export const memoryLimit: Rule = {
  id: 'windows/memory-limit',
  title: 'Every container has a memory limit',
  why: 'Windows has no out-of-memory killer: a container without a limit pages to the disk of the node and slows down all pods on it.',
  remedy: 'set resources.limits.memory to the most that the container needs',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes.io', page: 'Resource Management for Windows nodes' },
    { project: 'EKS best practices', page: 'avoiding OOM errors' },
  ],
  finds: [every.container('resources.limits.memory', isUnset, {
    when: ({ container }) => container!.kind !== 'ephemeralContainers',
    says: ({ who }) => `${who} has no memory limit`,
    refusedBy: 'nobody',
  })],
  examples: {
    pass: [
      { title: 'a limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '800Mi' } } }] } },
      { title: 'an ephemeral container, which can have none', spec: { os: { name: 'windows' }, ephemeralContainers: [{ name: 'debug' }] } },
    ],
    fail: [
      { title: 'a request only', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { requests: { memory: '800Mi' } } }] } },
    ],
  },
};
