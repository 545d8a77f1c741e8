import type { Field } from './field';
import type { Subject } from './subject';

/** RuntimeClasses known from the same input, by name: their node selector tells on which nodes a pod that names them lands. */
export type RuntimeClasses = ReadonlyMap<string | undefined, Field>;

export function runtimeClassesIn(subjects: readonly Subject[]): RuntimeClasses {
  return new Map(subjects
    .filter(({ resource }) => resource.kind === 'RuntimeClass' && resource.apiVersion.startsWith('node.k8s.io/'))
    .map(({ resource, field }) => [resource.name, field]));
}
