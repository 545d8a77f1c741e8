import { annotations, labels } from './labels';
import { dnsLabel, dnsSubdomain } from './names';
import { extension, known, optional } from './option';
import { windowsPod } from './pod';
import { isDeferred, type Check } from '../option-check';

/** The options that every workload has. */
export const workload = extension(windowsPod, 'WorkloadOptions', 'Name, namespace and labels of a workload, and the options of its pods.', {
  name: optional(dnsSubdomain, 'Name of the object.', {
    cdk8s: 'derived from the path of the construct',
    pulumi: 'the name of the component, and what Pulumi adds to make it unique',
  }),
  namespace: optional(
    dnsLabel,
    { cdk8s: 'Name of the namespace, e.g. `PssNamespace.name`.', pulumi: 'Name of the namespace, e.g. the `name` of a `PssNamespace`.' },
    { cdk8s: 'the namespace of the chart', pulumi: 'the namespace of the provider' }),
  labels: optional(known(labels), 'Labels of the object.', 'none'),
  annotations: optional(known(annotations), 'Annotations of the object.', 'none'),
  selector: optional(known(labels), {
    cdk8s: 'Labels by which a Service, a NetworkPolicy and, but for Jobs, the workload itself select the pods; they are written on the pods.',
    pulumi: 'Labels by which a Service, a NetworkPolicy and, but for Jobs, the workload itself select the pods; they are written on the pods. A selector cannot be '
      + 'changed later. The default is derived from the name of the object, or else from the name of the component (from the one in its last alias '
      + 'if it has aliases): it stays the same where the component moves, or is renamed with an alias. Two workloads of one namespace cannot share it.',
  }, {
    cdk8s: 'one label, `secure-windows-workloads/workload`, with a value of its own',
    pulumi: 'one label, `secure-windows-workloads/workload`',
  }),
});

/** The pods of a workload are selected, and their labels agree with the selector: others would take them out of it. */
export function selectorRules(podLabels: string): Check {
  return function* (at) {
    const selector = at.get('selector');
    if (selector.isObject && selector.members().length === 0) yield { at: selector, problem: 'must have at least one label' };
    for (const selected of selector.members()) {
      const label = at.get(podLabels).get(selected.name);
      const isKnown = !isDeferred(label.value) && !isDeferred(selected.value);
      if (label.isSet && isKnown && label.value !== selected.value) yield { at: label, problem: `must be ${JSON.stringify(selected.value)}, as in the selector` };
    }
  };
}
