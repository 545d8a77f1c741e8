import type { Subject } from './subject';

/** Objects that have to exist when a pod that names them is created, as far as they are known. */
export interface KnownNames {
  readonly priorityClasses: ReadonlySet<string | undefined>;
  /** As `namespace/name`. */
  readonly serviceAccounts: ReadonlySet<string>;
}

/** Those among the objects, and those that are in every cluster. */
export function knownNamesIn(subjects: readonly Subject[]): KnownNames {
  const priorityClasses = new Set<string | undefined>(['system-cluster-critical', 'system-node-critical']);
  const serviceAccounts = new Set<string>();
  for (const { resource: { apiVersion, kind, name, namespace = 'default' } } of subjects) {
    if (kind === 'PriorityClass' && apiVersion.startsWith('scheduling.k8s.io/')) priorityClasses.add(name);
    if (kind === 'ServiceAccount' && apiVersion === 'v1') serviceAccounts.add(`${namespace}/${name}`);
  }
  return { priorityClasses, serviceAccounts };
}
