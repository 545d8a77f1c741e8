import { shorten, type Field } from './field';

/**
 * How much a sign says. `strong`: Kubernetes itself acts on it, or only Windows has it. `weak`: a name or a habit; several
 * of them still do not make a Windows pod, but a likely one.
 */
export type SignStrength = 'strong' | 'weak';

/** Something in a pod that says on which operating system it runs. */
export interface OsSignal {
  readonly os: 'windows' | 'linux';
  readonly at: Field;
  readonly source:
    | 'os.name' | 'nodeSelector' | 'nodeAffinity' | 'runtimeClassName' | 'windowsOptions' | 'author' | 'resources'
    | 'image' | 'path' | 'command' | 'toleration' | 'nodeName' | 'label' | 'annotation';
  readonly strength: SignStrength;
  /** The node label that a RuntimeClass selects by. */
  readonly label?: string;
}

/** How a message names where a signal comes from. */
export function placeOf({ at, source }: OsSignal): string {
  return source === 'author' ? 'its author' : at.path;
}

/** How many signals a message names. */
const NAMED = 3;

/** Signals as a message names them: where, and their values. */
export function shownSigns(signals: readonly OsSignal[]): string {
  const first = signals.slice(0, NAMED).map(({ at }) => `${at.path} (${shorten(at.text || at.shown, 60)})`).join(', ');
  return signals.length > NAMED ? `${first} and ${signals.length - NAMED} more` : first;
}

/** Kubernetes' own label for a node's operating system, and the one it replaced. */
export const OS_LABELS: readonly string[] = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
/** Set by the kubelet on Windows nodes only. */
export const WINDOWS_BUILD_LABEL = 'node.kubernetes.io/windows-build';

/**
 * The strong signs.
 *
 * @param holders of `windowsOptions`
 */
export function osSignals(
  spec: Field, runtimeClass: Field | undefined, holders: ReadonlyArray<{ readonly windowsOptions: Field }>, byAuthor: boolean,
): OsSignal[] {
  const signals: OsSignal[] = [];
  claim(signals, spec.get('os').get('name'), 'os.name');
  select(signals, spec.get('nodeSelector'), 'nodeSelector');
  if (spec.get('affinity').isSet) for (const signal of affinitySignals(spec)) if (signal.strength === 'strong') signals.push(signal);
  if (runtimeClass) for (const signal of classSignals(spec, runtimeClass)) signals.push(signal);
  for (const { windowsOptions } of holders) {
    if (windowsOptions.isSet) signals.push({ os: 'windows', at: windowsOptions, source: 'windowsOptions', strength: 'strong' });
  }
  if (byAuthor) signals.push({ os: 'windows', at: spec, source: 'author', strength: 'strong' });
  return signals;
}

/** A claim counts in any letter case: a misspelt one is still a claim, and wrong. */
function claim(signals: OsSignal[], at: Field, source: OsSignal['source']): void {
  const os = at.string?.trim().toLowerCase();
  if (os === 'windows' || os === 'linux') signals.push({ os, at, source, strength: 'strong' });
}

function select(signals: OsSignal[], nodeSelector: Field, source: OsSignal['source']): void {
  for (const label of OS_LABELS) claim(signals, nodeSelector.get(label), source);
  const build = nodeSelector.get(WINDOWS_BUILD_LABEL);
  if (build.isSet) signals.push({ os: 'windows', at: build, source, strength: 'strong' });
}

function classSignals(spec: Field, runtimeClass: Field): OsSignal[] {
  const signals: OsSignal[] = [];
  select(signals, runtimeClass.at('scheduling', 'nodeSelector'), 'runtimeClassName');
  return signals.map(signal => ({ ...signal, at: spec.get('runtimeClassName'), label: signal.at.name }));
}

function affinitySignals(spec: Field): OsSignal[] {
  return termSignals(requiredTerms(spec));
}

/**
 * What terms that select nodes say of their operating system. They are alternatives: where all of them say the same, they say it; where one
 * admits nodes of Windows, and another any, Windows is likely; where they differ, they say nothing.
 */
export function termSignals(terms: readonly Field[]): OsSignal[] {
  const alternatives = terms.filter(term => requirementsOf(term).length > 0).map(term => expressionsOf([term]).flatMap(requirementSignal));
  const signals = alternatives.flat();
  if (alternatives.every(one => one.length > 0) && alternatives.every(one => one[0]!.os === signals[0]!.os)) return signals;
  return signals.every(({ os }) => os === 'windows') ? signals.map(signal => ({ ...signal, strength: 'weak' })) : [];
}

/** The alternatives of a required node affinity. */
export function requiredTerms(spec: Field): Field[] {
  return spec.at('affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms').items();
}

/** Everything that a term asks of a node; one that asks nothing selects none. */
export function requirementsOf(term: Field): Field[] {
  return [...term.get('matchExpressions').items(), ...term.get('matchFields').items()];
}

function expressionsOf(terms: readonly Field[]): Field[] {
  return terms.flatMap(term => term.get('matchExpressions').items());
}

function requirementSignal(requirement: Field): OsSignal[] {
  const key = requirement.get('key').text;
  const operator = requirement.get('operator').string;
  const at = requirement.get('values');
  const sign = { source: 'nodeAffinity', strength: 'strong' } as const;
  if (key === WINDOWS_BUILD_LABEL) {
    return operator === 'DoesNotExist' || operator === 'NotIn' ? [] : [{ os: 'windows', at: requirement.get('key'), ...sign }];
  }
  const values = at.items().map(({ value }) => String(value).toLowerCase());
  const windows = values.includes('windows');
  if (!OS_LABELS.includes(key) || windows === values.includes('linux')) return [];
  if (operator === 'In') return [{ os: windows ? 'windows' : 'linux', at, ...sign }];
  return operator === 'NotIn' ? [{ os: windows ? 'linux' : 'windows', at, ...sign }] : [];
}
