import { denial, podOf, windows } from './denial';
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

describe('the annotation of a Pod is made a field of its container, before admission looks', () => {
  const notes = annotation('x', 'unconfined');
  const detail = (spec: object, annotations: object = notes, isPod = true) => appArmorProfile.variants[0]!.deny(podOf(spec, annotations, isPod))!.detail.replace(/ must.* to /, ': ');
  const told = '"container.apparmor.security.beta.kubernetes.io/x="unconfined""';
  const containers = [{ name: 'x' }, { name: 'y' }];

  test.each<[string, string, string]>([
    ['so both are at fault', detail({ containers }), `container "x" and annotation: "Unconfined", ${told}`],
    ['not in a template', detail({ containers }, notes, false), `annotation: ${told}`],
    ['not on Windows', detail({ ...windows, containers }), `annotation: ${told}`],
    ['not where the container has a profile', detail({ containers: [{ name: 'x', securityContext: profile('Localhost') }] }), `annotation: ${told}`],
    ['not where the pod has the same', detail({ securityContext: profile('Unconfined'), containers }), `pod and annotation: "Unconfined", ${told}`],
    ['where the pod has another', detail({ securityContext: profile('RuntimeDefault'), containers }), `container "x" and annotation: "Unconfined", ${told}`],
    ['not from a value that is none', detail({ containers }, annotation('x', 'odd')), 'annotation: "container.apparmor.security.beta.kubernetes.io/x="odd""'],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });

  test('its field is the annotation', () => {
    expect(denial(appArmorProfile, 0, { containers }, notes)![1]).toEqual([
      'metadata.annotations[container.apparmor.security.beta.kubernetes.io/x]', 'metadata.annotations[container.apparmor.security.beta.kubernetes.io/x]',
    ]);
  });
});
