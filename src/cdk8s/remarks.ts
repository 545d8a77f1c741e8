import { renderAcknowledged, resourceName, type Finding } from '../policy';

/** What a synth says besides its errors: a line for each warning and each acknowledgement. Nothing where there is none. */
export function remarks(findings: readonly Finding[], pathOf: (object: number) => string): string {
  const acknowledged = findings.filter(finding => finding.acknowledged);
  const warnings = findings.filter(finding => finding.severity === 'warning' && !finding.acknowledged);
  return [
    ...warnings.map(warning => `warning: [${pathOf(warning.object)}] ${warning.rule}: ${warning.message}\n`
      + `  at ${warning.resource.kind} ${resourceName(warning.resource)} ${warning.path}; ${warning.remedy}\n`),
    ...acknowledged.map(finding => `acknowledged: ${renderAcknowledged(finding, finding.acknowledged!)}\n`),
  ].join('');
}
