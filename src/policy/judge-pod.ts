import type { AnnotatedAcknowledgements } from './acknowledgement';
import { API_SERVER_RULES } from './api-server/rules';
import type { Candidates } from './candidates';
import { DECLARE_OS, withConsequences } from './consequences';
import type { Finding } from './finding';
import { gatesOf } from './gates';
import { shorten } from './object/field';
import type { KnownNames } from './object/known-names';
import { shownSigns } from './object/os';
import type { PodView } from './object/pod';
import type { RuntimeClasses } from './object/runtime-class';
import type { Subject } from './object/subject';
import { isAdministrator } from './object/user-name';
import { admitPod, type AdmissionAnswer, type AdmissionConfiguration, type NamespacePolicy } from './pod-security/admission';
import { denialText, type CheckDenial } from './pod-security/evaluate';
import type { PodSecurityPolicy } from './pod-security/labels';
import type { PodReport } from './report';
import { checkOf } from './rule/faults';
import type { Fault, Rule } from './rule/rule';
import { RULES } from './rules';
import { osDeclared } from './windows/os-declared';

/** What else in the input, or in the cluster, has a say in a pod. */
export interface PodPolicies {
  readonly runtimeClasses: RuntimeClasses;
  readonly known: KnownNames;
  readonly namespaces: ReadonlyMap<string | undefined, NamespacePolicy>;
  readonly admission: AdmissionConfiguration;
  readonly fromCluster: boolean;
  /** Whether pods of other operating systems are judged, too. */
  readonly all: boolean;
}

const RENEW = 'renew the acknowledgement, with its reason and a new expiry date, or fix the finding';

/** Far longer than any about what a cluster would accept. */
const MAX_MESSAGE = 5000;

/** Nothing is enforced on what is exempt from admission. */
const EXEMPT: PodSecurityPolicy = { level: 'privileged', version: 'latest' };

const PLACED_RULES = RULES.map((rule, place) => ({ rule, place, check: checkOf(rule) }));
const PLACED_RULES_FOR_EMBEDDED = PLACED_RULES.filter(({ rule }) => !API_SERVER_RULES.includes(rule));
const PLACED_RULES_FOR_ANY_OBJECT = PLACED_RULES.filter(({ rule }) => rule.everywhere ?? rule.hostAccess);
const PLACED_RULES_FOR_LIKELY = PLACED_RULES.filter(one => PLACED_RULES_FOR_ANY_OBJECT.includes(one) || one.rule === osDeclared);
const NOT_WINDOWS = [{ rule: 'windows/*', reason: 'not a Windows pod: nothing in it names Windows' }];

export function judgePod(
  subject: Subject, pod: PodView, candidates: Candidates, acknowledgements: AnnotatedAcknowledgements | undefined,
  { known, namespaces, admission, all }: PodPolicies,
): PodReport {
  const { resource, object } = subject;
  const namespace = resource.namespace ?? 'default';
  const policy = namespaces.get(namespace);
  const answer = policy && pod.hasSchema ? admitPod(pod, policy, { namespace }, admission, place => candidates.hasCheck(place)) : undefined;
  const enforced = answer?.exempt ? EXEMPT : policy?.enforce;
  const doubt = pod.isLikelyWindows && !pod.hasSchema ? `; judging by ${shownSigns(pod.osSignals)}, it looks like a Windows pod` : '';
  const findings: Finding[] = [];
  const notApplicable: Array<{ rule: string; reason: string }> = [];
  for (const { place, rule, check } of rulesFor(pod, all)) {
    if (!candidates.hasRule(place)) continue;
    const reason = rule.notApplicable?.(pod);
    if (reason === undefined) for (const fault of check(pod)) findings.push(findingOf(rule, fault, subject, acknowledgements, enforced, doubt));
    else notApplicable.push({ rule: rule.id, reason });
  }
  if (answer) findings.push(...unreportedDenials(answer, findings).map(denial => denialFinding(denial, pod, subject, policy!.enforce)));
  withConsequences(findings);
  const report: { -readonly [Key in keyof PodReport]: PodReport[Key] } = {
    resource,
    object,
    path: pod.spec.path,
    keys: pod.spec.keys,
    windows: pod.isWindows,
    likelyWindows: pod.isLikelyWindows,
    origin: pod.origin,
    evidence: pod.osSignals.map(({ os, at, source, strength }) => ({ os, path: at.path, source, strength })),
    containers: pod.containers.map(({ name, runAsUserName: { value } }) => value === undefined ? { name } : { name, runAsUserName: value }),
    findings,
    gates: gatesOf(pod, findings, answer, namespace, known, all),
    notApplicable: pod.isWindows || pod.isLikelyWindows ? notApplicable : NOT_WINDOWS,
  };
  if (answer) report.admission = answer;
  return report;
}

function rulesFor(pod: PodView, all: boolean): typeof PLACED_RULES {
  const { isWindows, isLikelyWindows, isBuiltIn, hasSchema } = pod;
  if (isWindows && isBuiltIn) return PLACED_RULES;
  if (isWindows && hasSchema) return PLACED_RULES_FOR_EMBEDDED;
  const ofWindows = !isWindows && !isLikelyWindows ? [] : hasSchema ? PLACED_RULES_FOR_LIKELY : PLACED_RULES_FOR_ANY_OBJECT;
  if (!all || !isBuiltIn) return ofWindows;
  return PLACED_RULES.filter(one => ofWindows.includes(one) || one.rule.ofEveryPod);
}

function findingOf(
  rule: Rule, { at, container, message, refusedBy, remedy, severity, fix }: Fault, { resource, object }: Subject,
  acknowledgements: AnnotatedAcknowledgements | undefined, enforced: PodSecurityPolicy | undefined, doubt: string,
): Finding {
  const name = container?.name;
  const acknowledged = rule.acknowledgeable ? acknowledgements?.of(rule.id, name, at.path) : undefined;
  const expired = acknowledged || !rule.acknowledgeable ? undefined : acknowledgements?.expiredOf(rule.id, name, at.path);
  return {
    rule: rule.id,
    severity: expired ? 'error' : severity ?? rule.severity,
    resource,
    object,
    ...name !== undefined && { container: name },
    path: at.path,
    keys: at.keys,
    ...at.isSet && { value: at.value },
    message: shorten(`${message}${doubt}${expired ? `; its acknowledgement expired on ${expired.expires}` : ''}`, MAX_MESSAGE),
    refusedBy,
    ...enforced && refusedBy.startsWith('pod-security/') && { enforced },
    remedy: expired ? RENEW : remedy ?? rule.remedy,
    ...fix && { fix },
    ...expired && { expired },
    ...acknowledged && { acknowledged },
  };
}

/** Denials at fields for which no rule has reported an error. */
function unreportedDenials({ podsAllowed, denials }: AdmissionAnswer, findings: readonly Finding[]): CheckDenial[] {
  if (podsAllowed) return [];
  const reported = new Set(findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged).map(({ path }) => path));
  return denials.filter(({ at }) => at.some(({ path }) => !reported.has(path)));
}

function denialFinding(denial: CheckDenial, pod: PodView, { resource, object }: Subject, enforced: PodSecurityPolicy): Finding {
  const { check, level, remedy, at: [first] } = denial;
  return {
    rule: `pod-security/${check}`,
    severity: 'error',
    resource,
    object,
    path: first!.path,
    keys: first!.keys,
    ...first!.isSet && { value: first!.value },
    message: shorten(`namespace "${resource.namespace ?? 'default'}" enforces ${enforced.level}:${enforced.version}: ${denialText([denial])}`, MAX_MESSAGE),
    refusedBy: `pod-security/${level}`,
    enforced,
    remedy: remedyFor(check, pod) ?? remedy,
  };
}

/** Checks that `restricted` does not apply to Windows pods, since v1.25. What they require, the API server forbids there. */
const NOT_FOR_WINDOWS = ['allowPrivilegeEscalation', 'capabilities_restricted', 'seccompProfile_restricted'];

function remedyFor(check: string, pod: PodView): string | undefined {
  if (check === 'runAsNonRoot' && pod.containers.some(({ runAsUserName }) => isAdministrator(runAsUserName.from.text))) {
    return 'run as another user, or move the pod to a namespace that enforces baseline: restricted admits no administrators';
  }
  if (!(pod.isWindows || pod.isLikelyWindows) || !NOT_FOR_WINDOWS.includes(check)) return undefined;
  return pod.declaredOs === 'windows'
    ? 'raise the version label of the namespace to v1.25 or later: earlier versions of restricted require fields of Windows pods that the API server forbids'
    : DECLARE_OS;
}
