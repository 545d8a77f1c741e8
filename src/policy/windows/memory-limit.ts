import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

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
  finds: [every.container('resources.limits.memory', isNoLimit, {
    when: ({ container }) => container!.kind !== 'ephemeralContainers',
    says: ({ who, at }) => at.isSet ? `${who} has a memory limit of ${at.shown}, which is none` : `${who} has no memory limit`,
    refusedBy: 'nobody',
  })],
  examples: {
    pass: [
      { title: 'a limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '800Mi' } } }] } },
      { title: 'an ephemeral container, which can have none', spec: { os: { name: 'windows' }, ephemeralContainers: [{ name: 'debug' }] } },
    ],
    fail: [
      { title: 'a limit of 0, which is none', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: 0 } } }] } },
      { title: 'a request only', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { requests: { memory: '800Mi' } } }] } },
    ],
  },
};

const ZERO = /^\s*[+-]?0*\.?0*(?:[numkMGTPE]i?|[eE][+-]?\d+)?\s*$/;

function isNoLimit(quantity: unknown): boolean {
  return quantity === undefined || quantity === 0 || (typeof quantity === 'string' && ZERO.test(quantity));
}
