import { removal, type Rule } from './rule';
import { hasKey } from '../triggers/trigger';

const SETTING = /^io\.microsoft\./i;
const ISOLATION = /^experimental\.windows\.kubernetes\.io\/isolation-type$/;

export const runtimeAnnotation: Rule = {
  id: 'windows/runtime-annotation',
  title: 'No annotation sets the container runtime',
  why: 'hcsshim takes settings of containers and virtual machines from io.microsoft annotations, past everything that the API server checks. '
    + 'Which of them reach it, the configuration of containerd on the node decides.',
  remedy: 'remove the annotation; what a pool of nodes needs stands in the handler of a RuntimeClass',
  severity: 'warning',
  acknowledgeable: true,
  source: 'hcsshim pkg/annotations/annotations.go; containerd internal/cri/config/config_windows.go; kubernetes/kubernetes#95505',
  reads: [{ field: 'metadata.annotations', where: hasKey(SETTING) }, { field: 'metadata.annotations', where: hasKey(ISOLATION) }],
  *check(pod) {
    for (const at of pod.metadata.get('annotations').members()) {
      if (SETTING.test(at.name)) {
        yield { at, message: `the annotation ${at.name} is a setting of the container runtime`, refusedBy: 'nobody', fix: removal(at) };
      } else if (ISOLATION.test(at.name)) {
        yield {
          at,
          message: `the annotation ${at.name} has had no effect since Kubernetes v1.21: the containers share the kernel of the node, whatever it asks for`,
          refusedBy: 'nobody',
          remedy: 'remove the annotation; Hyper-V isolation needs a RuntimeClass whose handler the nodes offer',
          fix: removal(at),
        };
      }
    }
  },
  examples: {
    pass: [
      { title: 'other annotations', annotations: { 'example.com/io.microsoft.container': 'no' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a setting of the virtual machine', annotations: { 'io.microsoft.virtualmachine.computetopology.memory.sizeinmb': '2048' }, spec: { os: { name: 'windows' } } },
      { title: 'a setting of the container', annotations: { 'io.microsoft.container.processdumplocation': 'C:\\dumps' }, spec: { os: { name: 'windows' } } },
      { title: 'Hyper-V isolation as it was asked for before v1.21', annotations: { 'experimental.windows.kubernetes.io/isolation-type': 'hyperv' }, spec: { os: { name: 'windows' } } },
    ],
  },
};
