import type { Denial, PodSecurityCheck, Variant } from './check';
import { containers, goQuoted, plural, quoted, setters, sorted } from './words';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import { hasKey } from '../triggers/trigger';

const POD_ANNOTATION = 'seccomp.security.alpha.kubernetes.io/pod';
const CONTAINER_ANNOTATION_PREFIX = 'container.seccomp.security.alpha.kubernetes.io/';

const isGood = (profile: Field) => ['RuntimeDefault', 'Localhost'].includes(profile.get('type').text);
const isBad = (profile: Field) => profile.isSet && !isGood(profile);

/** Profiles that are set to something else than the two good types. */
function explicitFaults(pod: PodView): Denial | undefined {
  const atPod = [pod.securityContext.get('seccompProfile')].filter(isBad);
  const bad = pod.containers.filter(({ securityContext }) => isBad(securityContext.get('seccompProfile')));
  const at = [...atPod, ...bad.map(({ securityContext }) => securityContext.get('seccompProfile'))];
  const types = sorted(at.map(profile => profile.get('type').text));
  return at.length === 0 ? undefined : {
    reason: 'seccompProfile',
    detail: `${setters(atPod.length > 0, bad).join(' and ')} must not set securityContext.seccompProfile.type to ${quoted(types)}`,
    at,
  };
}

/**
 * No seccomp profile but the default of the runtime and local ones.
 *
 * Restricted fields:
 * - `metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]`
 * - `metadata.annotations[container.seccomp.security.alpha.kubernetes.io/*]`
 *
 * Allowed values: until v1.18: unset, `runtime/default`, `docker/default`, `localhost/*`.
 *
 * Restricted fields:
 * - `spec.securityContext.seccompProfile.type`
 * - `spec.containers[*].securityContext.seccompProfile.type`
 *
 * Allowed values: since v1.19: unset, `RuntimeDefault`, `Localhost`.
 */
export const seccompProfileBaseline: PodSecurityCheck = {
  id: 'seccompProfile_baseline',
  level: 'baseline',
  remedy: 'remove the profile, or use RuntimeDefault',
  source: { project: 'pod-security-admission', file: 'policy/check_seccompProfile_baseline.go' },
  triggers: ['seccompProfile', { field: 'annotations', where: hasKey(/^(container\.)?seccomp\./) }],
  variants: [
    {
      since: 0,
      deny(pod) {
        const names = [POD_ANNOTATION, ...pod.containers.map(({ name }) => CONTAINER_ANNOTATION_PREFIX + name)];
        const bad = [...new Set(names)].map(name => pod.metadata.get('annotations').get(name))
          .filter(({ string }) => string !== undefined && !/^(runtime\/default$|docker\/default$|localhost\/)/.test(string));
        const shown = sorted(bad.map(({ name, string }) => `${name}=${goQuoted(string!)}`));
        return bad.length === 0 ? undefined : {
          reason: 'seccompProfile',
          detail: `forbidden ${plural(shown.length, 'annotation', 'annotations')} ${shown.join(', ')}`,
          at: bad,
        };
      },
    },
    { since: 19, deny: explicitFaults },
  ],
};

const restricted: Variant = {
  since: 19,
  overrides: ['seccompProfile_baseline'],
  deny(pod) {
    const explicit = explicitFaults(pod);
    if (explicit || isGood(pod.securityContext.get('seccompProfile'))) return explicit;
    const bad = pod.containers.filter(({ securityContext }) => !securityContext.get('seccompProfile').isSet);
    return bad.length === 0 ? undefined : {
      reason: 'seccompProfile',
      detail: `pod or ${containers(bad)} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`,
      at: [pod.securityContext.get('seccompProfile')],
    };
  },
};

/**
 * A seccomp profile, the default of the runtime or a local one.
 *
 * Restricted fields:
 * - `spec.securityContext.seccompProfile.type`
 * - `spec.containers[*].securityContext.seccompProfile.type`
 *
 * Allowed values: `RuntimeDefault`, `Localhost`; unset in a container where the pod has one.
 *
 * Since v1.25 not asked of pods with `os.name: windows`.
 */
export const seccompProfileRestricted: PodSecurityCheck = {
  id: 'seccompProfile_restricted',
  level: 'restricted',
  remedy: 'set seccompProfile: { type: RuntimeDefault } on the pod',
  source: { project: 'pod-security-admission', file: 'policy/check_seccompProfile_restricted.go' },
  variants: [restricted, { ...restricted, since: 25, deny: pod => pod.declaredOs === 'windows' ? undefined : restricted.deny(pod) }],
};
