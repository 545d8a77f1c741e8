import type { Field } from '../field';
import type { PodSecurityCheck } from './check';
import { goQuoted, plural, quoted, setters, sorted } from './words';

const ANNOTATION_PREFIX = 'container.apparmor.security.beta.kubernetes.io/';

export const appArmorProfile: PodSecurityCheck = {
  id: 'appArmorProfile',
  level: 'baseline',
  variants: [{
    since: 0,
    deny(pod) {
      const atPod = [pod.securityContext.get('appArmorProfile')].filter(isBad);
      const bad = pod.containers.filter(({ securityContext }) => isBad(securityContext.get('appArmorProfile')));
      const profiles = [...atPod, ...bad.map(({ securityContext }) => securityContext.get('appArmorProfile'))];
      const annotations = pod.metadata.get('annotations').members()
        .filter(({ name, string }) => name.startsWith(ANNOTATION_PREFIX) && string !== undefined && !isAllowed(string));
      const values = [
        ...sorted(profiles.map(profile => profile.get('type').string ?? '')),
        ...sorted(annotations.map(({ name, string }) => `${name}=${goQuoted(string!)}`)),
      ];
      const who = setters(atPod.length > 0, bad);
      if (annotations.length > 0) who.push(plural(annotations.length, 'annotation', 'annotations'));
      return who.length === 0 ? undefined : {
        reason: plural(values.length, 'forbidden AppArmor profile', 'forbidden AppArmor profiles'),
        detail: `${who.join(' and ')} must not set AppArmor profile type to ${quoted(values)}`,
        at: [...profiles, ...annotations],
      };
    },
  }],
};

function isBad(profile: Field): boolean {
  return profile.isSet && !['RuntimeDefault', 'Localhost'].includes(profile.get('type').string ?? '');
}

function isAllowed(annotation: string): boolean {
  return annotation === '' || annotation === 'runtime/default' || annotation.startsWith('localhost/');
}
