import { has, oneOf, requires } from './form';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { ContainerView } from '../object/pod';
import { every, type Match } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals, isAnything } from '../triggers/condition';

const TYPE = 'ContainerResizePolicy';

export const resizePolicy: Rule = {
  id: 'api-server/resize-policy',
  title: 'A resize policy says of cpu and memory, once each, whether the container restarts',
  why: 'The policy decides what happens to a container whose resources are changed while it runs. Where a container never restarts, nor can it to be resized.',
  remedy: 'set resourceName to cpu or memory, and restartPolicy to NotRequired or RestartContainer',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateResizePolicy' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateInitContainers' },
  ],
  finds: [
    requires(TYPE, 'resourceName'),
    has(TYPE, 'resourceName', oneOf('cpu', 'memory')),
    every.object(TYPE, '', isAnything, {
      when: ({ at }) => twinBefore(at) !== undefined,
      says: ({ at }) => `${at.path} is about ${at.get('resourceName').shown}, as ${twinBefore(at)!.path} is already`,
      refusedBy: 'api-server',
      remedy: () => 'remove one of them',
    }),
    requires(TYPE, 'restartPolicy'),
    has(TYPE, 'restartPolicy', oneOf('NotRequired', 'RestartContainer')),
    every.object(TYPE, 'restartPolicy', equals('RestartContainer'), {
      when: match => whoNeverRestarts(match) !== undefined,
      says: match => `${match.at.path} is ${match.at.shown}; the API server accepts NotRequired for ${whoNeverRestarts(match)}`,
      refusedBy: 'api-server',
      remedy: () => 'write NotRequired',
    }),
  ],
  examples: {
    pass: [
      { title: 'one policy each', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }, { resourceName: 'memory', restartPolicy: 'NotRequired' }] }] } },
    ],
    fail: [
      { title: 'another resource', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resizePolicy: [{ resourceName: 'example.com/gpu', restartPolicy: 'NotRequired' }] }] } },
      { title: 'a pod that never restarts', spec: { os: { name: 'windows' }, restartPolicy: 'Never', containers: [{ name: 'web', image: 'example.com/web:1', resizePolicy: [{ resourceName: 'memory', restartPolicy: 'RestartContainer' }] }] } },
    ],
  },
};

function twinBefore(policy: Field): Field | undefined {
  const { text } = policy.get('resourceName');
  return policy.up!.items().slice(0, Number(policy.key)).find(one => text !== '' && one.get('resourceName').text === text);
}

function whoNeverRestarts({ pod, container }: Match): string | undefined {
  if (pod.spec.get('restartPolicy').value === 'Never') return 'a pod with restartPolicy Never';
  return container && isOnlyInit(container) ? 'an init container that is not a sidecar' : undefined;
}

function isOnlyInit({ kind, field }: ContainerView): boolean {
  return kind === 'initContainers' && field.get('restartPolicy').value !== 'Always';
}
