import { hasEvenEmpty, oneOf } from './form';
import { unlessWindows } from './linux-only';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const securityContextPolicy: Rule = {
  id: 'api-server/security-context-policy',
  title: 'The policies of the security context are ones that Kubernetes knows',
  why: 'They say how the files of volumes change owner or label, and which groups a process gets. The API server compares them letter by letter.',
  remedy: 'write a policy that Kubernetes knows, or remove the field',
  ...REFUSED,
  sources: ['validateFSGroupChangePolicy', 'validateSupplementalGroupsPolicy', 'validateSELinuxChangePolicy']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  finds: [
    hasEvenEmpty('PodSecurityContext', 'fsGroupChangePolicy', oneOf('Always', 'OnRootMismatch')),
    hasEvenEmpty('PodSecurityContext', 'supplementalGroupsPolicy', oneOf('Merge', 'Strict')),
    hasEvenEmpty('PodSecurityContext', 'seLinuxChangePolicy', oneOf('MountOption', 'Recursive')),
  ].map(unlessWindows),
  examples: {
    pass: [
      { title: 'owners that change only where the root differs', spec: { securityContext: { fsGroup: 2000, fsGroupChangePolicy: 'OnRootMismatch' }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'a policy that does not exist', spec: { securityContext: { fsGroup: 2000, fsGroupChangePolicy: 'Never' }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
  },
};
