import type { Judgement } from './judgement';
import { renderAcknowledged, resourceName } from '../policy';

/** What a synth says besides its errors: a line for each warning and each acknowledgement. Nothing where there is none. */
export function remarks(judgement: Judgement): string {
  const acknowledged = judgement.filter(({ finding }) => finding.acknowledged);
  const warnings = judgement.filter(({ finding }) => finding.severity === 'warning' && !finding.acknowledged);
  return [
    ...warnings.map(({ finding, construct }) => `warning: [${construct}] ${finding.rule}: ${finding.message}\n`
      + `  at ${finding.resource.kind} ${resourceName(finding.resource)} ${finding.path}; ${finding.remedy}\n`),
    ...acknowledged.map(({ finding }) => `acknowledged: ${renderAcknowledged(finding, finding.acknowledged!)}\n`),
  ].join('');
}
