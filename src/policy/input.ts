import { isDate } from './acknowledgement';
import type { JudgeOptions } from './judge-options';
import { isRecord } from './object/field';
import type { AdmissionConfiguration, AdmissionRequest, NamespacePolicy } from './pod-security/admission';
import { isPodSecurityLevel, isPodSecurityVersion, POD_SECURITY_LEVELS, POD_SECURITY_MODES } from './pod-security/labels';

/**
 * Holds what `judge` is called with to what it can be called with.
 *
 * @throws if it is something else
 */
export function assertJudgeInput(objects: unknown, options: unknown): void {
  if (!Array.isArray(objects)) throw wrong('judge: objects', objects, 'an array of Kubernetes objects, as parsed from JSON or YAML');
  if (!isRecord(options)) throw wrong('judge: options', options, "an object with the day, { today: '2026-11-27' }");
  for (const name in options) if (!OPTIONS.includes(name)) throw new Error(`judge: unknown option ${JSON.stringify(name)}; valid options: ${OPTIONS.join(', ')}.`);
  const { today, windows, pods, namespaces, runtimeClasses, admission } = options as Partial<Record<keyof JudgeOptions, unknown>>;
  if (today !== lastDay) lastDay = dayOf(today);
  if (windows !== undefined && !isSet(windows)) throw wrong('judge: windows', windows, 'a Set of places in objects, or left out');
  if (pods !== undefined && pods !== 'windows' && pods !== 'all') throw wrong('judge: pods', pods, '"windows" or "all", or left out');
  assertRecords('judge: namespaces', namespaces, 'an object of labels by the name of the namespace, or left out', 'an object of labels');
  assertRecords('judge: runtimeClasses', runtimeClasses, 'an object of descriptions by the name of the RuntimeClass, or left out', 'an object');
  assertConfiguration('judge: admission', admission);
}

const OPTIONS: readonly string[] = ['today', 'windows', 'namespaces', 'runtimeClasses', 'fromCluster', 'admission', 'pods'] satisfies Array<keyof JudgeOptions>;

/** Whoever judges often does so on one day. Nothing is equal to NaN. */
let lastDay: unknown = NaN;

function dayOf(today: unknown): string {
  if (typeof today === 'string' && isDate(today)) return today;
  throw wrong('judge: today', today, 'the day on which it is judged, YYYY-MM-DD');
}

/**
 * The same for `admit`.
 *
 * @throws if it is something else
 */
export function assertAdmitInput(policy: NamespacePolicy, request: AdmissionRequest, configuration: AdmissionConfiguration): void {
  if (!isRecord(policy)) throw wrong('admit: policy', policy, 'the policy of the namespace, as returned by namespacePolicy(labels)');
  for (const mode of POD_SECURITY_MODES) assertPolicy(`admit: policy.${mode}`, policy[mode]);
  assertRecord('admit: request', request, 'an object with namespace and username, or left out');
  assertConfiguration('admit: configuration', configuration);
}

function assertConfiguration(name: string, configuration: unknown): void {
  if (configuration === undefined) return;
  assertRecord(name, configuration, 'an object with defaults and exemptions, or left out');
  const { defaults, exemptions } = configuration as { readonly defaults?: unknown; readonly exemptions?: unknown };
  assertRecord(`${name}.defaults`, defaults, 'an object with enforce, warn and audit, or left out');
  for (const mode of POD_SECURITY_MODES) {
    const policy = (defaults as Partial<NamespacePolicy> | undefined)?.[mode];
    if (policy !== undefined) assertPolicy(`${name}.defaults.${mode}`, policy);
  }
  assertRecord(`${name}.exemptions`, exemptions, 'an object with namespaces, usernames and runtimeClasses, or left out');
  for (const [kind, names] of Object.entries((exemptions ?? {}) as object) as Array<[string, unknown]>) {
    if (names !== undefined && !Array.isArray(names)) throw wrong(`${name}.exemptions.${kind}`, names, 'an array of names, or left out');
  }
}

function assertPolicy(name: string, policy: unknown): void {
  if (!isRecord(policy)) throw wrong(name, policy, 'an object with level and version');
  const { level, version } = policy;
  if (!isPodSecurityLevel(level)) throw wrong(`${name}.level`, level, POD_SECURITY_LEVELS.join(', '));
  if (!isPodSecurityVersion(version)) throw wrong(`${name}.version`, version, 'latest or v1.N');
}

/** Of any realm. */
function isSet(value: unknown): boolean {
  return typeof (value as Partial<ReadonlySet<number>> | null)?.has === 'function';
}

function assertRecord(name: string, value: unknown, allowed: string): void {
  if (value !== undefined && !isRecord(value)) throw wrong(name, value, allowed);
}

/** @param inner what each of its members must be */
function assertRecords(name: string, value: unknown, allowed: string, inner: string): void {
  assertRecord(name, value, allowed);
  for (const key in value as Readonly<Record<string, unknown>>) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (!isRecord(member)) throw wrong(`${name}.${key}`, member, inner);
  }
}

function wrong(name: string, value: unknown, allowed: string): Error {
  return new Error(`${name} must be ${allowed}; ${name.replace(/\w+: /, '')} is ${kindOf(value)}.`);
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === undefined) return 'missing';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return String(value);
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
}
