import type { Field } from './field';
import type { RuntimeClasses } from './runtime-class';

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

export function* osSignals(spec: Field, runtimeClasses: RuntimeClasses): Generator<OsSignal> {
  yield* claim(spec.at('os', 'name'), 'os.name');
  yield* selectorSignals(spec.get('nodeSelector'), 'nodeSelector');
  yield* affinitySignals(spec);
  const runtimeClassName = spec.get('runtimeClassName');
  const runtimeClass = runtimeClasses.get(runtimeClassName.string ?? '');
  if (runtimeClass) {
    for (const { os, at } of selectorSignals(runtimeClass.at('scheduling', 'nodeSelector'), 'runtimeClassName')) {
      yield { os, at: runtimeClassName, source: 'runtimeClassName', label: at.name };
    }
  }
  const holders = [spec, ...['initContainers', 'containers', 'ephemeralContainers'].flatMap(kind => spec.get(kind).items())];
  for (const holder of holders) {
    const windowsOptions = holder.at('securityContext', 'windowsOptions');
    if (windowsOptions.isSet) yield { os: 'windows', at: windowsOptions, source: 'windowsOptions' };
  }
}

function* selectorSignals(nodeSelector: Field, source: OsSignal['source']): Generator<OsSignal> {
  for (const label of OS_LABELS) yield* claim(nodeSelector.get(label), source);
  const build = nodeSelector.get(WINDOWS_BUILD_LABEL);
  if (build.isSet) yield { os: 'windows', at: build, source };
}

/** A claim counts in any letter case: a misspelt one is still a claim, and wrong. */
function* claim(at: Field, source: OsSignal['source']): Generator<OsSignal> {
  const os = at.string?.trim().toLowerCase();
  if (os === 'windows' || os === 'linux') yield { os, at, source };
}

/** Terms are alternatives: one that admits Windows nodes only makes a Windows pod, one that admits both says nothing. */
function* affinitySignals(spec: Field): Generator<OsSignal> {
  const terms = spec
    .at('affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms').items();
  for (const requirement of terms.flatMap(term => term.get('matchExpressions').items())) {
    const key = requirement.get('key').string ?? '';
    const operator = requirement.get('operator').string;
    const values = requirement.get('values').items().map(value => String(value.value).toLowerCase());
    const at = requirement.get('values');
    if (key === WINDOWS_BUILD_LABEL && operator !== 'DoesNotExist' && operator !== 'NotIn') {
      yield { os: 'windows', at: requirement.get('key'), source: 'nodeAffinity' };
    } else if (OS_LABELS.includes(key)) {
      const windows = values.includes('windows');
      const linux = values.includes('linux');
      if (windows === linux) continue;
      if (operator === 'In') yield { os: windows ? 'windows' : 'linux', at, source: 'nodeAffinity' };
      if (operator === 'NotIn') yield { os: windows ? 'linux' : 'windows', at, source: 'nodeAffinity' };
    }
  }
}
