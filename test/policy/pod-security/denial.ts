import { candidatesIn } from '../../../src/policy/candidates';
import { Field } from '../../../src/policy/object/field';
import { PodView } from '../../../src/policy/object/pod';
import type { PodLocation } from '../../../src/policy/object/pod-location';
import type { PodSecurityCheck } from '../../../src/policy/pod-security/check';
import { POD_SECURITY_CHECKS } from '../../../src/policy/pod-security/checks';

export function podOf(spec: object, annotations?: object, isPod = true): PodView {
  return new PodView(locationOf(spec, annotations, isPod), { runtimeClasses: new Map() });
}

function locationOf(spec: object, annotations?: object, isPod = true): PodLocation {
  const root = new Field({ metadata: { ...annotations && { annotations } }, spec });
  return { metadata: root.get('metadata'), spec: root.get('spec'), isPod, origin: 'built-in' };
}

export const anyone = () => true;

/** What a check says to a pod at v1.N: `reason (detail)` and the paths, or nothing. */
export function denial(check: PodSecurityCheck, minor: number, spec: object, annotations?: object): [string, string[]] | undefined {
  const variant = check.variants.filter(({ since }) => since <= minor).at(-1);
  const isCandidate = candidatesIn(locationOf(spec, annotations)).hasCheck(POD_SECURITY_CHECKS.indexOf(check));
  const denied = isCandidate ? variant?.deny(podOf(spec, annotations)) : undefined;
  return denied && [`${denied.reason} (${denied.detail})`, denied.at.map(({ path }) => String(path))];
}

/** A container of each kind, named a, b and c, with the same security context. */
export function everywhere(securityContext: object): object {
  const [a, b, c] = ['a', 'b', 'c'].map(name => ({ name, securityContext }));
  return { initContainers: [a], containers: [b], ephemeralContainers: [c] };
}

export const pathsOf = (field: string) => ['initContainers', 'containers', 'ephemeralContainers'].map(kind => `spec.${kind}[0].securityContext.${field}`);
export const windows = { os: { name: 'windows' } };
