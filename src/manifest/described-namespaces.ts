import { both, map, type Check } from './option-check';
import { namespacePolicy } from '../policy';
import { labels } from './schema/labels';
import { dnsLabel } from './schema/names';

/** Labels of namespaces by their name, in which Pod Security admission understands its own. */
export const describedNamespaces: Check = both(map(dnsLabel, labels), function* (at) {
  for (const namespace of at.members().filter(({ isObject }) => isObject)) {
    const { faults } = namespacePolicy(namespace.value as Record<string, unknown>);
    for (const { label, message } of faults) yield { at: namespace.get(label), problem: message };
  }
});
