import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

export const runtimeAnnotation: Rule = {
  id: 'windows/runtime-annotation',
  title: 'No annotation configures the container runtime',
  why: 'hcsshim reads settings of containers and virtual machines from io.microsoft annotations, which the API server does not check. '
    + 'The configuration of containerd on the node decides which of them reach it.',
  remedy: 'remove the annotation; what a node pool needs belongs in the handler of a RuntimeClass',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'hcsshim', file: 'pkg/annotations/annotations.go' },
    { project: 'containerd', file: 'internal/cri/config/config_windows.go' },
    { project: 'kubernetes', issue: 95505 },
  ],
  finds: [
    every.annotation(/^io\.microsoft\./i, {
      says: ({ at }) => `the annotation ${at.name} configures the container runtime`,
      refusedBy: 'nobody',
      fix: 'remove',
    }),
    every.annotation(/^experimental\.windows\.kubernetes\.io\/isolation-type$/, {
      says: ({ at }) => `the annotation ${at.name} has had no effect since Kubernetes v1.21: the containers share the kernel of the node, whatever it says`,
      refusedBy: 'nobody',
      remedy: () => 'remove the annotation; Hyper-V isolation needs a RuntimeClass whose handler the nodes offer',
      fix: 'remove',
    }),
  ],
  examples: {
    pass: [
      { title: 'other annotations', annotations: { 'example.com/io.microsoft.container': 'no' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a setting of the virtual machine', annotations: { 'io.microsoft.virtualmachine.computetopology.memory.sizeinmb': '2048' }, spec: { os: { name: 'windows' } } },
      { title: 'a setting of the container', annotations: { 'io.microsoft.container.processdumplocation': 'C:\\dumps' }, spec: { os: { name: 'windows' } } },
      { title: 'Hyper-V isolation as it was requested before v1.21', annotations: { 'experimental.windows.kubernetes.io/isolation-type': 'hyperv' }, spec: { os: { name: 'windows' } } },
    ],
  },
};
