import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isAnything, isText } from '../triggers/condition';

export const hugePages: Rule = {
  id: 'windows/huge-pages',
  title: 'No huge pages are requested',
  why: 'No Windows node offers hugepages-*: the scheduler finds no node for the pod, and the kubelet cannot mount an emptyDir of them.',
  remedy: 'remove it, and request memory instead',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes.io', page: 'Windows containers in Kubernetes' },
    { project: 'mount-utils', file: 'mount_windows.go' },
  ],
  finds: [
    every.container('resources.{limits,requests}[hugepages-*]', isAnything, {
      says: ({ who, at }) => `${who} requests ${at.name}, which no Windows node has`,
      refusedBy: 'scheduler',
      fix: 'remove',
    }),
    every.volume('emptyDir.medium', isText(medium => medium.startsWith('HugePages')), {
      says: ({ who }) => `${who} requests huge pages, which no Windows node has`,
      refusedBy: 'kubelet',
      fix: 'remove',
    }),
  ],
  examples: {
    pass: [
      { title: 'memory', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '800Mi' } } }], volumes: [{ name: 'cache', emptyDir: {} }] } },
    ],
    fail: [
      { title: 'a container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { 'memory': '800Mi', 'hugepages-2Mi': '100Mi' }, requests: { 'hugepages-2Mi': '100Mi' } } }] } },
      { title: 'a volume', spec: { os: { name: 'windows' }, volumes: [{ name: 'cache', emptyDir: { medium: 'HugePages-1Gi' } }] } },
    ],
  },
};
