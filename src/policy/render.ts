import type { Acknowledgement, Finding, Gate } from './finding';
import { resourceName } from './object/resource';
import { strictness } from './pod-security/admission';
import type { PodSecurityPolicy } from './pod-security/labels';

/** One block for a finding: rule, who and what, where, who would refuse it, what to do. */
export function renderFinding(finding: Omit<Finding, 'object'>, construct?: string): string {
  return [
    `[${construct ?? resourceName(finding.resource)}] ${finding.rule}`,
    `  ${finding.message}.`,
    `  at   ${finding.resource.kind} ${resourceName(finding.resource)}  ${finding.path}`,
    `  by   ${whoRefuses(finding.refusedBy, finding.enforced)}`,
    `  do   ${finding.remedy}`,
  ].join('\n');
}

/** One line for a finding that somebody took responsibility for. */
export function renderAcknowledged(finding: Omit<Finding, 'object'>, { reason, expires, approvedBy }: Acknowledgement): string {
  const notes = [approvedBy && `approved by ${approvedBy}`, expires && `until ${expires}`].filter(note => note).join(', ');
  return `${resourceName(finding.resource)} ${finding.message}: ${reason}${notes && ` (${notes})`}`;
}

/**
 * Who refuses a pod, in half a sentence, e.g. `the API server refuses it`.
 *
 * @param enforced by its namespace, where that is known
 */
export function whoRefuses(gate: Gate, enforced?: PodSecurityPolicy): string {
  if (!enforced || (gate !== 'pod-security/baseline' && gate !== 'pod-security/restricted')) return REFUSED_BY[gate];
  const { level, version } = enforced;
  return strictness(level) >= strictness(gate === 'pod-security/baseline' ? 'baseline' : 'restricted')
    ? `Pod Security admission refuses it: its namespace enforces ${level}:${version}`
    : `nobody would stop it in its namespace, which enforces ${level}`;
}

const REFUSED_BY: Readonly<Record<Gate, string>> = {
  'api-server': 'the API server refuses it',
  'pod-security/baseline': 'Pod Security admission refuses it where the namespace enforces baseline or restricted; elsewhere nobody does',
  'pod-security/restricted': 'Pod Security admission refuses it where the namespace enforces restricted; elsewhere nobody does',
  'scheduler': 'the scheduler finds no node for it',
  'kubelet': 'the API server takes it, the kubelet refuses to start it',
  'runtime': 'the API server and the kubelet take it, the container runtime cannot start it',
  'nobody': 'nobody would stop it',
};
