import type { Acknowledgement, Finding, Gate } from './finding';
import { resourceName } from './object/resource';
import { strictness } from './pod-security/admission';
import type { PodSecurityPolicy } from './pod-security/labels';

/** One block for a finding: rule, who and what, where, who would refuse it, how to fix it. */
export function renderFinding(finding: Omit<Finding, 'object' | 'keys'>, construct?: string): string {
  return [
    `[${construct ?? resourceName(finding.resource)}] ${finding.rule}`,
    `  ${finding.message}.`,
    `  field:      ${finding.resource.kind} ${resourceName(finding.resource)}  ${finding.path}`,
    `  refused by: ${whoRefuses(finding.refusedBy, finding.enforced)}`,
    `  fix:        ${finding.remedy}`,
  ].join('\n');
}

/** The same for a warning, which nothing refuses: shorter. */
export function renderWarning(finding: Omit<Finding, 'object' | 'keys'>, construct: string): string {
  return [
    `[${construct}] ${finding.rule}: ${finding.message}`,
    `  field: ${finding.resource.kind} ${resourceName(finding.resource)}  ${finding.path}`,
    `  fix:   ${finding.remedy}`,
  ].join('\n');
}

/** One line for a finding that somebody took responsibility for. */
export function renderAcknowledged(finding: Omit<Finding, 'object' | 'keys'>, { reason, expires, approvedBy }: Acknowledgement): string {
  const notes = [approvedBy && `approved by ${approvedBy}`, expires && `until ${expires}`].filter(note => note).join(', ');
  return `${resourceName(finding.resource)} ${finding.message}: ${reason}${notes && ` (${notes})`}`;
}

/**
 * Who refuses a pod, to follow `refused by`, e.g. `the kubelet; the API server accepts it`.
 *
 * @param enforced by its namespace, where that is known
 */
export function whoRefuses(gate: Gate, enforced?: PodSecurityPolicy): string {
  if (!enforced || (gate !== 'pod-security/baseline' && gate !== 'pod-security/restricted')) return REFUSED_BY[gate];
  const { level, version } = enforced;
  return strictness(level) >= strictness(gate === 'pod-security/baseline' ? 'baseline' : 'restricted')
    ? `Pod Security admission; the namespace enforces ${level}:${version}`
    : `nothing; the namespace enforces ${level}, and the cluster would run it`;
}

const REFUSED_BY: Readonly<Record<Gate, string>> = {
  'api-server': 'the API server',
  'pod-security/baseline': 'Pod Security admission if the namespace enforces baseline or restricted; otherwise nothing',
  'pod-security/restricted': 'Pod Security admission if the namespace enforces restricted; otherwise nothing',
  'scheduler': 'the scheduler, which finds no node for it',
  'kubelet': 'the kubelet, which refuses to start it; the API server accepts it',
  'runtime': 'the container runtime, which cannot start it; the API server and the kubelet accept it',
  'nobody': 'nothing; the cluster would run it',
};
