import { namespacePolicy, type AdmissionConfiguration, type NamespacePolicy } from './admission';
import { isRecord } from '../object/field';
import type { Subject } from '../object/subject';

/** Labels of namespaces, by the name of the namespace. */
export type NamespaceLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is known of the namespaces that pods go to: those among the objects, before those that were described besides. */
export function namespacesIn(
  subjects: readonly Subject[], described: NamespaceLabels, configuration: AdmissionConfiguration,
): ReadonlyMap<string | undefined, NamespacePolicy> {
  const found = new Map<string | undefined, NamespacePolicy>();
  const add = (name: string | undefined, labels: unknown) => found.set(name, namespacePolicy(isRecord(labels) ? labels : {}, configuration));
  for (const name of Object.keys(described)) add(name, described[name]);
  for (const { resource, field } of subjects) {
    if (resource.kind === 'Namespace' && resource.apiVersion === 'v1') add(resource.name, field.at('metadata', 'labels').value);
  }
  return found;
}
