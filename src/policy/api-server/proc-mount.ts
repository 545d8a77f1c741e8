import { hasEvenEmpty, oneOf } from './form';
import { unlessWindows } from './linux-only';
import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const procMount: Rule = {
  id: 'api-server/proc-mount',
  title: 'Only a pod with users of its own has all of /proc',
  why: 'An unmasked /proc shows and changes settings of the node. The API server accepts it only where the users of the pod are not those of the node.',
  remedy: 'remove procMount, or set hostUsers: false on the pod',
  ...REFUSED,
  sources: ['ValidateSecurityContext', 'ValidateProcMountType']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  finds: [
    unlessWindows(hasEvenEmpty('SecurityContext', 'procMount', oneOf('Default', 'Unmasked'))),
    every.object('SecurityContext', 'procMount', equals('Unmasked'), {
      when: ({ pod }) => !pod.hasUserNamespace && pod.declaredOs !== 'windows',
      says: ({ at }) => `${at.path} is "Unmasked"; the API server accepts it only with hostUsers: false`,
      refusedBy: 'api-server',
    }),
  ],
  examples: {
    pass: [
      { title: 'a pod with users of its own', spec: { hostUsers: false, containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { procMount: 'Unmasked' } }] } },
    ],
    fail: [
      { title: 'a pod with the users of the node', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { procMount: 'Unmasked' } }] } },
      { title: 'a word that does not exist', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { procMount: 'Masked' } }] } },
    ],
  },
};
