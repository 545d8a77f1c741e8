import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const privileged: Rule = {
  id: 'windows/privileged',
  title: 'No container is privileged',
  why: 'Windows has no privileged mode: the field has no effect there, except to show that access to the node was intended.',
  remedy: 'remove the field; do not set it to false, which the API server rejects too. Access to the host can never be acknowledged.',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateWindows' },
    { project: 'pod-security-admission', file: 'policy/check_privileged.go' },
  ],
  finds: [every.container('securityContext.privileged', equals(true), {
    says: ({ who }) => `${who} sets privileged=true`,
    refusedBy: ({ pod }) => pod.declaredOs === 'windows' ? 'api-server' : 'pod-security/baseline',
    fix: 'remove',
  })],
  examples: {
    pass: [{ title: 'unset', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }] } }],
    fail: [
      { title: 'a container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { privileged: true } }] } },
      { title: 'an init container, with the OS not declared', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, initContainers: [{ name: 'setup', securityContext: { privileged: true } }] } },
    ],
  },
};
