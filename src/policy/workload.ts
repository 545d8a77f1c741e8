import { isRecord, type Field } from './field';
import { OS_LABELS } from './os';
import { CONTAINER_KINDS } from './pod';

/** Where a pod stands in an object: its metadata and its spec. */
export interface PodLocation {
  readonly metadata: Field;
  readonly spec: Field;
  /** Whether it is a Pod itself: pod templates are defaulted less. */
  readonly isPod: boolean;
  /** Whether it stands in a kind of Kubernetes' own. */
  readonly isBuiltIn: boolean;
}

/** A built-in kind: its API group, and the path from the object to the thing that has the pod's `metadata` and `spec`. */
interface Workload {
  readonly group: string;
  readonly path: readonly string[];
}

const TEMPLATE = ['spec', 'template'];
const WORKLOADS: ReadonlyMap<string, Workload> = new Map([
  ['Pod', { group: '', path: [] }],
  ['PodTemplate', { group: '', path: ['template'] }],
  ['ReplicationController', { group: '', path: TEMPLATE }],
  ['DaemonSet', { group: 'apps', path: TEMPLATE }],
  ['Deployment', { group: 'apps', path: TEMPLATE }],
  ['ReplicaSet', { group: 'apps', path: TEMPLATE }],
  ['StatefulSet', { group: 'apps', path: TEMPLATE }],
  ['CronJob', { group: 'batch', path: ['spec', 'jobTemplate', ...TEMPLATE] }],
  ['Job', { group: 'batch', path: TEMPLATE }],
]);

/** Every pod in an object of any kind. A kind that nobody knows is searched for whatever looks like a pod spec. */
export function podsIn(object: Field): PodLocation[] {
  const known = builtInPodIn(object);
  return known ? [known] : search(object);
}

/** The pod in an object of a built-in kind: those that Pod Security admission reads, too. */
export function builtInPodIn(object: Field): PodLocation | undefined {
  const workload = WORKLOADS.get(object.get('kind').text);
  if (!workload || groupOf(object.get('apiVersion').text) !== workload.group) return undefined;
  const { path } = workload;
  const pod = object.at(...path);
  return { metadata: pod.get('metadata'), spec: pod.get('spec'), isPod: path.length === 0, isBuiltIn: true };
}

function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
}

function search(object: Field): PodLocation[] {
  const found: PodLocation[] = [];
  const seen = new Set<unknown>();
  const open = [object];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.value)) continue;
    seen.add(at.value);
    const isPodSpec = looksLikePodSpec(at);
    if (isPodSpec) found.push({ metadata: (at.up ?? at).get('metadata'), spec: at, isPod: false, isBuiltIn: false });
    for (const inner of at.items()) if (holdsMore(inner)) open.push(inner);
    for (const inner of at.members()) if (holdsMore(inner) && !(isPodSpec && OF_A_POD.includes(inner.name))) open.push(inner);
  }
  return found;
}

function holdsMore({ value }: Field): boolean {
  return typeof value === 'object';
}

/** What of a pod spec is judged with it. Below the rest another may stand: some kinds give a pod's fields beside templates of its containers. */
const OF_A_POD: readonly string[] = [...CONTAINER_KINDS, 'securityContext', 'volumes', 'affinity'];

const REACHES_NODE = ['hostNetwork', 'hostPID', 'hostIPC', 'volumes'];

/** Lists of containers; or, as some kinds hold one container instead, Windows options, or what reaches a node that is one of Windows. */
function looksLikePodSpec(at: Field): boolean {
  return CONTAINER_KINDS.some(kind => at.get(kind).items().some(item => isRecord(item.value)))
    || isRecord(at.at('securityContext', 'windowsOptions').value)
    || (REACHES_NODE.some(name => at.get(name).isSet) && OS_LABELS.some(label => at.at('nodeSelector', label).value === 'windows'));
}

/** An object, or the items of a `List`, to any depth. */
export function objectsIn(field: Field): Field[] {
  if (!isList(field)) return [field];
  const found: Field[] = [];
  const seen = new Set<unknown>();
  const open = [field];
  for (let at = open.pop(); at; at = open.pop()) {
    if (!isList(at)) found.push(at);
    else if (!seen.has(at.value)) open.push(...at.get('items').items().reverse());
    seen.add(at.value);
  }
  return found;
}

function isList(field: Field): boolean {
  return field.get('kind').text.endsWith('List') && Array.isArray(field.get('items').value);
}
