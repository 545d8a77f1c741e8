import { memberOf } from '../object/field';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

const PARTS = ['limits', 'requests', 'claims'];

export const podLevelResources: Rule = {
  id: 'windows/pod-level-resources',
  title: 'Resources are set per container, not for the pod',
  why: 'Windows has no cgroup for a whole pod. With os.name: windows the API server rejects the field (windows/linux-only-fields); without it, the pod is scheduled and '
    + 'the kubelet of a Windows node rejects it.',
  remedy: 'set resources on each container',
  severity: 'error',
  acknowledgeable: true,
  sources: [{ project: 'kubernetes', file: 'pkg/kubelet/lifecycle/features_windows.go', symbol: 'isPodLevelResourcesSupported' }],
  finds: [every.pod('resources', resources => PARTS.some(part => isNotEmpty(memberOf(resources, part))), {
    when: ({ pod }) => pod.declaredOs !== 'windows',
    says: () => 'the pod sets resources for all its containers together',
    refusedBy: 'kubelet',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'resources of a container', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '800Mi' } } }] } },
      { title: 'empty ones', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, resources: { limits: {} } } },
    ],
    fail: [
      { title: 'resources of the pod, with the OS not declared', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, resources: { limits: { memory: '2Gi' } } } },
    ],
  },
};

function isNotEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
