import type { Field } from './field';
import { isLinuxImage, isWindowsImage } from './image';
import { expressionsOf, OS_LABELS, requiredNodes, type OsSignal } from './os';

/** What the weak signs are looked for in. */
interface Suspect {
  readonly metadata: Field;
  readonly spec: Field;
  readonly containers: ReadonlyArray<{ readonly field: Field; readonly securityContext: Field }>;
  readonly runtimeClass: Field | undefined;
}

type Sign = Pick<OsSignal, 'at' | 'source'>;

/**
 * The weak signs that a pod is meant for Windows: names, images, paths, tolerations. There are none where anything says
 * Linux, and what a Linux pod may well have, too, counts only where nothing in the pod is typical of Linux.
 */
export function weakSignals(pod: Suspect): OsSignal[] {
  if (needsLinux(pod.spec)) return [];
  const signs = [...tellingSigns(pod), ...isTypicalOfLinux(pod) ? [] : doubtfulSigns(pod)];
  return signs.map(sign => ({ ...sign, os: 'windows', strength: 'weak' }));
}

/** Signs that Linux pods do not have. */
function* tellingSigns({ metadata, spec, containers, runtimeClass }: Suspect): Generator<Sign> {
  yield* namedWindows(spec.get('nodeSelector').members().filter(isOn), 'nodeSelector');
  yield* requiredNodes(spec).flatMap(wantedOf).map(at => ({ at, source: 'nodeAffinity' as const }));
  const className = spec.get('runtimeClassName');
  if (saysWindows(className.text) || (runtimeClass && saysWindows(runtimeClass.get('handler').text))) yield { at: className, source: 'runtimeClassName' };
  if (saysWindows(spec.get('nodeName').text)) yield { at: spec.get('nodeName'), source: 'nodeName' };
  const label = metadata.get('labels').get('kubernetes.io/os');
  if (label.text.toLowerCase() === 'windows') yield { at: label, source: 'label' };
  for (const at of metadata.get('annotations').members()) if (WINDOWS_ANNOTATION.test(at.name)) yield { at, source: 'annotation' };
  for (const holder of [spec, ...containers.map(({ field }) => field)]) {
    const misplaced = holder.get('windowsOptions');
    if (misplaced.isSet) yield { at: misplaced, source: 'windowsOptions' };
  }
  for (const { field } of containers) {
    if (isWindowsImage(field.get('image').text)) yield { at: field.get('image'), source: 'image' };
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
  for (const toleration of spec.get('tolerations').items()) {
    const [key, value] = [toleration.get('key'), toleration.get('value')];
    const at = [value, key].find(({ text }) => saysWindows(text));
    if (at && !OFF.test(value.text)) yield { at, source: 'toleration' };
  }
  const preferred = spec.at('affinity', 'nodeAffinity', 'preferredDuringSchedulingIgnoredDuringExecution').items().map(one => one.get('preference'));
  for (const at of expressionsOf(preferred).flatMap(wantedOf)) yield { at, source: 'nodeAffinity' };
  for (const at of containers.flatMap(({ field }) => commandsOf(field))) if (WINDOWS_COMMAND.test(at.text)) yield { at, source: 'command' };
}

function* namedWindows(fields: readonly Field[], source: OsSignal['source']): Generator<Sign> {
  for (const at of fields) if (saysWindows(at.name) || saysWindows(at.text)) yield { at, source };
}

/** The values that a requirement wants of a node, where all of them say Windows, or the key that it wants. */
function wantedOf(requirement: Field): Field[] {
  const [key, values] = [requirement.get('key'), requirement.get('values')];
  switch (requirement.get('operator').text) {
    case 'In': {
      const wanted = values.items();
      const isWanted = wanted.length > 0 && wanted.every(({ text }) => saysWindows(text) || (saysWindows(key.text) && !OFF.test(text)));
      return isWanted ? [values] : [];
    }
    case 'Exists': return saysWindows(key.text) ? [key] : [];
    default: return [];
  }
}

function isOn(at: Field): boolean {
  return !OFF.test(at.text) && at.value !== false;
}

/** What runs first in a container, in its probes and in its hooks. */
function commandsOf(container: Field): Field[] {
  const hooks = [...PROBES.map(name => container.get(name)), ...HOOKS.map(name => container.get('lifecycle').get(name))];
  return [container.get('command'), ...hooks.map(hook => hook.at('exec', 'command'))].flatMap(command => command.items().slice(0, 1));
}

/** Whether its nodes are ones of Linux: by a label that providers set, as they run the control plane, or as they have devices of Linux. */
function needsLinux(spec: Field): boolean {
  if (spec.get('volumes').items().some(volume => LINUX_DEVICE.test(volume.at('hostPath', 'path').text))) return true;
  const selected = spec.get('nodeSelector').members().map(({ name, text }) => ({ name, texts: [text] }));
  const required = requiredNodes(spec).filter(one => ['In', 'Exists'].includes(one.get('operator').text))
    .map(one => ({ name: one.get('key').text, texts: one.get('values').items().map(({ text }) => text) }));
  return [...selected, ...required].some(({ name, texts }) =>
    CONTROL_PLANE.test(name) || (OS_OF_PROVIDERS.includes(name) && texts.length > 0 && texts.every(text => !saysWindows(text))));
}

function isTypicalOfLinux({ spec, containers }: Suspect): boolean {
  return ['hostPID', 'hostIPC'].some(name => spec.get(name).value === true)
    || spec.get('volumes').items().some(volume => volume.at('hostPath', 'path').text.startsWith('/'))
    || containers.some(({ field, securityContext }) =>
      securityContext.get('privileged').value === true
      || ['capabilities', 'seLinuxOptions', 'runAsUser'].some(name => securityContext.get(name).isSet)
      || isLinuxImage(field.get('image').text)
      || commandsOf(field).some(({ text }) => text.startsWith('/') || LINUX_SHELL.test(text)));
}

/** Whether a name says Windows: `win22`, `windows-pool`, `Windows2022`, `runhcs-wcow-process`; not `darwin`, `window` or `winter`. */
export function saysWindows(name: string): boolean {
  return WINDOWS_NAME.test(name);
}

/** Whether a path has a drive letter, backslashes at its start, or is a named pipe. */
export function isWindowsPath(path: string): boolean {
  return WINDOWS_PATH.test(path);
}

const WINDOWS_NAME = /(?:^|[^a-z]|^aks|^np|^pool)win(?:dows)?(?:server)?(?:core|nano)?(?![a-z])|wcow|nanoserver|servercore/i;
const OFF = /^(?:false|no|off|0)$/i;
const WINDOWS_ANNOTATION = /^(?:experimental\.windows\.kubernetes\.io\/|io\.microsoft\.(?:container|virtualmachine)\.|microsoft\.com\/hostprocess-)/i;
const WINDOWS_PATH = /^(?:[a-z]:(?:[\\/]|$)|\\|\/\/[.?]\/pipe\/)/i;
const WINDOWS_COMMAND = /^(?:cmd|powershell)$|\.(?:exe|cmd|bat|ps1)$/i;
const LINUX_DEVICE = /^\/(?:dev|proc|sys|lib\/modules)(?:\/|$)/;
const LINUX_SHELL = /^(?:sh|bash|ash)$/;
const CONTROL_PLANE = /^node-role\.kubernetes\.io\/(?:control-plane|master)$/;
const OS_OF_PROVIDERS: readonly string[] = [
  ...OS_LABELS, 'kubernetes.azure.com/os-sku', 'cloud.google.com/gke-os-distribution', 'node.openshift.io/os_id', 'cattle.io/os',
];
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const HOOKS = ['postStart', 'preStop'] as const;
