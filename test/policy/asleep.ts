import { numberOf } from '../../src/policy/candidates';
import type { PodView } from '../../src/policy/object/pod';
import { POD_SECURITY_CHECKS } from '../../src/policy/pod-security/checks';
import type { Reader } from '../../src/policy/triggers/scan';
import { RULES } from '../../src/policy/windows/rules';

/** What those who are asleep would say of a pod: nothing, or they must not sleep. */
export function saidInSleep(pod: PodView): unknown[] {
  const asleep = (reader: Reader) => !pod.wakes(numberOf(reader));
  const faults = RULES.filter(asleep).flatMap(rule => [...rule.check(pod)].map(({ message }) => [rule.id, message]));
  const denials = POD_SECURITY_CHECKS.filter(asleep).flatMap(({ id, variants }) => variants.map(variant => [id, variant.deny(pod)?.detail]));
  return [...faults, ...denials.filter(([, detail]) => detail !== undefined)];
}
