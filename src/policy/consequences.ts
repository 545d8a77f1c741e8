import type { Finding } from './finding';
import { shorten } from './object/field';

/** A finding that decides about others in the same pod. */
interface Lead {
  is(finding: Finding): boolean;
  /** Whether another finding comes with it. */
  follows(finding: Finding, lead: Finding): boolean;
}

const WITH_HOST_PROCESS: ReadonlySet<string> = new Set([
  'windows/host-process', 'windows/host-process-agreement', 'windows/host-process-annotation', 'windows/host-namespaces', 'windows/host-path',
  'windows/host-port', 'windows/privileged', 'windows/run-as-administrator', 'windows/run-as-user-name-unset', 'windows/run-as-non-root',
]);

const LEADS: readonly Lead[] = [
  {
    is: ({ rule }) => rule === 'windows/host-process',
    follows: ({ rule }) => WITH_HOST_PROCESS.has(rule) || rule.startsWith('pod-security/'),
  },
  {
    // All settings of the operating system are corrected together.
    is: ({ rule }) => rule === 'windows/os-contradiction',
    follows: ({ rule }) => rule === 'windows/os-contradiction',
  },
  {
    // On the network of the node, every port of the pod is one of the node.
    is: ({ keys }) => keys.at(-1) === 'hostNetwork',
    follows: ({ rule, keys }) => rule === 'windows/host-port' && keys.at(-1) === 'containerPort',
  },
  {
    // One change, to declare the OS, meets all that the namespace requires.
    is: ({ remedy }) => remedy === DECLARE_OS,
    follows: ({ rule, remedy, keys }) => remedy === DECLARE_OS || (rule === 'windows/os-declared' && keys.at(-2) === 'os' && keys.at(-1) === 'name'),
  },
  {
    // What the namespace refuses needs no warning.
    is: ({ rule }) => rule === 'pod-security/runAsNonRoot',
    follows: ({ rule, path, severity }, lead) => rule === 'windows/run-as-non-root' && severity === 'warning' && path === lead.path,
  },
];

/** The advice of checks that `restricted` does not apply to Windows pods, for a pod that does not declare its OS. */
export const DECLARE_OS = 'set os: { name: windows }: restricted does not require this of Windows pods';

/** How many of them the one finding names. */
const NAMED = 5;
const LONGEST = 200;

/** Marks what comes with another finding of the same pod, and names it there. */
export function withConsequences(findings: Finding[]): void {
  if (findings.length > 1) for (const lead of LEADS) mark(findings, lead);
}

function mark(findings: Finding[], { is, follows }: Lead): void {
  const index = findings.findIndex(is);
  const lead = findings[index];
  if (!lead) return;
  const errors: Finding[] = [];
  findings.forEach((finding, place) => {
    if (place === index || finding.acknowledged || finding.consequenceOf !== undefined || !follows(finding, lead)) return;
    if (finding.severity === 'error') errors.push(finding);
    const { fix: _, ...rest } = finding;
    findings[place] = { ...rest, consequenceOf: lead.rule, remedy: `it is a consequence of ${lead.rule}: fix that first` };
  });
  if (errors.length > 0) findings[index] = { ...lead, message: `${lead.message}. Also: ${named(errors)}` };
}

function named(errors: readonly Finding[]): string {
  const first = errors.slice(0, NAMED).map(({ message }) => shorten(message, LONGEST));
  return [...first, ...errors.length > NAMED ? [`and ${errors.length - NAMED} more`] : []].join('; ');
}
