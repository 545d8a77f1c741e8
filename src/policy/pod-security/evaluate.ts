import type { Denial, PodSecurityCheck, Variant } from './check';
import { POD_SECURITY_CHECKS } from './checks';
import type { PodSecurityLevel } from './labels';
import type { PodView } from '../object/pod';

/** A denial and the check that it comes from. */
export interface CheckDenial extends Denial {
  /** Upstream's id, e.g. `windowsHostProcess`. */
  readonly check: string;
  readonly level: PodSecurityCheck['level'];
  readonly remedy: string;
}

const NEWEST = Math.max(...POD_SECURITY_CHECKS.flatMap(({ variants }) => variants.map(({ since }) => since)));

/**
 * What the Pod Security Standards have against a pod, in upstream's order and words.
 *
 * @param version `latest`, or `v1.N`; one that is newer than the newest known counts as that
 * @param isCandidate whether a check, by its place in `POD_SECURITY_CHECKS`, may have something to say
 */
export function evaluatePodSecurity(pod: PodView, level: PodSecurityLevel, version: string, isCandidate: IsCandidate): CheckDenial[] {
  const denials: CheckDenial[] = [];
  for (const { check, variant, place } of checksAt(level, version)) {
    const denial = isCandidate(place) ? variant.deny(pod) : undefined;
    if (denial) denials.push({ check: check.id, level: check.level, remedy: check.remedy, ...denial });
  }
  return denials;
}

export type IsCandidate = (place: number) => boolean;

/** Denials as admission words them: every reason, with its detail, if it has one, in parentheses. */
export function denialText(denials: readonly Denial[]): string {
  return denials.map(({ reason, detail }) => detail === '' ? reason : `${reason} (${detail})`).join(', ');
}

interface Active {
  readonly check: PodSecurityCheck;
  readonly variant: Variant;
  readonly place: number;
}

/** By level, then by minor version. */
const memory: Readonly<Record<PodSecurityLevel, Map<number, readonly Active[]>>> = {
  privileged: new Map(), baseline: new Map(), restricted: new Map(),
};

function checksAt(level: PodSecurityLevel, version: string): readonly Active[] {
  const minor = Math.min(NEWEST, Number(/^v1\.(\d+)$/.exec(version)?.[1] ?? NEWEST));
  return memory[level].get(minor) ?? remembered(level, minor);
}

function remembered(level: PodSecurityLevel, minor: number): readonly Active[] {
  const active = activeChecks(level, minor);
  memory[level].set(minor, active);
  return active;
}

function activeChecks(level: PodSecurityLevel, minor: number): Active[] {
  const active = POD_SECURITY_CHECKS.map((check, place) => ({ check, place }))
    .filter(({ check }) => level === 'restricted' || check.level === level)
    .flatMap(({ check, place }) => check.variants.filter(({ since }) => since <= minor).slice(-1).map(variant => ({ check, variant, place })));
  const overridden = active.flatMap(({ variant }) => variant.overrides ?? []);
  return active.filter(({ check }) => !overridden.includes(check.id));
}
