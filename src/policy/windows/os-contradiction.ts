import type { Gate } from '../finding';
import type { Field } from '../object/field';
import { OS_LABELS, placeOf, type OsSignal } from '../object/os';
import type { PodView } from '../object/pod';
import { removal, type Fault, type Rule } from '../rule/rule';
import { holds, unless } from '../triggers/trigger';

export const osContradiction: Rule = {
  id: 'windows/os-contradiction',
  title: 'Every OS setting of the pod agrees',
  why: 'The API server does not compare os.name with the selectors: it accepts a pod that names both systems, which then never starts.',
  remedy: 'set all of them to windows',
  severity: 'error',
  acknowledgeable: false,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateLinux' },
    { project: 'kubernetes', file: 'pkg/kubelet/lifecycle/predicate.go', symbol: 'rejectPodAdmissionBasedOnOSField' },
  ],
  triggers: [
    { field: 'os', where: unless('windows', 'name') },
    ...OS_LABELS.map(label => ({ field: 'nodeSelector', where: holds(label, 'windows') })),
    { field: 'labels', where: holds('kubernetes.io/os', undefined) },
    'affinity',
    'runtimeClassName',
  ],
  *check(pod) {
    const base = pod.osSignals.find(({ source }) => source === 'os.name')
      ?? pod.osSignals.find(({ os }) => os === 'windows')!;
    for (const signal of pod.osSignals) {
      if (signal.os !== base.os) yield contradiction(pod, base, signal);
      else yield* misspelt(pod, signal);
    }
    const label = pod.metadata.at('labels', 'kubernetes.io/os');
    if (label.isSet && label.value !== base.os) yield labelContradiction(base, label);
  },
  examples: {
    pass: [
      { title: 'everything says windows', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' }, securityContext: { windowsOptions: {} } } },
      { title: 'the pod label agrees', labels: { 'kubernetes.io/os': 'windows' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'windowsOptions in a Linux pod', spec: { os: { name: 'linux' }, securityContext: { windowsOptions: {} } } },
      { title: 'os.name windows, selector linux', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'linux' } } },
      { title: 'os.name linux, selector windows', spec: { os: { name: 'linux' }, nodeSelector: { 'beta.kubernetes.io/os': 'windows' } } },
      { title: 'two selectors', spec: { nodeSelector: { 'kubernetes.io/os': 'windows', 'beta.kubernetes.io/os': 'linux' } } },
      { title: 'windowsOptions on Linux nodes', spec: { nodeSelector: { 'kubernetes.io/os': 'linux' }, containers: [{ name: 'web', securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } }] } },
      { title: 'a selector in other letters', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'Windows' } } },
      { title: 'the pod label says linux', labels: { 'kubernetes.io/os': 'linux' }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function contradiction(pod: PodView, base: OsSignal, signal: OsSignal): Fault {
  const { os, at, source, label } = signal;
  const own = pod.spec.at('nodeSelector', label ?? '');
  // RuntimeClasses are merged into the pod before it is validated; a label with two values is refused there.
  if (own.isSet && own.value !== os) return { at: own, message: `${own.path} says ${String(own.value)}, but ${at.path} says ${os}`, refusedBy: 'api-server' };
  return { at, message: `${placeOf(signal)} says ${os}, but ${placeOf(base)} says ${base.os}`, refusedBy: refusal(base, source) };
}

/** Labels are compared letter by letter. Values of an affinity are alternatives: one that is right is enough. */
function* misspelt({ osSignals }: PodView, { os, at, source }: OsSignal): Generator<Fault> {
  if (source !== 'nodeSelector' && source !== 'nodeAffinity') return;
  const isRight = osSignals.some(signal => signal.at.items().some(({ value }) => value === os));
  const alternatives = isRight ? [] : at.items();
  for (const value of [at, ...alternatives]) if (value.value !== os && value.text.toLowerCase() === os) yield misspeltAt(value, os);
}

function misspeltAt(at: Field, os: OsSignal['os']): Fault {
  return {
    at,
    message: `${at.path} says ${at.shown}: labels are case-sensitive, and no node has that value`,
    refusedBy: 'scheduler',
    remedy: `write ${os}`,
    fix: { op: 'add', path: at.pointer, value: os },
  };
}

function refusal(base: OsSignal, source: OsSignal['source']): Gate {
  if (base.source === 'author' || source === 'author') return 'nobody';
  if (base.source === 'os.name') return source !== 'windowsOptions' ? 'kubelet' : base.at.value === 'linux' ? 'api-server' : 'nobody';
  return base.source === 'windowsOptions' ? 'nobody' : 'scheduler';
}

function labelContradiction(base: OsSignal, at: Field): Fault {
  return {
    at,
    message: `the pod label kubernetes.io/os says ${at.shown}, but ${placeOf(base)} says ${base.os}: the kubelet compares the label with its node's`,
    refusedBy: 'kubelet',
    remedy: 'remove the label from the pod',
    fix: removal(at),
  };
}
