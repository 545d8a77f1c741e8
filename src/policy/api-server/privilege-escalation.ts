import { refusal } from './form';
import { REFUSED } from './refused';
import { memberOf } from '../object/field';
import type { Rule } from '../rule/rule';
import { equals, hasItem } from '../triggers/condition';

export const privilegeEscalation: Rule = {
  id: 'api-server/privilege-escalation',
  title: 'No container forbids and allows more privileges at once',
  why: 'A privileged container, or one with the capability CAP_SYS_ADMIN, can always get more privileges: allowPrivilegeEscalation: false would be an empty promise.',
  remedy: 'remove privileged and CAP_SYS_ADMIN, or allowPrivilegeEscalation',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateSecurityContext' }],
  triggers: [{ type: 'SecurityContext', where: value => contradictionIn(value) !== undefined }],
  *check(pod) {
    for (const at of pod.objectsOf('SecurityContext')) {
      const other = contradictionIn(at.value);
      if (other) yield refusal(pod, at, `${at.path} sets allowPrivilegeEscalation: false and ${other}; the API server accepts only one of them`, `remove ${other}, or allowPrivilegeEscalation`);
    }
  },
  examples: {
    pass: [
      { title: 'no privileges', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } }] } },
    ],
    fail: [
      { title: 'a privileged container', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { allowPrivilegeEscalation: false, privileged: true } }] } },
      { title: 'a capability', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { allowPrivilegeEscalation: false, capabilities: { add: ['CAP_SYS_ADMIN'] } } }] } },
    ],
  },
};

/** The API server compares the name with its prefix alone: SYS_ADMIN passes. */
function contradictionIn(context: unknown): string | undefined {
  if (memberOf(context, 'allowPrivilegeEscalation') !== false) return undefined;
  if (memberOf(context, 'privileged') === true) return 'privileged: true';
  return hasItem(memberOf(memberOf(context, 'capabilities'), 'add'), equals('CAP_SYS_ADMIN')) ? 'the capability CAP_SYS_ADMIN' : undefined;
}
