import { acknowledgement } from './acknowledgement';
import { failing, gatesOf, mostUnlike, passing, type JudgedExample } from './example';
import { inOrder } from './gate';
import { fenced, literal, sentence, yaml } from './markdown';
import { linked } from './source';
import { renderFinding, RULES, whoRefuses, type Rule } from '../src/policy';

/** The page of a rule: short enough to read while a build is red. */
export function page(rule: Rule): string {
  const fails = failing(rule);
  const shown = mostUnlike(fails);
  return [
    `# ${rule.id}: ${literal(rule.title)}`,
    '## What is refused, and by whom',
    refusals(fails),
    `Severity \`${rule.severity}\`: ${severity(rule)}`,
    rule.id.startsWith('windows/') ? '## Why on Windows' : '## Why',
    prose(rule.why),
    '## Fails',
    ...shown.flatMap(example => [titled(example), fenced('text', example.findings.map(finding => renderFinding(finding)).join('\n\n'))]),
    '## Passes',
    titled(passing(rule)[0]!),
    '## How to fix it',
    [sentence(prose(rule.remedy)), edit(fails, shown)].filter(text => text !== '').join('\n\n'),
    '## Can it be acknowledged?',
    acknowledgement(rule, fails),
    '## Where this comes from',
    linked(rule.sources),
    '[All rules](../README.md)',
  ].join('\n\n') + '\n';
}

function refusals(fails: readonly JudgedExample[]): string {
  const lines = inOrder(gatesOf(fails)).map(gate => {
    const cases = fails.filter(example => gatesOf([example]).includes(gate));
    return `${sentence(`Refused by ${whoRefuses(gate)}`)} Cases: ${cases.map(({ title }) => prose(title)).join('; ')}.`;
  });
  return lines.length === 1 ? lines[0]! : lines.map(line => `- ${line}`).join('\n');
}

function severity({ severity: level, acknowledgeable }: Rule): string {
  if (level === 'warning') return 'a synth reports it, and goes on.';
  return `a synth that finds it fails${acknowledgeable ? ', unless it is acknowledged' : ''}.`;
}

function titled({ title, pod }: JudgedExample): string {
  return `Example: ${prose(title)}\n\n${yaml(pod)}`;
}

/** The edit that the judge offers, on one of the examples that are shown. */
function edit(fails: readonly JudgedExample[], shown: readonly JudgedExample[]): string {
  const fixes = (examples: readonly JudgedExample[]) => examples.flatMap(({ findings }) => findings.map(({ fix }) => fix));
  const fix = [...fixes(shown), ...fixes(fails)].find(one => one !== undefined);
  if (!fix) return '';
  const always = fixes(fails).every(one => one !== undefined);
  return `${always ? '`judge`' : 'If no choice is needed, `judge`'} offers the edit, a step of JSON Patch, in \`fix\` of the finding: \`${JSON.stringify(fix)}\`.`;
}

/** Words of a rule, in which other rules are links. */
function prose(text: string): string {
  return literal(text).replace(/\bwindows\/([a-z-]+)/g, (id, name) => RULES.some(rule => rule.id === id) ? `[${id}](${name}.md)` : id);
}
