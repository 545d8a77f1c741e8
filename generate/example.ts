import { podOf } from './pod';
import { judge, type Example, type Finding, type Gate, type Rule } from '../src/policy';

/** An example of a rule as a Pod, and what the rule finds in it. */
export interface JudgedExample {
  readonly title: string;
  readonly pod: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** What fails. An example that would not, once it is a whole Pod, is left out. */
export function failing(rule: Rule): JudgedExample[] {
  const examples = rule.examples.fail.map(example => judged(rule, example)).filter(({ findings }) => findings.length > 0);
  return atLeastOne(examples, `${rule.id} has no example that fails as a whole Pod`);
}

/** What passes, likewise. */
export function passing(rule: Rule): JudgedExample[] {
  const examples = rule.examples.pass.map(example => judged(rule, example)).filter(({ findings }) => findings.length === 0);
  return atLeastOne(examples, `${rule.id} has no example that passes as a whole Pod`);
}

/** Two examples that differ most: in who refuses them, or else in whether a container is at fault. */
export function mostUnlike([first, ...others]: readonly JudgedExample[]): JudgedExample[] {
  const second = others.find(other => gatesOf([other]).some(gate => !gatesOf([first!]).includes(gate)))
    ?? others.find(other => isAboutContainer(other) !== isAboutContainer(first!))
    ?? others[0];
  return [first!, ...second ? [second] : []];
}

export function gatesOf(examples: readonly JudgedExample[]): Gate[] {
  return examples.flatMap(({ findings }) => findings.map(({ refusedBy }) => refusedBy));
}

function judged(rule: Rule, example: Example): JudgedExample {
  const pod = podOf(example);
  // Nothing in an example expires: any day will do.
  const { findings } = judge([pod], { today: '2026-01-01', pods: 'all' });
  return { title: example.title, pod, findings: findings.filter(finding => finding.rule === rule.id) };
}

function isAboutContainer({ findings }: JudgedExample): boolean {
  return findings.some(({ container }) => container !== undefined);
}

function atLeastOne(examples: JudgedExample[], fault: string): JudgedExample[] {
  if (examples.length === 0) throw new Error(fault);
  return examples;
}
