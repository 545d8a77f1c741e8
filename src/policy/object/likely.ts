import { commandsOf } from './commands';
import type { Field } from './field';
import { isWindowsImage, saysWindowsImage } from './image';
import { OS_LABELS, requiredTerms, requirementsOf, termSignals, type OsSignal } from './os';
import { isMeantForLinux, isTypicalOfLinux } from './typical-of-linux';
import { saysWindows } from './windows-name';

/** What the weak signs are looked for in. */
interface Suspect {
  readonly metadata: Field;
  readonly spec: Field;
  readonly containers: ReadonlyArray<{ readonly field: Field; readonly securityContext: Field }>;
  readonly runtimeClass: Field | undefined;
}

type Sign = Pick<OsSignal, 'at' | 'source'>;

/**
 * The weak signs that a pod is meant for Windows: names, images, paths, tolerations. There are none where its nodes are ones of Linux;
 * names may be of anything, and count only where nothing in the pod is meant for Linux; what a Linux pod may well have, too, only where
 * nothing is even typical of it.
 *
 * @param around weak signs of what is around it
 */
export function weakSignals(pod: Suspect, around: readonly OsSignal[]): OsSignal[] {
  if (needsLinux(pod.spec)) return [];
  const [clear, doubtful] = [[...clearSigns(pod)], [...doubtfulSigns(pod)]];
  if (clear.length + doubtful.length + around.length === 0) return [];
  const own = isTypicalOfLinux(pod) ? clear : [...clear, ...doubtful];
  const signs = [...own.map((sign): OsSignal => ({ ...sign, os: 'windows', strength: 'weak' })), ...around];
  return isMeantForLinux(pod) ? signs.filter(sign => !isName(sign)) : signs;
}

/** Whether a sign is no more than a name or a habit: labels that providers set, paths and base images are more. */
function isName({ at, source }: Sign): boolean {
  switch (source) {
    case 'nodeSelector': return !OS_OF_PROVIDERS.has(at.name);
    case 'nodeAffinity': return !OS_OF_PROVIDERS.has(at.up!.get('key').text);
    case 'label': return at.name !== LABEL;
    case 'image': return !isWindowsImage(at.text);
    default: return NAMES.has(source);
  }
}

/** Signs that Linux pods do not have, or have as names of something else. */
function* clearSigns({ metadata, spec, containers, runtimeClass }: Suspect): Generator<Sign> {
  for (const at of labelsOfWindows(spec.get('nodeSelector'))) yield { at, source: 'nodeSelector' };
  yield* termSignals(requiredTerms(spec));
  for (const at of wantedBy(requiredTerms(spec))) if (!OS_LABELS.includes(at.up!.get('key').text)) yield { at, source: 'nodeAffinity' };
  yield* classSigns(spec.get('runtimeClassName'), runtimeClass);
  if (saysWindows(spec.get('nodeName').text)) yield { at: spec.get('nodeName'), source: 'nodeName' };
  const label = metadata.get('labels').get(LABEL);
  if (label.text.toLowerCase() === 'windows') yield { at: label, source: 'label' };
  for (const at of metadata.get('annotations').members()) if (WINDOWS_ANNOTATION.test(at.name)) yield { at, source: 'annotation' };
  for (const holder of [spec, ...containers.map(({ field }) => field)]) {
    const misplaced = holder.get('windowsOptions');
    if (misplaced.isSet) yield { at: misplaced, source: 'windowsOptions' };
  }
  for (const { field } of containers) {
    if (isWindowsImage(field.get('image').text)) yield { at: field.get('image'), source: 'image' };
    const address = field.at('resources', 'limits', EKS_ADDRESS);
    if (address.isSet) yield { at: address, source: 'resources' };
    const paths = [...commandsOf(field), field.get('workingDir'), ...field.get('volumeMounts').items().map(mount => mount.get('mountPath'))];
    for (const at of paths) if (isWindowsPath(at.text)) yield { at, source: 'path' };
  }
  for (const volume of spec.get('volumes').items()) {
    const path = volume.at('hostPath', 'path');
    if (isWindowsPath(path.text)) yield { at: path, source: 'path' };
  }
}

/** Signs that a Linux pod may have, too. */
function* doubtfulSigns({ spec, containers }: Suspect): Generator<Sign> {
  for (const at of tolerated(spec.get('tolerations'))) yield { at, source: 'toleration' };
  const preferred = spec.at('affinity', 'nodeAffinity', 'preferredDuringSchedulingIgnoredDuringExecution').items().map(one => one.get('preference'));
  for (const at of wantedBy(preferred)) yield { at, source: 'nodeAffinity' };
  for (const { field } of containers) {
    const image = field.get('image');
    if (saysWindowsImage(image.text) && !isWindowsImage(image.text)) yield { at: image, source: 'image' };
    for (const at of commandsOf(field)) if (WINDOWS_COMMAND.test(at.text)) yield { at, source: 'command' };
  }
}

function labelsOfWindows(labels: Field): Field[] {
  return labels.members().filter(at => saysWindows(at.text) || (at.string !== undefined && ON.test(at.text) && saysWindows(at.name)));
}

function* classSigns(at: Field, runtimeClass: Field | undefined): Generator<Sign> {
  if (saysWindows(at.text) || (runtimeClass && isClassOfWindows(runtimeClass))) yield { at, source: 'runtimeClassName' };
}

function isClassOfWindows(runtimeClass: Field): boolean {
  const [nodeSelector, tolerations] = ['nodeSelector', 'tolerations'].map(name => runtimeClass.get('scheduling').get(name)) as [Field, Field];
  return saysWindows(runtimeClass.get('handler').text) || labelsOfWindows(nodeSelector).length + tolerated(tolerations).length > 0;
}

/** The Windows taints that a pod tolerates. One that tolerates every taint says nothing by that. */
function tolerated(tolerations: Field): Field[] {
  const items = tolerations.items();
  if (items.some(one => one.get('operator').value === 'Exists' && one.get('key').text === '')) return [];
  return items.filter(one => !OFF.test(one.get('value').text))
    .flatMap(one => [one.get('value'), one.get('key')].filter(({ text }) => saysWindows(text)).slice(0, 1));
}

/** What terms that select nodes want of them that says Windows. */
export function wantedBy(terms: readonly Field[]): Field[] {
  return terms.flatMap(requirementsOf).flatMap(wantedOf);
}

/** The values that a requirement wants of a node, where all of them say Windows, or the key that it wants. */
function wantedOf(requirement: Field): Field[] {
  const [key, values] = [requirement.get('key'), requirement.get('values')];
  switch (requirement.get('operator').text) {
    case 'In': {
      const wanted = values.items();
      const isWanted = wanted.length > 0 && wanted.every(({ text }) => saysWindows(text) || (saysWindows(key.text) && ON.test(text)));
      return isWanted ? [values] : [];
    }
    case 'Exists': return saysWindows(key.text) ? [key] : [];
    default: return [];
  }
}

/** Whether its nodes are ones of Linux, by a label that providers set, or as they run the control plane, which Windows nodes never do. */
function needsLinux(spec: Field): boolean {
  const terms = requiredTerms(spec).filter(term => requirementsOf(term).length > 0);
  return spec.get('nodeSelector').members().some(({ name, text }) => isOfLinux(name, [text]))
    || (terms.length > 0 && terms.every(term => requirementsOf(term).some(asksForLinux)));
}

function asksForLinux(requirement: Field): boolean {
  const [key, operator] = [requirement.get('key').text, requirement.get('operator').text];
  return (operator === 'In' || operator === 'Exists') && isOfLinux(key, requirement.get('values').items().map(({ text }) => text));
}

function isOfLinux(label: string, values: readonly string[]): boolean {
  return CONTROL_PLANE.test(label) || (OS_OF_PROVIDERS.has(label) && values.length > 0 && values.every(text => !saysWindows(text)));
}

/** Whether a path has a drive letter, backslashes at its start, or is a named pipe. */
export function isWindowsPath(path: string): boolean {
  return WINDOWS_PATH.test(path);
}

/** What a label says whose name alone says Windows. */
const ON = /^(?:|true|yes|on|1|enabled|(?:ltsc)?20\d\d|1809|10\.0\.\d+)$/i;
/** The kubelet refuses a pod whose label differs from that of its node. */
const LABEL = 'kubernetes.io/os';
const NAMES: ReadonlySet<OsSignal['source']> = new Set(['runtimeClassName', 'nodeName', 'toleration', 'command']);
const OFF = /^(?:false|no|off|0|disabled|none)$/i;
const WINDOWS_ANNOTATION = /^(?:experimental\.windows\.kubernetes\.io\/|io\.microsoft\.(?:container|virtualmachine)\.|microsoft\.com\/hostprocess-)/i;
const WINDOWS_PATH = /^(?:[a-z]:(?:[\\/]|$)|\\|\/\/[.?]\/pipe\/)/i;
const WINDOWS_COMMAND = /^(?:cmd|powershell)$|\.(?:exe|cmd|bat|ps1)$/i;
/** What EKS gives to Windows pods alone. */
const EKS_ADDRESS = 'vpc.amazonaws.com/PrivateIPv4Address';
const CONTROL_PLANE = /^node-role\.kubernetes\.io\/(?:control-plane|master)$/;
const OS_OF_PROVIDERS: ReadonlySet<string> = new Set([
  ...OS_LABELS, 'kubernetes.azure.com/os-sku', 'cloud.google.com/gke-os-distribution', 'node.openshift.io/os_id', 'cattle.io/os',
]);
