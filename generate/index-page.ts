import { failing, gatesOf } from './example';
import { GATES, inOrder } from './gate';
import { literal, table } from './markdown';
import { MINORS, skippedSince } from './pod-security';
import { urlOf } from './source';
import { POD_SECURITY_CHECKS, refusesEveryWindowsPod, RULES, type PodSecurityCheck, type Rule } from '../src/policy';

/** The index of all rules, and of the checks of the Pod Security Standards. */
export function indexPage(): string {
  return [
    '# Rules',
    'What the judge finds in Windows pods, in the order in which it reports it. An `error` stops a synth; a `warning` is reported and stops nothing, and '
    + 'neither does what is acknowledged, with a reason. "Refused by" names what else refuses the pod: if that is nothing, the pod runs as it is.',
    table(['Rule', 'What holds', 'Severity', 'Refused by', 'Can be acknowledged'], RULES.map(ruleRow)),
    'Two findings are about the input and have no page: `windows/acknowledgement` (an entry of the annotation '
    + '`secure-windows-workloads/acknowledged` that does nothing) and `windows/unreadable` (an object that is not plain data).',
    '## Pod Security Standards',
    `The ${POD_SECURITY_CHECKS.length} checks that \`admit\` applies, under their upstream ids. ${closedVersions()}`,
    table(['Check', 'Level', 'Versions', 'With `os.name: windows`'], POD_SECURITY_CHECKS.map(checkRow)),
  ].join('\n\n') + '\n';
}

function ruleRow(rule: Rule): string[] {
  const gates = inOrder(gatesOf(failing(rule)));
  return [
    `[${rule.id}](${rule.id}.md)`,
    literal(rule.title),
    rule.severity,
    gates.map(gate => GATES[gate]).join(', '),
    rule.acknowledgeable ? 'yes' : 'no',
  ];
}

function checkRow(check: PodSecurityCheck): string[] {
  const [first, ...later] = check.variants.map(({ since }) => version(since));
  const overridden = [...new Set(check.variants.flatMap(({ overrides }) => overrides ?? []))].map(id => `\`${id}\``);
  const skipped = skippedSince(check);
  return [
    `[\`${check.id}\`](${urlOf(check.source)})`,
    `\`${check.level}\`${overridden.length === 0 ? '' : `, in place of ${overridden.join(', ')}`}`,
    `since ${first}${later.length === 0 ? '' : `, changed in ${later.join(', ')}`}`,
    skipped === undefined ? 'applies' : `skipped from ${version(skipped)} on`,
  ];
}

function closedVersions(): string {
  const closed = MINORS.filter(minor => refusesEveryWindowsPod('restricted', version(minor)));
  return `From ${version(closed[0]!)} to ${version(closed.at(-1)!)}, \`restricted\` refuses every pod that declares \`os.name: windows\`: `
    + 'it demands fields that the API server rejects there.';
}

function version(minor: number): string {
  return `v1.${minor}`;
}
