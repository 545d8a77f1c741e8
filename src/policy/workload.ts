import { groupOf } from './api-group';
import { podsInCustomResource } from './custom-resource';
import type { Field } from './field';
import { hasItems } from './items';
import type { PodLocation } from './pod-location';

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

/** Every pod in an object of any kind. */
export function podsIn(object: Field): PodLocation[] {
  const known = builtInPodIn(object);
  return known ? [known] : podsInCustomResource(object);
}

/** The pod in an object of a built-in kind: those that Pod Security admission reads, too. */
export function builtInPodIn(object: Field): PodLocation | undefined {
  const workload = WORKLOADS.get(object.get('kind').text);
  if (!workload || groupOf(object.get('apiVersion').text) !== workload.group) return undefined;
  const { path } = workload;
  const pod = object.at(...path);
  return { metadata: pod.get('metadata'), spec: pod.get('spec'), isPod: path.length === 0, origin: 'built-in' };
}

/**
 * An object, and what is in its `items`, to any depth. kubectl decodes whatever has `items` as a list, whatever its kind; other
 * clients send the object itself: it is judged both ways.
 */
export function objectsIn(field: Field): Field[] {
  if (!hasItems(field)) return [field];
  const found: Field[] = [];
  const seen = new Set<unknown>();
  const open = [field];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.value)) continue;
    if (hasItems(at)) seen.add(at.value);
    found.push(at);
    for (const item of at.get('items').items().reverse()) open.push(item);
  }
  return found;
}
