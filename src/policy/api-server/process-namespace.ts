import { refusal } from './form';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const processNamespace: Rule = {
  id: 'api-server/process-namespace',
  title: 'The containers share the processes of the pod or of the node, not both',
  why: 'With hostPID the containers see all processes of the node, those of the pod among them: there is nothing left to share.',
  remedy: 'remove shareProcessNamespace or hostPID',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateShareProcessNamespace' }],
  triggers: [{ type: 'PodSpec', field: 'shareProcessNamespace', where: equals(true) }],
  *check(pod) {
    const at = pod.spec.get('shareProcessNamespace');
    // In a pod that declares Windows, windows/linux-only-fields reports the field.
    if (at.value === true && pod.spec.get('hostPID').value === true && pod.declaredOs !== 'windows') {
      yield refusal(pod, at, `${at.path} is true, and so is hostPID; the API server accepts only one of them`, 'remove shareProcessNamespace or hostPID');
    }
  },
  examples: {
    pass: [
      { title: 'the processes of the pod', spec: { shareProcessNamespace: true, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'the processes of the pod and of the node', spec: { shareProcessNamespace: true, hostPID: true, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
  },
};
