import type { Field } from './field';

/** Something in a pod that says on which operating system it runs. */
export interface OsSignal {
  readonly os: 'windows' | 'linux';
  readonly at: Field;
  readonly source: 'os.name' | 'nodeSelector' | 'nodeAffinity' | 'runtimeClassName' | 'windowsOptions' | 'author';
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

/** @param holders of `windowsOptions` */
export function osSignals(
  spec: Field, runtimeClass: Field | undefined, holders: ReadonlyArray<{ readonly windowsOptions: Field }>, byAuthor: boolean,
): OsSignal[] {
  const signals: OsSignal[] = [];
  claim(signals, spec.get('os').get('name'), 'os.name');
  select(signals, spec.get('nodeSelector'), 'nodeSelector');
  if (spec.get('affinity').isSet) for (const signal of affinitySignals(spec)) signals.push(signal);
  if (runtimeClass) for (const signal of classSignals(spec, runtimeClass)) signals.push(signal);
  for (const { windowsOptions } of holders) {
    if (windowsOptions.isSet) signals.push({ os: 'windows', at: windowsOptions, source: 'windowsOptions' });
  }
  if (byAuthor) signals.push({ os: 'windows', at: spec, source: 'author' });
  return signals;
}

/** A claim counts in any letter case: a misspelt one is still a claim, and wrong. */
function claim(signals: OsSignal[], at: Field, source: OsSignal['source']): void {
  const os = at.string?.trim().toLowerCase();
  if (os === 'windows' || os === 'linux') signals.push({ os, at, source });
}

function select(signals: OsSignal[], nodeSelector: Field, source: OsSignal['source']): void {
  for (const label of OS_LABELS) claim(signals, nodeSelector.get(label), source);
  const build = nodeSelector.get(WINDOWS_BUILD_LABEL);
  if (build.isSet) signals.push({ os: 'windows', at: build, source });
}

function classSignals(spec: Field, runtimeClass: Field): OsSignal[] {
  const signals: OsSignal[] = [];
  select(signals, runtimeClass.at('scheduling', 'nodeSelector'), 'runtimeClassName');
  return signals.map(({ os, at, source }) => ({ os, at: spec.get('runtimeClassName'), source, label: at.name }));
}

/** Terms are alternatives: one that admits Windows nodes only makes a Windows pod, one that admits both says nothing. */
function affinitySignals(spec: Field): OsSignal[] {
  const terms = spec.at('affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms').items();
  return terms.flatMap(term => term.get('matchExpressions').items()).flatMap(requirementSignal);
}

function requirementSignal(requirement: Field): OsSignal[] {
  const key = requirement.get('key').text;
  const operator = requirement.get('operator').string;
  const at = requirement.get('values');
  const source = 'nodeAffinity';
  if (key === WINDOWS_BUILD_LABEL) {
    return operator === 'DoesNotExist' || operator === 'NotIn' ? [] : [{ os: 'windows', at: requirement.get('key'), source }];
  }
  const values = at.items().map(({ value }) => String(value).toLowerCase());
  const windows = values.includes('windows');
  if (!OS_LABELS.includes(key) || windows === values.includes('linux')) return [];
  if (operator === 'In') return [{ os: windows ? 'windows' : 'linux', at, source }];
  return operator === 'NotIn' ? [{ os: windows ? 'linux' : 'windows', at, source }] : [];
}
