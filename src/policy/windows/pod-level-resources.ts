import { removal, type Rule } from './rule';

export const podLevelResources: Rule = {
  id: 'windows/pod-level-resources',
  title: 'Resources are set per container, not for the pod',
  why: 'Windows has no cgroup that holds a pod. With os.name: windows the API server refuses the field (windows/linux-only-fields); without, the pod is scheduled and '
    + 'the kubelet of a Windows node turns it away.',
  remedy: 'set resources on each container',
  severity: 'error',
  acknowledgeable: true,
  source: 'kubernetes v1.37.2 pkg/kubelet/lifecycle/features_windows.go',
  reads: ['spec.resources'],
  *check(pod) {
    const at = pod.spec.get('resources');
    if (pod.declaredOs === 'windows' || !['limits', 'requests', 'claims'].some(name => hasAny(at.get(name).value))) return;
    yield { at, message: 'the pod sets resources for all its containers together', refusedBy: 'kubelet', fix: removal(at) };
  },
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

function hasAny(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
