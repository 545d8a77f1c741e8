import { isAbsent, refusal } from './form';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const hostPortUnique: Rule = {
  id: 'api-server/host-port-unique',
  title: 'No two containers take the same port of the node',
  why: 'A port of the node, with an address and a protocol, belongs to one container. Init containers run one after the other, and may use those of others again.',
  remedy: 'use another host port, or none and a Service',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'AccumulateUniqueHostPorts' },
    { project: 'kubernetes', file: 'pkg/apis/core/v1/defaults.go', symbol: 'defaultHostNetworkPorts' },
  ],
  triggers: [{ type: 'ContainerPort', field: 'hostPort' }, { type: 'PodSpec', field: 'hostNetwork', where: equals(true) }],
  *check(pod) {
    for (const ports of runningAtOnce(pod)) {
      const seen = new Map<string, string>();
      for (const port of ports) {
        const hostPort = hostPortOf(port, pod);
        if (hostPort === 0) continue;
        const key = [port.get('protocol').text || 'TCP', port.get('hostIP').text, hostPort].join('/');
        const first = seen.get(key);
        const at = port.get('hostPort');
        if (first === undefined) seen.set(key, port.path);
        else yield refusal(pod, at, `${at.path} is ${hostPort}${at.value === hostPort ? '' : ', as hostNetwork fills it in'}; ${first} takes that port of the node already`, 'use another port');
      }
    }
  },
  examples: {
    pass: [
      { title: 'different ports', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080 }, { containerPort: 8081 }] }] } },
    ],
    fail: [
      {
        title: 'the same port',
        spec: {
          os: { name: 'windows' },
          containers: [
            { name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080, hostPort: 80 }] },
            { name: 'api', image: 'example.com/api:1', ports: [{ containerPort: 9090, hostPort: 80 }] },
          ],
        },
      },
    ],
  },
};

/** The ports of the containers together, then those of each init container. */
function runningAtOnce(pod: PodView): Field[][] {
  const portsOf = (kind: string) => pod.containers.filter(container => container.kind === kind).map(({ field }) => field.get('ports').items());
  return [portsOf('containers').flat(), ...portsOf('initContainers')];
}

/** Of a Pod, hostNetwork fills it in; of a template, later. */
function hostPortOf(port: Field, { isPod, spec }: PodView): number {
  const isFilledIn = isPod && spec.get('hostNetwork').value === true && isAbsent(port.get('hostPort').value ?? undefined);
  const { value } = port.get(isFilledIn ? 'containerPort' : 'hostPort');
  return typeof value === 'number' ? value : 0;
}
