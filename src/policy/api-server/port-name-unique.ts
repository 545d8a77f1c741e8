import { refusal } from './form';
import { PORT_NAME } from './names';
import { REFUSED } from './refused';
import { textIn } from '../object/field';
import type { Rule } from '../rule/rule';
import { hasItem } from '../triggers/condition';

export const portNameUnique: Rule = {
  id: 'api-server/port-name-unique',
  title: 'No two ports of a container have the same name',
  why: 'Services and probes may find a port by its name: it is unique in its container. Other containers may use it again.',
  remedy: 'give the port a name of its own',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerPorts' }],
  triggers: ['Container', 'EphemeralContainer'].map(type => ({ type, field: 'ports', where: hasTwins })),
  *check(pod) {
    for (const { field } of pod.containers) {
      const seen = new Map<string, string>();
      for (const port of field.get('ports').items()) {
        const at = port.get('name');
        if (!PORT_NAME.accepts(at.text)) continue;
        const first = seen.get(at.text);
        if (first === undefined) seen.set(at.text, port.path);
        else yield refusal(pod, at, `${at.path} is ${at.shown}; ${first} has that name already`, 'give it another name');
      }
    }
  },
  examples: {
    pass: [
      { title: 'different names', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080, name: 'http' }, { containerPort: 9090, name: 'metrics' }] }] } },
    ],
    fail: [
      { title: 'the same name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080, name: 'http' }, { containerPort: 9090, name: 'http' }] }] } },
    ],
  },
};

function hasTwins(ports: unknown): boolean {
  const seen = new Set<string>();
  return hasItem(ports, port => {
    const name = textIn(port, 'name');
    return name !== '' && (seen.has(name) || !seen.add(name));
  });
}
