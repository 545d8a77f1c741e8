import { removal, type Rule } from '../rule/rule';

export const hostPort: Rule = {
  id: 'windows/host-port',
  title: 'No container uses a port of the node',
  why: 'A host port is open on every address of the node and bypasses Services and NetworkPolicies, and only one pod per node can have it.',
  remedy: 'remove the field and put a Service in front of the pod. Access to the host can never be acknowledged.',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  sources: [
    { project: 'pod-security-admission', file: 'policy/check_hostPorts.go' },
    { project: 'kubernetes', file: 'pkg/apis/core/v1/defaults.go', symbol: 'defaultHostNetworkPorts' },
  ],
  triggers: ['hostPort', 'hostNetwork'],
  *check(pod) {
    for (const container of pod.containers) {
      const fillsIn = pod.spec.get('hostNetwork').value === true && container.kind !== 'ephemeralContainers';
      for (const port of container.field.get('ports').items()) {
        const own = port.get('hostPort');
        const at = !own.value && fillsIn ? port.get('containerPort') : own;
        if (!at.isSet || at.value === 0) continue;
        yield {
          at,
          container,
          message: `${container.title} uses port ${at.shown} of the node${at === own ? '' : ', as every port does with hostNetwork'}`,
          refusedBy: 'pod-security/baseline',
          ...at === own && { fix: removal(at) },
        };
      }
    }
  },
  examples: {
    pass: [
      { title: 'a container port', spec: { os: { name: 'windows' }, containers: [{ name: 'web', ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 0 }] }] } },
    ],
    fail: [
      { title: 'a host port', spec: { os: { name: 'windows' }, containers: [{ name: 'web', ports: [{ containerPort: 80, hostPort: 80 }] }] } },
      { title: 'one that hostNetwork fills in', spec: { os: { name: 'windows' }, hostNetwork: true, containers: [{ name: 'web', ports: [{ containerPort: 80 }] }] } },
      { title: 'on an init container', spec: { os: { name: 'windows' }, initContainers: [{ name: 'setup', ports: [{ containerPort: 80, hostPort: 8080 }] }] } },
    ],
  },
};
