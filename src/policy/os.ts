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

/** @param windowsOptions of the pod and of its containers */
export function osSignals(spec: Field, runtimeClass: Field | undefined, windowsOptions: readonly Field[]): OsSignal[] {
  const byClass = spec.get('runtimeClassName');
  return [
    ...claim(spec.at('os', 'name'), 'os.name'),
    ...selectorSignals(spec.get('nodeSelector'), 'nodeSelector'),
    ...affinitySignals(spec),
    ...selectorSignals(runtimeClass?.at('scheduling', 'nodeSelector'), 'runtimeClassName')
      .map(({ os, at, source }) => ({ os, at: byClass, source, label: at.name })),
    ...windowsOptions.filter(({ isSet }) => isSet).map(at => ({ os: 'windows', at, source: 'windowsOptions' }) as const),
  ];
}

function selectorSignals(nodeSelector: Field | undefined, source: OsSignal['source']): OsSignal[] {
  if (!nodeSelector?.isSet) return [];
  const build = nodeSelector.get(WINDOWS_BUILD_LABEL);
  return [
    ...OS_LABELS.flatMap(label => claim(nodeSelector.get(label), source)),
    ...build.isSet ? [{ os: 'windows', at: build, source } as const] : [],
  ];
}

/** A claim counts in any letter case: a misspelt one is still a claim, and wrong. */
function claim(at: Field, source: OsSignal['source']): OsSignal[] {
  const os = at.string?.trim().toLowerCase();
  return os === 'windows' || os === 'linux' ? [{ os, at, source }] : [];
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
