import { styleText } from 'util';
import type { Admission, Judged, Judgement } from './judgement';
import { isRefusal, renderAcknowledged, renderWarning, resourceName } from '../policy';

/** How many warnings of a rule are shown; the report has all. */
const PLACES = 5;

/**
 * What a synth reports besides its errors: warnings, acknowledged findings and, unless an error stops it, what Pod Security admission
 * will report. Nothing where there is none.
 */
export function remarks({ judged, admissions }: Judgement, colour: boolean): string {
  const title = (text: string, format: 'yellow' | 'cyan') => colour ? styleText(format, text, { validateStream: false }) : text;
  const warnings = judged.filter(({ finding }) => finding.severity === 'warning' && !finding.acknowledged);
  const acknowledged = judged.filter(({ finding }) => finding.acknowledged);
  return [
    ...ofEachRule(warnings).flatMap(same => [
      ...same.slice(0, PLACES).map(one => `${title('warning:', 'yellow')} ${renderWarning(one.finding, one.construct)}`),
      ...same.length > PLACES ? [`${title('warning:', 'yellow')} ${same.length - PLACES} more of ${same[0]!.finding.rule}`] : [],
    ]),
    ...judged.some(({ finding }) => isRefusal(finding)) ? [] : admissions.map(one => `${title('admission:', 'cyan')} ${admission(one)}`),
    ...acknowledged.map(({ finding }) => `${title('acknowledged:', 'cyan')} ${renderAcknowledged(finding, finding.acknowledged!)}`),
  ].map(line => `${line}\n`).join('');
}

function admission({ construct, resource, answer: { warnings, audit } }: Admission): string {
  const verb = warnings.length > 0 ? 'warns' : 'writes to the audit log';
  return `[${construct}] Pod Security ${verb}: ${resource.kind} ${resourceName(resource)} ${warnings[0] ?? audit!}`;
}

/** By their rules, in the order in which those are first reported. */
function ofEachRule(judged: readonly Judged[]): Judged[][] {
  const rules = new Map<string, Judged[]>();
  for (const one of judged) rules.set(one.finding.rule, [...rules.get(one.finding.rule) ?? [], one]);
  return [...rules.values()];
}
