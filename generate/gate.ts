import type { Gate } from '../src/policy';

/** Who refuses a pod, as a table names them, in the order in which it meets them. */
export const GATES: Readonly<Record<Gate, string>> = {
  'api-server': 'API server',
  'pod-security/baseline': 'Pod Security `baseline`',
  'pod-security/restricted': 'Pod Security `restricted`',
  'scheduler': 'scheduler',
  'kubelet': 'kubelet',
  'runtime': 'container runtime',
  'nobody': 'nothing',
};

/** Each of them once, in their order. */
export function inOrder(gates: readonly Gate[]): Gate[] {
  return (Object.keys(GATES) as Gate[]).filter(gate => gates.includes(gate));
}
