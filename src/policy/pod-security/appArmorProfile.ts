import type { PodSecurityCheck } from './check';
import { goQuoted, plural, quoted, setters, sorted } from './words';
import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import { hasKey } from '../triggers/trigger';

const ANNOTATION_PREFIX = 'container.apparmor.security.beta.kubernetes.io/';

/**
 * The default AppArmor profile is not disabled, nor overridden by any but the allowed ones.
 *
 * Restricted fields:
 * - `metadata.annotations[container.apparmor.security.beta.kubernetes.io/*]`
 *
 * Allowed values: unset, empty, `runtime/default`, `localhost/*`.
 *
 * Restricted fields:
 * - `spec.securityContext.appArmorProfile.type`
 * - `spec.containers[*].securityContext.appArmorProfile.type`
 *
 * Allowed values: unset, `RuntimeDefault`, `Localhost`.
 */
export const appArmorProfile: PodSecurityCheck = {
  id: 'appArmorProfile',
  level: 'baseline',
  remedy: 'remove the profile, or use RuntimeDefault',
  source: { project: 'pod-security-admission', file: 'policy/check_appArmorProfile.go' },
  triggers: ['appArmorProfile', { field: 'annotations', where: hasKey(/^container\.apparmor\./) }],
  variants: [{
    since: 0,
    deny(pod) {
      const atPod = pod.securityContext.get('appArmorProfile');
      const bad = pod.containers.flatMap(container => {
        const at = badProfile(pod, container);
        return at ? [{ container, at }] : [];
      });
      const profiles = [...isBad(atPod) ? [atPod] : [], ...bad.map(({ at }) => at)];
      const annotations = pod.metadata.get('annotations').members()
        .filter(({ name, string }) => name.startsWith(ANNOTATION_PREFIX) && string !== undefined && !isAllowed(string));
      const values = [
        ...sorted(profiles.map(profile => profile.string === undefined ? profile.get('type').text : 'Unconfined')),
        ...sorted(annotations.map(({ name, string }) => `${name}=${goQuoted(string!)}`)),
      ];
      const who = setters(isBad(atPod), bad.map(({ container }) => container));
      if (annotations.length > 0) who.push(plural(annotations.length, 'annotation', 'annotations'));
      return who.length === 0 ? undefined : {
        reason: plural(values.length, 'forbidden AppArmor profile', 'forbidden AppArmor profiles'),
        detail: `${who.join(' and ')} must not set AppArmor profile type to ${quoted(values)}`,
        at: [...profiles, ...annotations],
      };
    },
  }],
};

/** A bad profile of a container: its own, or the one that the API server makes of the annotation of a Pod. */
function badProfile(pod: PodView, container: ContainerView): Field | undefined {
  const own = container.securityContext.get('appArmorProfile');
  if (own.isSet) return isBad(own) ? own : undefined;
  const annotation = pod.metadata.get('annotations').get(ANNOTATION_PREFIX + container.name);
  const isMadeAField = pod.isPod && pod.declaredOs !== 'windows' && annotation.value === 'unconfined'
    && pod.securityContext.at('appArmorProfile', 'type').value !== 'Unconfined';
  return isMadeAField ? annotation : undefined;
}

function isBad(profile: Field): boolean {
  return profile.isSet && !['RuntimeDefault', 'Localhost'].includes(profile.get('type').text);
}

function isAllowed(annotation: string): boolean {
  return annotation === '' || annotation === 'runtime/default' || annotation.startsWith('localhost/');
}
