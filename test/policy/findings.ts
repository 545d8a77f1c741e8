import { judge, type Finding, type JudgeOptions } from '../../src/policy';

export const TODAY = '2026-11-23';

export function aPod(spec: unknown, metadata: Record<string, unknown> = {}): Record<string, unknown> {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop', ...metadata }, spec };
}

/** What one rule finds in a pod. */
export function findings(rule: string, spec: unknown, metadata: Record<string, unknown> = {}, options: Partial<JudgeOptions> = {}): Finding[] {
  return judge([aPod(spec, metadata)], { today: TODAY, ...options }).findings.filter(finding => finding.rule === rule);
}

/** The parts that decide: where, and who says no. */
export function verdicts(rule: string, spec: unknown, metadata: Record<string, unknown> = {}): Array<[string, string]> {
  return findings(rule, spec, metadata).map(({ path, refusedBy }) => [path, refusedBy]);
}
