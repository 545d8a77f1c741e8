import { removal, type Rule } from './rule';
import { hasKey } from '../triggers/trigger';

export const hugePages: Rule = {
  id: 'windows/huge-pages',
  title: 'No huge pages',
  why: 'No Windows node offers hugepages-*, so that the scheduler finds none for the pod, and its kubelet cannot mount an emptyDir of them.',
  remedy: 'remove it, and ask for memory instead',
  severity: 'error',
  acknowledgeable: true,
  source: 'kubernetes.io: Windows containers in Kubernetes; k8s.io/mount-utils mount_windows.go',
  reads: [{ field: 'limits', where: hasKey(/^hugepages-/) }, { field: 'requests', where: hasKey(/^hugepages-/) }, 'medium'],
  *check(pod) {
    for (const container of pod.containers) {
      const resources = container.field.get('resources');
      for (const at of [resources.get('limits'), resources.get('requests')].flatMap(amounts => amounts.members('hugepages-'))) {
        yield { at, container, message: `${container.title} asks for ${at.name}, which no Windows node has`, refusedBy: 'scheduler', fix: removal(at) };
      }
    }
    for (const { title, field: volume } of pod.volumes) {
      const at = volume.at('emptyDir', 'medium');
      if (!at.string?.startsWith('HugePages')) continue;
      yield { at, message: `${title} asks for huge pages, which no Windows node has`, refusedBy: 'kubelet', fix: removal(at) };
    }
  },
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
