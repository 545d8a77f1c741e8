import { isDescending } from './descending-path';
import { has, oneOf, requires } from './form';
import { memberOf } from '../object/field';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet, isText } from '../triggers/condition';

export const seccompProfile: Rule = {
  id: 'api-server/seccomp-profile',
  title: 'A seccomp profile has a type, and a file only if it is local',
  why: 'A seccomp profile says which calls of the Linux kernel a container may make. Only one of the type Localhost is a file on the node, below a folder of the kubelet.',
  remedy: 'set type: RuntimeDefault, or type: Localhost with the path of the profile',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: ['validateSeccompProfileField', 'validateSeccompProfileType', 'validateLocalDescendingPath']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  finds: [
    requires('SeccompProfile', 'type'),
    has('SeccompProfile', 'type', oneOf('Localhost', 'RuntimeDefault', 'Unconfined')),
    every.object('SeccompProfile', '', value => memberOf(value, 'type') === 'Localhost' && (memberOf(value, 'localhostProfile') ?? undefined) === undefined, {
      says: ({ at }) => `${at.path}.localhostProfile is not set; the API server requires it beside type: Localhost`,
      refusedBy: 'api-server',
    }),
    every.object('SeccompProfile', 'localhostProfile', isText(path => !isDescending(path)), {
      when: ({ from }) => from.get('type').value === 'Localhost',
      says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts a relative path without ".."`,
      refusedBy: 'api-server',
      remedy: () => 'write the path below the folder of the kubelet',
    }),
    every.object('SeccompProfile', 'localhostProfile', isSet, {
      when: ({ from }) => from.get('type').value !== 'Localhost',
      says: ({ at }) => `${at.path} is set; the API server accepts it only beside type: Localhost`,
      refusedBy: 'api-server',
      remedy: () => 'remove localhostProfile, or set type: Localhost',
    }),
  ],
  examples: {
    pass: [
      { title: 'the profile of the runtime', spec: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'no type', spec: { securityContext: { seccompProfile: { localhostProfile: 'web.json' } }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
      { title: 'an absolute path', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: '/web.json' } } }] } },
    ],
  },
};
