import { findings } from '../findings';

const rule = 'windows/run-as-user-name-unset';
const named = { securityContext: { windowsOptions: { runAsUserName: 'u' } } };
const found = (spec: object) => findings(rule, { os: { name: 'windows' }, ...spec }).map(({ message, path }) => [path, message]);
const PATH = 'spec.securityContext.windowsOptions.runAsUserName';
const TAIL = 'no runAsUserName: the user of the image applies, which in Server Core images is ContainerAdministrator';

test('one finding for all that have none', () => {
  expect(found({ containers: [{ name: 'a' }] })).toEqual([[PATH, `container "a" has ${TAIL}`]]);
  expect(found({ initContainers: [{ name: 'i' }], containers: [{ name: 'a', ...named }, { name: 'b', securityContext: { windowsOptions: { runAsUserName: null } } }] }))
    .toEqual([[PATH, `init container "i", container "b" have ${TAIL}`]]);
});

test('a name of the pod, or of each container, is enough', () => {
  expect(found({ ...named, containers: [{ name: 'a' }] })).toEqual([]);
  expect(found({ containers: [{ name: 'a', ...named }] })).toEqual([]);
});

test('a pod without containers has none without a name', () => {
  expect(found({})).toEqual([]);
});

test('nobody refuses it', () => {
  expect(findings('windows/run-as-user-name-unset', { os: { name: 'windows' }, containers: [{ name: 'a' }] })[0]!.refusedBy).toBe('nobody');
});

test('an image of IIS is not told to run as ContainerUser', () => {
  const iis = { name: 'iis', image: 'mcr.microsoft.com/windows/servercore/iis' };
  const remedy = (...containers: object[]) => findings(rule, { os: { name: 'windows' }, containers })[0]!.remedy;
  expect(remedy(iis, { ...iis, name: 'other' })).toBe('its ServiceMonitor.exe works only for administrators: set runAsUserName: ContainerAdministrator and acknowledge '
    + 'windows/run-as-administrator with the reason, or use an image that does not need it');
  expect(remedy(iis, { name: 'web' })).toBe('set securityContext.windowsOptions.runAsUserName: ContainerUser on the pod');
});
