import { candidatesIn } from '../../src/policy/candidates';
import { PodView, type PodContext } from '../../src/policy/object/pod';
import type { PodLocation } from '../../src/policy/object/pod-location';
import { POD_SECURITY_CHECKS } from '../../src/policy/pod-security/checks';
import { checkOf } from '../../src/policy/rule/faults';
import { RULES } from '../../src/policy/rules';

/** What rules and checks find in a pod though they are no candidates: nothing, or their triggers lack something. */
export function missedIn(location: PodLocation, byAuthor: boolean, context: PodContext = { runtimeClasses: new Map() }): unknown[] {
  const candidates = candidatesIn(location);
  const pod = new PodView(location, context, byAuthor);
  const faults = RULES.filter((_, place) => !candidates.hasRule(place))
    .flatMap(rule => [...checkOf(rule)(pod)].map(({ message }) => [rule.id, message]));
  const denials = POD_SECURITY_CHECKS.filter((_, place) => !candidates.hasCheck(place))
    .flatMap(({ id, variants }) => variants.map(variant => [id, variant.deny(pod)?.detail]));
  return [...faults, ...denials.filter(([, detail]) => detail !== undefined)];
}
