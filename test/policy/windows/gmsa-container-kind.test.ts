import { findings } from '../findings';

const rule = 'windows/gmsa-container-kind';
const named = (gmsaCredentialSpecName: unknown) => ({ securityContext: { windowsOptions: { gmsaCredentialSpecName } } });

test('an init or ephemeral container', () => {
  const spec = {
    ...named('gmsa-web'),
    initContainers: [{ name: 'i' }, { name: 'j', ...named('gmsa-web') }],
    containers: [{ name: 'a', ...named('gmsa-web') }],
    ephemeralContainers: [{ name: 'e', ...named('') }],
  };
  const field = 'securityContext.windowsOptions.gmsaCredentialSpecName';
  const tail = 'names a gMSA credential spec, which the webhook does not resolve there';
  expect(findings(rule, spec).map(({ path, container, message, refusedBy, fix }) => [path, container, message, refusedBy, fix])).toEqual([
    [`spec.initContainers[1].${field}`, 'j', `init container "j" ${tail}`, 'nobody', undefined],
    [`spec.ephemeralContainers[0].${field}`, 'e', `ephemeral container "e" ${tail}`, 'nobody', undefined],
  ]);
});

test('null equals absent, and content is no name', () => {
  expect(findings(rule, { os: { name: 'windows' }, initContainers: [{ name: 'i', ...named(null) }] })).toEqual([]);
  expect(findings(rule, { initContainers: [{ name: 'i', securityContext: { windowsOptions: { gmsaCredentialSpec: '{}' } } }] })).toEqual([]);
});
