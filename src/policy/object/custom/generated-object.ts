import { builtInPodIn } from '../built-in-kinds';
import { ComposedField } from './composed-pod';
import type { Field } from '../field';
import type { PodLocation } from '../pod-location';
import { fieldsAt } from './fields-at';

/**
 * The pods of objects that a policy of Kyverno makes: of all it says about pods, these are ones.
 *
 * @see kyverno api/kyverno/v1/rule_types.go Generation: ResourceSpec, RawData
 */
export function podsGeneratedBy(policy: Field): PodLocation[] {
  return ['spec.rules[].generate', 'spec.rules[].generate.foreach[]'].flatMap(way => fieldsAt(policy, way)).flatMap(rule => {
    const data = rule.get('data');
    const members = data.members().concat(rule.get('apiVersion'), rule.get('kind'));
    const pod = builtInPodIn(new ComposedField(new Map(members.map(member => [member.name, member])), data));
    return pod?.spec.isObject ? [{ ...pod, origin: 'embedded' as const }] : [];
  });
}
