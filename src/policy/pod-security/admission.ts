import { denialText, evaluatePodSecurity, type CheckDenial, type IsCandidate } from './evaluate';
import {
  isPodSecurityLevel, isPodSecurityVersion, levelLabel, POD_SECURITY_LEVELS, versionLabel,
  type PodSecurityLevel, type PodSecurityMode, type PodSecurityPolicy,
} from './labels';
import { memberOf } from '../object/field';
import type { PodView } from '../object/pod';

/** What Pod Security admission holds the pods of a namespace to. */
export interface NamespacePolicy {
  readonly enforce: PodSecurityPolicy;
  readonly warn: PodSecurityPolicy;
  readonly audit: PodSecurityPolicy;
}

/** A label that Pod Security admission does not understand. A namespace is not created with one. */
export interface LabelFault {
  readonly label: string;
  readonly value: unknown;
  /** In upstream's words. */
  readonly message: string;
}

/** How the admission plugin is set up in a cluster. */
export interface AdmissionConfiguration {
  /**
   * What holds where a namespace has no label.
   *
   * @default - `privileged`, `latest` in all modes
   */
  readonly defaults?: Partial<NamespacePolicy>;
  /**
   * What is not looked at, in any mode.
   *
   * @default - nothing
   */
  readonly exemptions?: {
    readonly namespaces?: readonly string[];
    readonly runtimeClasses?: readonly string[];
    readonly usernames?: readonly string[];
  };
}

type Labels = Readonly<Record<string, unknown>>;

const ANYTHING: PodSecurityPolicy = { level: 'privileged', version: 'latest' };
const INVALID_LEVEL = `must be one of ${POD_SECURITY_LEVELS.join(', ')}`;
const INVALID_VERSION = 'must be "latest" or "v1.x"';

/**
 * The policy of a namespace, from its labels. Where one is invalid (which only a namespace older than the check can have),
 * `enforce` is `restricted`, `warn` and `audit` are `privileged`, and versions are `latest`.
 */
export function namespacePolicy(
  labels: Labels, { defaults }: AdmissionConfiguration = {},
): NamespacePolicy & { readonly faults: readonly LabelFault[] } {
  const faults: LabelFault[] = [];
  const policyOf = (mode: PodSecurityMode): PodSecurityPolicy => {
    const { level, version } = defaults?.[mode] ?? ANYTHING;
    const ownLevel = levelIn(labels, mode);
    const ownVersion = versionIn(labels, mode);
    const isLevel = ownLevel === undefined || isPodSecurityLevel(ownLevel);
    const isVersion = ownVersion === undefined || isPodSecurityVersion(ownVersion);
    if (!isLevel) faults.push({ label: levelLabel(mode), value: ownLevel, message: INVALID_LEVEL });
    if (!isVersion) faults.push({ label: versionLabel(mode), value: ownVersion, message: INVALID_VERSION });
    return {
      level: isLevel ? ownLevel ?? level : mode === 'enforce' ? 'restricted' : 'privileged',
      version: isVersion ? ownVersion ?? version : 'latest',
    };
  };
  const enforce = policyOf('enforce');
  const audit = policyOf('audit');
  const warn = policyOf('warn');
  const follows = levelIn(labels, 'warn') === undefined && isPodSecurityLevel(levelIn(labels, 'enforce')) && strictness(enforce.level) > strictness(warn.level);
  const followed = { level: enforce.level, version: versionIn(labels, 'warn') === undefined ? enforce.version : warn.version };
  return { enforce, warn: follows ? followed : warn, audit, faults };
}

function levelIn(labels: Labels, mode: PodSecurityMode): unknown {
  return memberOf(labels, levelLabel(mode)) ?? undefined;
}

function versionIn(labels: Labels, mode: PodSecurityMode): unknown {
  return memberOf(labels, versionLabel(mode)) ?? undefined;
}

/** How strict a level is, from 0. */
export function strictness(level: PodSecurityLevel): number {
  return POD_SECURITY_LEVELS.indexOf(level);
}

/** What Pod Security admission says to an object that carries a pod. */
export interface AdmissionAnswer {
  /** Whether the object is created. That of a workload always is: only its pods are refused. */
  readonly allowed: boolean;
  /** Whether pods of it are. */
  readonly podsAllowed: boolean;
  /** Why pods are not, e.g. `violates PodSecurity "restricted:latest": host namespaces (hostNetwork=true)`. */
  readonly denial?: string;
  /** The warnings to whoever applies it. */
  readonly warnings: readonly string[];
  /** The note in the audit log. */
  readonly audit?: string;
  /** The checks behind the denial, or, where there is none, behind the warning. */
  readonly denials: readonly CheckDenial[];
  /** What made admission look away. */
  readonly exempt?: 'namespace' | 'user' | 'runtimeClass';
}

/** What exemptions are read from. */
export interface AdmissionRequest {
  readonly namespace?: string;
  readonly username?: string;
}

/** Of what it does not look at, or has nothing against. */
export function nothingToSay(): AdmissionAnswer {
  return { allowed: true, podsAllowed: true, warnings: [], denials: [] };
}

/** What it says to a pod, or to a workload with that template. */
export function admitPod(
  pod: PodView, policy: NamespacePolicy, request: AdmissionRequest, { exemptions = {} }: AdmissionConfiguration, isCandidate: IsCandidate,
): AdmissionAnswer {
  if (isAmong(request.namespace, exemptions.namespaces)) return { ...nothingToSay(), exempt: 'namespace' };
  if (isAmong(request.username, exemptions.usernames)) return { ...nothingToSay(), exempt: 'user' };
  if (isAmong(pod.spec.get('runtimeClassName').value, exemptions.runtimeClasses)) return { ...nothingToSay(), exempt: 'runtimeClass' };
  return evaluate(pod, policy, isCandidate);
}

function isAmong(name: unknown, exempt: readonly unknown[] | undefined): boolean {
  return exempt !== undefined && exempt.includes(name);
}

function evaluate(pod: PodView, { enforce, warn, audit }: NamespacePolicy, isCandidate: IsCandidate): AdmissionAnswer {
  const enforced = evaluatePodSecurity(pod, enforce.level, enforce.version, isCandidate);
  const denialsOf = ({ level, version }: PodSecurityPolicy) =>
    level === enforce.level && version === enforce.version ? enforced : evaluatePodSecurity(pod, level, version, isCandidate);
  const [warned, audited] = pod.isBuiltIn ? [denialsOf(warn), denialsOf(audit)] : [[], []];
  if (enforced.length + warned.length + audited.length === 0) return nothingToSay();
  const refused = enforced.length > 0;
  const allowed = !(pod.isPod && refused);
  return {
    allowed,
    podsAllowed: !refused,
    ...refused && { denial: `violates ${sentence(enforce, enforced)}` },
    warnings: warned.length > 0 && allowed ? [`would violate ${sentence(warn, warned)}`] : [],
    ...audited.length > 0 && { audit: `would violate ${sentence(audit, audited)}` },
    denials: refused ? enforced : warned,
  };
}

function sentence({ level, version }: PodSecurityPolicy, denials: readonly CheckDenial[]): string {
  return `PodSecurity "${level}:${version}": ${denialText(denials)}`;
}
