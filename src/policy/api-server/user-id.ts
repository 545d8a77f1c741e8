import { hasEvenEmpty, type Form } from './form';
import { unlessWindows } from './linux-only';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

const MAX_ID = 2 ** 31 - 1;

const ID: Form = {
  wanted: `0 to ${MAX_ID}`,
  accepts: value => typeof value !== 'number' || (value >= 0 && value <= MAX_ID),
};

export const userId: Rule = {
  id: 'api-server/user-id',
  title: 'The numbers of users and groups are in their range',
  why: 'Linux knows users and groups by numbers. The API server accepts those of 31 bits, and no negative one.',
  remedy: 'write the number of the user or group',
  ...REFUSED,
  sources: ['ValidateSecurityContext', 'validatePodSpecSecurityContext']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  finds: [
    ...['runAsUser', 'runAsGroup', 'fsGroup'].map(route => unlessWindows(hasEvenEmpty('PodSecurityContext', route, ID))),
    hasEvenEmpty('PodSecurityContext', 'supplementalGroups[]', ID),
    ...['runAsUser', 'runAsGroup'].map(route => unlessWindows(hasEvenEmpty('SecurityContext', route, ID))),
  ],
  examples: {
    pass: [
      { title: 'a user and a group', spec: { securityContext: { runAsUser: 1000, fsGroup: 2000 }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'a negative number', spec: { securityContext: { runAsUser: -1 }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
      { title: 'a number of 32 bits', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { runAsGroup: 4294967294 } }] } },
    ],
  },
};
