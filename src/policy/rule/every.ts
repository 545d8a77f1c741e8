import type { Gate } from '../finding';
import { ANNOTATIONS, CONTAINER, HOLDER, MOUNT, ofType, POD, VOLUME, type Scope } from './scope';
import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import { isAnything, type Condition } from '../triggers/condition';
import { members, routeTo, type Route } from '../triggers/route';

/** What a rule finds: where, of what value, and what there is to say about it. It is both the rule's check and its triggers. */
export interface Find {
  readonly scope: Scope;
  /** The route from a subject of the scope. */
  readonly route: Route;
  readonly where: Condition;
  readonly verdict: Verdict;
}

/** A place where the condition is met. */
export interface Match {
  /** E.g. `the pod`, `init container "setup"`, `volume "cache"`; of a mount, its container. */
  readonly who: string;
  readonly at: Field;
  /** What the route starts from: the pod spec, a container, a volume, a mount. */
  readonly from: Field;
  readonly container?: ContainerView;
  readonly pod: PodView;
}

export interface Verdict {
  /** The edit that makes it right, where no choice is needed. */
  readonly fix?: 'remove';
  readonly refusedBy: Gate | ((match: Match) => Gate);
  says(match: Match): string;
  /** What else has to hold for it to be a fault. Default: nothing. */
  when?(match: Match): boolean;
  /** Default: the rule's own. */
  remedy?(match: Match): string | undefined;
}

/**
 * `every.volume('emptyDir.medium', equals('Memory'), …)`: every volume whose `emptyDir.medium` is `Memory`. A route is written as findings
 * write a path (`routeTo`); a condition also sees what is absent, as `undefined`.
 */
export const every = {
  pod: inEvery(POD),
  container: inEvery(CONTAINER),
  volume: inEvery(VOLUME),
  mount: inEvery(MOUNT),
  /** The pod and each of its containers. The route starts from the security context. */
  holder: (route: string, where: Condition, verdict: Verdict): Find => inEvery(HOLDER)(`securityContext.${route}`, where, verdict),
  /** Every object of a type that Kubernetes publishes, `ContainerPort` for one, in the pod or in the workload that holds it. */
  object: (type: string, route: string, where: Condition, verdict: Verdict): Find => inEvery(ofType(type))(route, where, verdict),
  /** Every annotation of the pod whose key is of some form. */
  annotation: (key: RegExp, verdict: Verdict): Find => ({ scope: ANNOTATIONS, route: [members(name => key.test(name))], where: isAnything, verdict }),
};

function inEvery(scope: Scope): (route: string, where: Condition, verdict: Verdict) => Find {
  return (route, where, verdict) => ({ scope, route: routeTo(route), where, verdict });
}
