import { refusal } from './form';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const hostNetworkPort: Rule = {
  id: 'api-server/host-network-port',
  title: 'On the network of the node, the port of a container is that of the node',
  why: 'With hostNetwork a container listens on the node itself: there is nothing between the two ports that could translate one into the other.',
  remedy: 'remove hostPort',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validatePodHostNetworkDeps' }],
  triggers: [{ type: 'PodSpec', field: 'hostNetwork', where: equals(true) }],
  *check(pod) {
    if (pod.spec.get('hostNetwork').value !== true) return;
    for (const { kind, field } of pod.containers) {
      for (const port of kind === 'containers' ? field.get('ports').items() : []) {
        const at = port.get('hostPort');
        const own = port.get('containerPort');
        if (isOther(at.value, own.value ?? 0)) yield refusal(pod, at, `${at.path} is ${at.shown}; with hostNetwork, the API server accepts only containerPort (${own.isSet ? own.shown : 'not set'})`, 'remove hostPort');
      }
    }
  },
  examples: {
    pass: [
      { title: 'a port of the container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080 }] }] } },
    ],
    fail: [
      { title: 'another port of the node', spec: { os: { name: 'windows' }, hostNetwork: true, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080, hostPort: 80 }] }] } },
    ],
  },
};

function isOther(hostPort: unknown, containerPort: unknown): boolean {
  return typeof hostPort === 'number' && typeof containerPort === 'number' && hostPort !== 0 && hostPort !== containerPort;
}
