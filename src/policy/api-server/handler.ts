import { refusal } from './form';
import { HANDLERS, mayBeProbed } from './handlers';
import { REFUSED } from './refused';
import { memberOf } from '../object/field';
import type { Rule } from '../rule/rule';

const TYPES = ['Probe', 'LifecycleHandler'] as const;

export const handler: Rule = {
  id: 'api-server/handler',
  title: 'Every probe and every hook does one thing',
  why: 'A probe or a lifecycle hook runs a command, sends a request or opens a connection: the API server requires one of these, and rejects a second one.',
  remedy: 'set exactly one',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateHandler' }],
  triggers: TYPES.map(type => ({ type, where: value => countIn(value, HANDLERS[type]) !== 1 })),
  *check(pod) {
    for (const type of TYPES) {
      for (const at of pod.objectsOf(type).filter(one => mayBeProbed(pod.containerOf(one)!))) {
        const [first, ...others] = HANDLERS[type].map(name => at.get(name)).filter(({ isSet }) => isSet);
        if (!first) yield refusal(pod, at, `${at.path} sets none of ${HANDLERS[type].join(', ')}; the API server requires one`, `set one of ${HANDLERS[type].join(', ')}`);
        for (const other of others) yield refusal(pod, other, `${other.path} is set beside ${first!.name}; the API server accepts only one of them`, `remove ${other.name} or ${first!.name}`);
      }
    }
  },
  examples: {
    pass: [
      { title: 'a request', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8080 } } }] } },
    ],
    fail: [
      { title: 'a probe that does nothing', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { periodSeconds: 5 } }] } },
      {
        title: 'a probe that does two things',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8080 }, tcpSocket: { port: 8080 } } }] },
      },
      { title: 'a hook that does nothing', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', lifecycle: { preStop: {} } }] } },
    ],
  },
};

function countIn(value: unknown, names: readonly string[]): number {
  let count = 0;
  for (const name of names) if ((memberOf(value, name) ?? undefined) !== undefined) count++;
  return count;
}
