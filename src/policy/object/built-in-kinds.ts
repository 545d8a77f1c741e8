import { groupOf } from './api-group';
import { textIn, type Field } from './field';
import type { PodLocation } from './pod-location';

/** A built-in kind: its API group, and the path from the object to the thing that has the pod's `metadata` and `spec`. */
interface BuiltInKind {
  readonly kind: string;
  readonly group: string;
  readonly path: readonly string[];
}

const TEMPLATE = ['spec', 'template'];
const KINDS: ReadonlyMap<string, BuiltInKind> = new Map(([
  ['Pod', '', []],
  ['PodTemplate', '', ['template']],
  ['ReplicationController', '', TEMPLATE],
  ['DaemonSet', 'apps', TEMPLATE],
  ['Deployment', 'apps', TEMPLATE],
  ['ReplicaSet', 'apps', TEMPLATE],
  ['StatefulSet', 'apps', TEMPLATE],
  ['CronJob', 'batch', ['spec', 'jobTemplate', ...TEMPLATE]],
  ['Job', 'batch', TEMPLATE],
] as const).map(([kind, group, path]) => [kind, { kind, group, path }]));

/** Whether an object is of a built-in kind that has a pod. */
export function isWorkload(object: Field): boolean {
  return kindOf(object) !== undefined;
}

function kindOf({ value }: Field): BuiltInKind | undefined {
  const known = KINDS.get(textIn(value, 'kind'));
  return known?.group === groupOf(textIn(value, 'apiVersion')) ? known : undefined;
}

/** The pod in an object of a built-in kind: those that Pod Security admission reads, too. */
export function builtInPodIn(object: Field): PodLocation | undefined {
  const known = kindOf(object);
  if (!known) return undefined;
  const { kind, path } = known;
  const pod = object.at(...path);
  return { metadata: pod.get('metadata'), spec: pod.get('spec'), isPod: path.length === 0, origin: 'built-in', workload: { field: object, kind } };
}

/** Built-in kinds whose schema has no pod in it. */
const CORE_WITHOUT_POD: ReadonlySet<string> = new Set([
  'Binding', 'ComponentStatus', 'ConfigMap', 'Endpoints', 'Event', 'LimitRange', 'Namespace', 'Node', 'PersistentVolume', 'PersistentVolumeClaim', 'ResourceQuota', 'Secret',
  'Service', 'ServiceAccount',
]);
const GROUPS_WITHOUT_POD: ReadonlySet<string> = new Set([
  'apiregistration.k8s.io', 'authentication.k8s.io', 'authorization.k8s.io', 'autoscaling', 'certificates.k8s.io', 'coordination.k8s.io', 'discovery.k8s.io', 'events.k8s.io',
  'flowcontrol.apiserver.k8s.io', 'networking.k8s.io', 'node.k8s.io', 'policy', 'rbac.authorization.k8s.io', 'resource.k8s.io', 'scheduling.k8s.io', 'storage.k8s.io',
]);

/** Whether an object is of a built-in kind that cannot hold a pod. */
export function holdsNoPod({ value }: Field): boolean {
  const apiVersion = textIn(value, 'apiVersion');
  return GROUPS_WITHOUT_POD.has(groupOf(apiVersion)) || (apiVersion === 'v1' && CORE_WITHOUT_POD.has(textIn(value, 'kind')));
}
