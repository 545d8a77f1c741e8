import { denial } from './denial';
import { appArmorProfile } from '../../../src/policy/pod-security/appArmorProfile';

const profile = (type: unknown) => ({ appArmorProfile: { type } });
const annotation = (container: string, value: unknown) => ({ [`container.apparmor.security.beta.kubernetes.io/${container}`]: value });

test.each([
  ['good ones', { securityContext: profile('RuntimeDefault'), containers: [{ name: 'x', securityContext: profile('Localhost') }] },
    { ...annotation('x', 'runtime/default'), ...annotation('y', 'localhost/x'), ...annotation('z', ''), ...annotation('n', 7) }, undefined],
  ['the pod', { securityContext: profile('Unconfined') }, {},
    ['forbidden AppArmor profile (pod must not set AppArmor profile type to "Unconfined")', ['spec.securityContext.appArmorProfile']]],
  ['no type', { securityContext: profile(undefined) }, {}, ['forbidden AppArmor profile (pod must not set AppArmor profile type to "")', ['spec.securityContext.appArmorProfile']]],
  ['all', { securityContext: profile('Unconfined'), containers: [{ name: 'x', securityContext: profile('Bad') }, { name: 'y', securityContext: profile('Bad') }] },
    { ...annotation('y', 'unconfined'), ...annotation('x', 'un"confined\n') },
    ['forbidden AppArmor profiles (pod and containers "x", "y" and annotations must not set AppArmor profile type to "Bad", "Unconfined", '
      + '"container.apparmor.security.beta.kubernetes.io/x="un\\"confined\\n"", "container.apparmor.security.beta.kubernetes.io/y="unconfined"")',
    ['spec.securityContext.appArmorProfile', 'spec.containers[0].securityContext.appArmorProfile', 'spec.containers[1].securityContext.appArmorProfile',
      'metadata.annotations[container.apparmor.security.beta.kubernetes.io/y]', 'metadata.annotations[container.apparmor.security.beta.kubernetes.io/x]']]],
  ['an annotation', {}, { ...annotation('x', 'unconfined'), other: 'unconfined' },
    ['forbidden AppArmor profile (annotation must not set AppArmor profile type to "container.apparmor.security.beta.kubernetes.io/x="unconfined"")',
      ['metadata.annotations[container.apparmor.security.beta.kubernetes.io/x]']]],
])('%s', (_, spec, annotations, expected) => {
  expect(denial(appArmorProfile, 0, spec, annotations)).toEqual(expected);
});
