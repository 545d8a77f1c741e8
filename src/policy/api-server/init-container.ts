import { refusal } from './form';
import { isDropped } from './handlers';
import { REFUSED } from './refused';
import { memberOf } from '../object/field';
import type { Rule } from '../rule/rule';
import { isListWith } from '../triggers/condition';

const OF_SIDECARS = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'];

export const initContainer: Rule = {
  id: 'api-server/init-container',
  title: 'Only init containers that keep running have probes and hooks',
  why: 'An init container runs to its end before the others start, so that nothing could probe it. With restartPolicy: Always it is a sidecar, which may have both.',
  remedy: 'remove the field, or set restartPolicy: Always on the init container',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateInitContainers' }],
  triggers: [{ field: 'spec.initContainers', where: isListWith(value => OF_SIDECARS.some(name => isRefused(value, name))) }],
  *check(pod) {
    for (const { field: container } of pod.containers.filter(({ kind }) => kind === 'initContainers')) {
      for (const at of OF_SIDECARS.filter(name => isRefused(container.value, name)).map(name => container.get(name))) {
        yield refusal(pod, at, `${at.path} is set; the API server accepts it only in init containers with restartPolicy: Always`, `remove ${at.name}, or set restartPolicy: Always beside it`);
      }
    }
  },
  examples: {
    pass: [
      {
        title: 'a sidecar with a probe',
        spec: {
          os: { name: 'windows' },
          initContainers: [{ name: 'proxy', image: 'example.com/proxy:1', restartPolicy: 'Always', startupProbe: { tcpSocket: { port: 8080 } } }],
          containers: [{ name: 'web', image: 'example.com/web:1' }],
        },
      },
    ],
    fail: [
      {
        title: 'an init container with a probe',
        spec: {
          os: { name: 'windows' },
          initContainers: [{ name: 'setup', image: 'example.com/setup:1', readinessProbe: { tcpSocket: { port: 8080 } } }],
          containers: [{ name: 'web', image: 'example.com/web:1' }],
        },
      },
    ],
  },
};

function isRefused(container: unknown, name: string): boolean {
  const value = memberOf(container, name) ?? undefined;
  return value !== undefined && memberOf(container, 'restartPolicy') !== 'Always' && !isDropped(value);
}
