import { refusal } from './form';
import { REFUSED } from './refused';
import { memberOf, textIn } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';
import { hasItem } from '../triggers/condition';

/** In this order Kubernetes looks for names that it has seen before. */
const KINDS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

export const containerNameUnique: Rule = {
  id: 'api-server/container-name-unique',
  title: 'No two containers of a pod have the same name',
  why: 'Logs, metrics and kubectl find a container by its name: it is unique among the containers, init containers and ephemeral containers of the pod.',
  remedy: 'give the container a name of its own',
  ...REFUSED,
  sources: ['validateContainers', 'validateInitContainers', 'validateEphemeralContainers'].map(symbol => (
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  triggers: [{ type: 'PodSpec', where: hasTwins }],
  *check(pod) {
    const seen = new Map<string, string>();
    for (const { field, name } of inOrder(pod)) {
      if (name === '') continue;
      const first = seen.get(name);
      const at = field.get('name');
      if (first === undefined) seen.set(name, field.path);
      else yield refusal(pod, at, `${at.path} is ${at.shown}; ${first} has that name already`, 'give it another name');
    }
  },
  examples: {
    pass: [
      { title: 'different names', spec: { os: { name: 'windows' }, initContainers: [{ name: 'setup', image: 'example.com/setup:1' }], containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'two containers', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }, { name: 'web', image: 'example.com/web:2' }] } },
      { title: 'an init container named like a container', spec: { os: { name: 'windows' }, initContainers: [{ name: 'web', image: 'example.com/setup:1' }], containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
  },
};

function inOrder(pod: PodView) {
  return KINDS.flatMap(kind => pod.containers.filter(container => container.kind === kind));
}

function hasTwins(spec: unknown): boolean {
  const seen = new Set<string>();
  return KINDS.some(kind => hasItem(memberOf(spec, kind), container => {
    const name = textIn(container, 'name');
    return seen.has(name) || !seen.add(name);
  }));
}
