import type { Gate } from '../finding';
import { ANNOTATIONS, CONTAINER, HOLDER, MOUNT, POD, VOLUME, type Scope } from './scope';
import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import { isAnything, type Condition } from '../triggers/condition';
import { members, pathTo, type Path } from '../triggers/path';

/** What a rule finds: where, of what value, and what there is to say about it. It is both the rule's check and its triggers. */
export interface Find {
  readonly scope: Scope;
  /** The way from a subject of the scope. */
  readonly path: Path;
  readonly where: Condition;
  readonly verdict: Verdict;
}

/** A place where the condition is met. */
export interface Match {
  /** E.g. `the pod`, `init container "setup"`, `volume "cache"`; of a mount, its container. */
  readonly who: string;
  readonly at: Field;
  /** What the path starts from: the pod spec, a container, a volume, a mount. */
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
 * `every.volume('emptyDir.medium', equals('Memory'), …)`: every volume whose `emptyDir.medium` is `Memory`. A path is written as findings
 * write it (`pathTo`); a condition also sees what is absent, as `undefined`.
 */
export const every = {
  pod: inEvery(POD),
  container: inEvery(CONTAINER),
  volume: inEvery(VOLUME),
  mount: inEvery(MOUNT),
  /** The pod and each of its containers. The path starts from the security context. */
  holder: (path: string, where: Condition, verdict: Verdict): Find => inEvery(HOLDER)(`securityContext.${path}`, where, verdict),
  /** Every annotation of the pod whose key is of some form. */
  annotation: (key: RegExp, verdict: Verdict): Find => ({ scope: ANNOTATIONS, path: [members(name => key.test(name))], where: isAnything, verdict }),
};

function inEvery(scope: Scope): (path: string, where: Condition, verdict: Verdict) => Find {
  return (path, where, verdict) => ({ scope, path: pathTo(path), where, verdict });
}
