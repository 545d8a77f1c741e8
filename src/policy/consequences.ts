import { shorten } from './field';
import type { Finding } from './finding';

const LEAD = 'windows/host-process';
/** What a HostProcess pod needs, or is found at fault for besides: none of it can be decided alone. */
const FOLLOWING: ReadonlySet<string> = new Set([
  LEAD, 'windows/host-process-agreement', 'windows/host-process-annotation', 'windows/host-namespaces', 'windows/host-path', 'windows/host-port',
  'windows/privileged', 'windows/run-as-administrator', 'windows/run-as-user-name-unset', 'windows/run-as-non-root',
]);

function follows({ rule, acknowledged }: Finding): boolean {
  return !acknowledged && (FOLLOWING.has(rule) || rule.startsWith('pod-security/'));
}

/** How many of them the one finding names. */
const NAMED = 5;
const LONGEST = 200;

/** Marks what comes with HostProcess in the findings of one pod, and names it in the one finding about that. */
export function withConsequences(findings: Finding[]): void {
  const lead = findings.findIndex(({ rule }) => rule === LEAD);
  if (lead < 0) return;
  const following: Finding[] = [];
  findings.forEach((finding, index) => {
    if (index === lead || !follows(finding)) return;
    const { fix: _, ...rest } = finding;
    following.push(findings[index] = { ...rest, consequenceOf: LEAD, remedy: REMEDY });
  });
  const errors = following.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const named = errors.slice(0, NAMED).map(({ message }) => shorten(message, LONGEST));
  const more = errors.length > NAMED ? [`and ${errors.length - NAMED} more`] : [];
  const { message } = findings[lead]!;
  findings[lead] = { ...findings[lead]!, message: `${message}. With it: ${[...named, ...more].join('; ')}` };
}

const REMEDY = 'it comes with hostProcess: decide on windows/host-process first';
