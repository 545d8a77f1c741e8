import { namespacePolicy, type AdmissionConfiguration, type NamespacePolicy } from './admission';
import { isRecord } from './field';
import type { Subject } from './subject';

/** Labels of namespaces, by the name of the namespace. */
export type NamespaceLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is known of the namespaces that pods go to: those among the objects, before those that were described besides. */
export function namespacesIn(
  subjects: readonly Subject[], described: NamespaceLabels, configuration: AdmissionConfiguration,
): ReadonlyMap<string | undefined, NamespacePolicy> {
  const found = subjects
    .filter(({ resource }) => resource.kind === 'Namespace' && resource.apiVersion === 'v1')
    .map(({ resource, field }) => [resource.name, field.at('metadata', 'labels').value] as const);
  return new Map([...Object.entries(described), ...found]
    .map(([name, labels]) => [name, namespacePolicy(isRecord(labels) ? labels : {}, configuration)]));
}
