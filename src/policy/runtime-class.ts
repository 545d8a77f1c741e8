import type { Field } from './field';
import type { Subject } from './subject';

/** RuntimeClasses known from the same input, by name: their node selector tells on which nodes a pod that names them lands. */
export type RuntimeClasses = ReadonlyMap<string | undefined, Field>;

export function runtimeClassesIn(subjects: readonly Subject[]): RuntimeClasses {
  const found = new Map<string | undefined, Field>();
  for (const { resource, field } of subjects) {
    if (resource.kind === 'RuntimeClass' && resource.apiVersion.startsWith('node.k8s.io/')) found.set(resource.name, field);
  }
  return found;
}
