import { FOLDER_PATH } from './paths';
import { isUnusual, profileFaults } from './profile';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const seccompProfile: Rule = {
  id: 'api-server/seccomp-profile',
  title: 'A seccomp profile has a type, and a file only if it is of the node',
  why: 'A seccomp profile says which calls of the Linux kernel a container may make. Only one of the type Localhost is a file on the node, below a folder of the kubelet.',
  remedy: 'set type: RuntimeDefault, or type: Localhost with the path of the profile',
  ...REFUSED,
  sources: ['validateSeccompProfileField', 'validateSeccompProfileType', 'validateLocalDescendingPath']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  triggers: [{ type: 'SeccompProfile', where: isUnusual }],
  check: pod => profileFaults(pod, 'SeccompProfile', FOLDER_PATH),
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
