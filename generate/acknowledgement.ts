import { gatesOf, type JudgedExample } from './example';
import { yaml } from './markdown';
import { ACKNOWLEDGED_ANNOTATION, judge, type Rule } from '../src/policy';

/** Whether somebody can take responsibility for what a rule finds, and how. */
export function acknowledgement(rule: Rule, fails: readonly JudgedExample[]): string {
  return rule.acknowledgeable ? how(rule, fails) : `No: ${reasonAgainst(rule, fails[0]!)}.`;
}

function how(rule: Rule, fails: readonly JudgedExample[]): string {
  const isRefused = gatesOf(fails).some(gate => gate !== 'nobody');
  return [
    `Yes, with a reason: in cdk8s by \`Acknowledgements.of(construct).add({ rule: '${rule.id}', reason: '…' })\`, for everything below a construct; `
    + 'elsewhere by an annotation on the object: on the Deployment itself, not on its pod template.',
    yaml({ metadata: { annotations: annotation(rule) } }),
    'An entry may also have `container` (its name) or `path` (a field, as the finding names it), to which it is limited, `expires` (`YYYY-MM-DD`, the last day '
    + 'on which it is valid) and `approvedBy`. One that has expired, or that matches no finding any more, is an error.',
    ...isRefused ? ['It covers the finding only: whoever refuses the pod still does.'] : [],
  ].join('\n\n');
}

/** In the words of the judge, to somebody who tries. */
function reasonAgainst(rule: Rule, { pod }: JudgedExample): string {
  const metadata = { ...pod['metadata'] as object, annotations: annotation(rule) };
  const { findings } = judge([{ ...pod, metadata }], { today: '2026-01-01', windows: new Set([0]) });
  const messages = findings.filter(({ rule: id }) => id === 'windows/acknowledgement').map(({ message }) => message);
  const reason = /cannot be acknowledged: (.+)$/.exec(messages[0] ?? '')?.[1];
  if (reason === undefined) throw new Error(`the judge does not say why ${rule.id} cannot be acknowledged`);
  return reason;
}

function annotation({ id }: Rule): Record<string, string> {
  return { [ACKNOWLEDGED_ANNOTATION]: JSON.stringify([{ rule: id, reason: 'say here why it is needed' }]) };
}
