import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const processNamespace: Rule = {
  id: 'api-server/process-namespace',
  title: 'The containers share the processes of the pod or of the node, not both',
  why: 'With hostPID the containers see all processes of the node, those of the pod among them: there is nothing left to share.',
  remedy: 'remove shareProcessNamespace or hostPID',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateShareProcessNamespace' }],
  finds: [every.pod('shareProcessNamespace', equals(true), {
    // In a pod that declares Windows, windows/linux-only-fields reports the field.
    when: ({ pod }) => pod.spec.get('hostPID').value === true && pod.declaredOs !== 'windows',
    says: ({ at }) => `${at.path} is true, and so is hostPID; the API server accepts only one of them`,
    refusedBy: 'api-server',
  })],
  examples: {
    pass: [
      { title: 'the processes of the pod', spec: { shareProcessNamespace: true, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'the processes of the pod and of the node', spec: { shareProcessNamespace: true, hostPID: true, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
  },
};
