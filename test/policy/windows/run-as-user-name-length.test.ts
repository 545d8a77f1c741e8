import { findings, verdicts } from '../findings';

const rule = 'windows/run-as-user-name-length';
const as = (runAsUserName: unknown) => ({ securityContext: { windowsOptions: { runAsUserName } } });
const long = 'x'.repeat(21);

test('twenty characters are allowed, not bytes', () => {
  expect(verdicts(rule, as('x'.repeat(20)))).toEqual([]);
  expect(verdicts(rule, as('ü'.repeat(20)))).toEqual([]);
  expect(verdicts(rule, as('😀'.repeat(20)))).toEqual([]);
  expect(verdicts(rule, as(long))).toEqual([['spec.securityContext.windowsOptions.runAsUserName', 'runtime']]);
});

test.each([undefined, null, 7, `CORP\\${long}`, 'ContainerAdministrator', 'containeradministrator', 'NT AUTHORITY\\NETWORK SERVICE'])('%j is none of its business', name => {
  expect(verdicts(rule, { os: { name: 'windows' }, ...as(name) })).toEqual([]);
});

test('it names the container', () => {
  const [ofPod, ofContainer] = findings(rule, { ...as(long), containers: [{ name: 'a' }, { name: 'web', ...as(long) }] });
  expect(ofPod).toMatchObject({ message: 'the pod names a local user of 21 characters' });
  expect(ofPod).not.toHaveProperty('container');
  expect(ofContainer).toMatchObject({ container: 'web', message: 'container "web" names a local user of 21 characters' });
});
