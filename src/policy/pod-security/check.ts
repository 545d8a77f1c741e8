import type { PodSecurityLevel } from './labels';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Source } from '../source';
import type { Trigger } from '../triggers/trigger';

/** Why a check of the Pod Security Standards denies a pod, in upstream's own words. */
export interface Denial {
  /** A few words, e.g. `host namespaces`. */
  readonly reason: string;
  /** Who and what, e.g. `hostNetwork=true`. */
  readonly detail: string;
  /** The fields at fault. */
  readonly at: readonly Field[];
}

/** How a check reads from one version of the standards on, up to its next variant. */
export interface Variant {
  /** Minor version of Kubernetes, e.g. 25 for v1.25. */
  readonly since: number;
  /** Checks of the baseline that this one takes the place of, at level `restricted`. */
  readonly overrides?: readonly string[];
  deny(pod: PodView): Denial | undefined;
}

/**
 * A check of the Pod Security Standards, under its upstream id. Each opens with its specification, in which `containers` are those of all
 * three kinds, and unset fields include `null`.
 */
export interface PodSecurityCheck {
  readonly id: string;
  readonly level: Exclude<PodSecurityLevel, 'privileged'>;
  /** What to do about a denial. */
  readonly remedy: string;
  /** Upstream's. */
  readonly source: Source;
  /** What a pod must have any of to be denied, at any version. Default: nothing, it is always asked. */
  readonly triggers?: readonly Trigger[];
  /** Oldest first. */
  readonly variants: readonly Variant[];
}
