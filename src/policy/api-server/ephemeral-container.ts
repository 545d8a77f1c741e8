import { refusal } from './form';
import { isDropped } from './handlers';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { Rule } from '../rule/rule';

/** Pointers and lists, which count once they are set. */
const FORBIDDEN = ['ports', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle', 'resizePolicy', 'restartPolicy', 'restartPolicyRules'];

export const ephemeralContainer: Rule = {
  id: 'api-server/ephemeral-container',
  title: 'An ephemeral container has only what serves to debug',
  why: 'An ephemeral container looks into a running pod and is not part of its work: the API server rejects ports, probes, hooks, resources and parts of volumes in it.',
  remedy: 'remove the field',
  ...REFUSED,
  sources: ['validateEphemeralContainers', 'validateFieldAllowList']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  triggers: [{ type: 'EphemeralContainer' }],
  *check(pod) {
    const targets = new Set(pod.containers.filter(({ kind }) => kind !== 'ephemeralContainers').map(({ name }) => name));
    for (const container of pod.objectsOf('EphemeralContainer')) {
      for (const at of forbiddenIn(container)) {
        yield refusal(pod, at, `${at.path} is set; the API server does not accept it in an ephemeral container`, `remove ${at.name}`);
      }
      const target = container.get('targetContainerName');
      if (target.text !== '' && !targets.has(target.text)) {
        yield refusal(pod, target, `${target.path} is ${target.shown}; the pod has no container or init container of that name`, 'write the name of a container');
      }
    }
  },
  examples: {
    pass: [
      { title: 'no ephemeral container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      {
        title: 'a port',
        spec: {
          os: { name: 'windows' },
          containers: [{ name: 'web', image: 'example.com/web:1' }],
          ephemeralContainers: [{ name: 'debug', image: 'example.com/debug:1', ports: [{ containerPort: 8080 }] }],
        },
      },
      {
        title: 'the name of no container',
        spec: {
          os: { name: 'windows' },
          containers: [{ name: 'web', image: 'example.com/web:1' }],
          ephemeralContainers: [{ name: 'debug', image: 'example.com/debug:1', targetContainerName: 'api' }],
        },
      },
    ],
  },
};

function forbiddenIn(container: Field): Field[] {
  const resources = container.get('resources');
  return [
    ...FORBIDDEN.map(name => container.get(name)).filter(({ isSet, value }) => isSet && !isDropped(value)),
    ...resources.members().some(({ isSet }) => isSet) ? [resources] : [],
    ...container.get('volumeMounts').items().flatMap(mount => [mount.get('subPath'), mount.get('subPathExpr')]).filter(({ text }) => text !== ''),
  ];
}
