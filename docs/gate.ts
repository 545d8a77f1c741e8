import type { Gate } from '../src/policy';

interface GateWords {
  /** In a table. */
  readonly name: string;
  readonly sentence: string;
}

/** Who refuses a pod, in the order in which it meets them. */
export const GATES: Readonly<Record<Gate, GateWords>> = {
  'api-server': { name: 'API server', sentence: 'The API server refuses it' },
  'pod-security/baseline': {
    name: 'Pod Security `baseline`',
    sentence: 'Pod Security admission refuses it in a namespace that enforces `baseline` or `restricted`, elsewhere nobody does',
  },
  'pod-security/restricted': {
    name: 'Pod Security `restricted`',
    sentence: 'Pod Security admission refuses it in a namespace that enforces `restricted`, elsewhere nobody does',
  },
  'scheduler': { name: 'scheduler', sentence: 'The scheduler finds no node for it' },
  'kubelet': { name: 'kubelet', sentence: 'The API server takes it, the kubelet refuses to start it' },
  'runtime': { name: 'container runtime', sentence: 'The API server and the kubelet take it, the container runtime can not start it' },
  'nobody': { name: 'nobody', sentence: 'Nobody refuses it' },
};

/** Each of them once, in their order. */
export function inOrder(gates: readonly Gate[]): Gate[] {
  return (Object.keys(GATES) as Gate[]).filter(gate => gates.includes(gate));
}
