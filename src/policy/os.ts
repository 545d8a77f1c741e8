import type { Field } from './field';

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
    | 'os.name' | 'nodeSelector' | 'nodeAffinity' | 'runtimeClassName' | 'windowsOptions' | 'author' | 'around'
    | 'image' | 'path' | 'command' | 'toleration' | 'nodeName' | 'label' | 'annotation';
  readonly strength: SignStrength;
  /** The node label that a RuntimeClass selects by. */
  readonly label?: string;
}

/** How a message names where a signal comes from. */
export function placeOf({ at, source }: OsSignal): string {
  return source === 'author' ? 'its author' : at.path;
}

/** Kubernetes' own label for a node's operating system, and the one it replaced. */
export const OS_LABELS: readonly string[] = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
/** Set by the kubelet on Windows nodes only. */
const WINDOWS_BUILD_LABEL = 'node.kubernetes.io/windows-build';

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
  if (spec.get('affinity').isSet) for (const signal of affinitySignals(spec)) signals.push(signal);
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

/** Terms are alternatives: one that admits Windows nodes only makes a Windows pod, one that admits both says nothing. */
function affinitySignals(spec: Field): OsSignal[] {
  return termSignals(requiredTerms(spec));
}

/** What terms that select nodes say of their operating system. */
export function termSignals(terms: readonly Field[]): OsSignal[] {
  return expressionsOf(terms).flatMap(requirementSignal);
}

/** The requirements that a node must meet, of all alternatives. */
export function requiredNodes(spec: Field): Field[] {
  return expressionsOf(requiredTerms(spec));
}

function requiredTerms(spec: Field): Field[] {
  return spec.at('affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms').items();
}

export function expressionsOf(terms: readonly Field[]): Field[] {
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
