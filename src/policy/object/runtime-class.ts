import { Field } from './field';
import type { Subject } from './subject';

/** What a RuntimeClass says, in the words of Kubernetes. */
export interface RuntimeClassDescription {
  /**
   * Name of the configuration of the container runtime, e.g. `runhcs-wcow-process`.
   *
   * @default - not known
   */
  readonly handler?: string;
  /**
   * On which nodes its pods land, and which taints they tolerate.
   *
   * @default - on any
   */
  readonly scheduling?: { readonly nodeSelector?: Readonly<Record<string, string>>; readonly tolerations?: readonly object[] };
}

/** RuntimeClasses by name: their node selector tells on which nodes a pod that names them lands. */
export type RuntimeClasses = ReadonlyMap<string | undefined, Field>;

/** The RuntimeClasses that are known: those among the objects, before those that were described besides. */
export function runtimeClassesIn(subjects: readonly Subject[], described: Readonly<Record<string, RuntimeClassDescription>>): RuntimeClasses {
  const found = new Map<string | undefined, Field>();
  for (const name of Object.keys(described)) found.set(name, new Field(described[name]));
  for (const { resource, field } of subjects) {
    if (resource.kind === 'RuntimeClass' && resource.apiVersion.startsWith('node.k8s.io/')) found.set(resource.name, field);
  }
  return found;
}
