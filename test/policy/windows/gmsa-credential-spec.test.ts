import { findings } from '../findings';

const rule = 'windows/gmsa-credential-spec';
const options = (windowsOptions: unknown) => ({ securityContext: { windowsOptions } });
const found = (spec: object) => findings(rule, { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const OPTIONS = 'securityContext.windowsOptions';

test.each([
  [undefined, undefined],
  [null, undefined],
  [7, undefined],
  ['gmsa-web.corp', undefined],
  ['', 'is empty'],
  ['a'.repeat(253), undefined],
  ['a'.repeat(254), 'has 254 characters; at most 253 are allowed'],
  ['webapp1$', 'is "webapp1$": only lower-case letters, digits, "-" and "." are allowed, with a letter or digit at each end'],
])('the name %j', (gmsaCredentialSpecName, fault) => {
  expect(found(options({ gmsaCredentialSpecName }))).toEqual(fault === undefined ? [] : [
    { path: `spec.${OPTIONS}.gmsaCredentialSpecName`, message: `the pod has a gmsaCredentialSpecName that ${fault}`, refusedBy: 'api-server' },
  ]);
});

test.each([
  ['unset', undefined, undefined],
  ['null', null, undefined],
  ['no text', 7, undefined],
  ['empty', '', 'an empty gmsaCredentialSpec'],
  ['65536 bytes', 'a'.repeat(65_536), undefined],
  ['65537 bytes', 'a'.repeat(65_537), 'a gmsaCredentialSpec of 65537 bytes; at most 65536 are allowed'],
  ['65536 bytes in half as many characters', 'é'.repeat(32_768), undefined],
  ['65538 bytes in half as many characters', 'é'.repeat(32_769), 'a gmsaCredentialSpec of 65538 bytes; at most 65536 are allowed'],
])('a spec that is %s', (_, gmsaCredentialSpec, fault) => {
  expect(found(options({ gmsaCredentialSpec }))).toEqual(fault === undefined ? [] : [
    { path: `spec.${OPTIONS}.gmsaCredentialSpec`, message: `the pod has ${fault}`, refusedBy: 'api-server' },
  ]);
});

test('the pod and every container are checked', () => {
  const wrong = options({ gmsaCredentialSpecName: '', gmsaCredentialSpec: '' });
  const spec = {
    os: { name: 'linux' },
    ...wrong,
    initContainers: [{ name: 'i', ...wrong }],
    containers: [{ name: 'a' }, { name: 'b', ...wrong }],
    ephemeralContainers: [{ name: 'e', ...wrong }],
  };
  const places = [
    ['', undefined, 'the pod'], ['initContainers[0].', 'i', 'init container "i"'], ['containers[1].', 'b', 'container "b"'],
    ['ephemeralContainers[0].', 'e', 'ephemeral container "e"'],
  ];
  expect(found(spec)).toEqual(places.flatMap(([place, container, title]) => [
    { path: `spec.${place}${OPTIONS}.gmsaCredentialSpecName`, container, message: `${title} has a gmsaCredentialSpecName that is empty`, refusedBy: 'api-server' },
    { path: `spec.${place}${OPTIONS}.gmsaCredentialSpec`, container, message: `${title} has an empty gmsaCredentialSpec`, refusedBy: 'api-server' },
  ]));
});
