import { findings, verdicts } from '../findings';

const rule = 'windows/run-as-administrator';
const as = (runAsUserName: string, runAsNonRoot?: boolean) =>
  ({ securityContext: { ...runAsNonRoot !== undefined && { runAsNonRoot }, windowsOptions: { runAsUserName } } });
const POD = 'spec.securityContext.windowsOptions.runAsUserName';
const CONTAINER = 'spec.containers[0].securityContext.windowsOptions.runAsUserName';
const admin = 'ContainerAdministrator';

// Who stops an administrator: section 3.3 of verifyRunAsNonRoot, and the runAsNonRoot check of restricted.
test.each([
  ['on the pod', { ...as(admin), containers: [{ name: 'a' }] }, [[POD, 'pod-security/restricted']]],
  ['on the pod, with runAsNonRoot', { ...as(admin, true), containers: [{ name: 'a' }] }, [[POD, 'kubelet']]],
  ['on the pod, in capitals', { ...as('CONTAINERADMINISTRATOR', true), containers: [{ name: 'a' }] }, [[POD, 'kubelet']]],
  ['on the pod, its container has another', { ...as(admin, true), containers: [{ name: 'a', ...as('ContainerUser') }] }, [[POD, 'nobody']]],
  ['on the pod, runAsNonRoot on its container', { ...as(admin), containers: [{ name: 'a', securityContext: { runAsNonRoot: true } }] }, [[POD, 'kubelet']]],
  ['on the pod, runAsNonRoot on one of two containers', { ...as('SYSTEM'), containers: [{ name: 'a', securityContext: { runAsNonRoot: true } }, { name: 'b' }] },
    [[POD, 'pod-security/restricted']]],
  ['with runAsNonRoot false on the pod and true on its container', { ...as('SYSTEM', false), containers: [{ name: 'a', securityContext: { runAsNonRoot: true } }] },
    [[POD, 'pod-security/restricted']]],
  ['on a container', { securityContext: { runAsNonRoot: true }, containers: [{ name: 'a', ...as(admin) }] }, [[CONTAINER, 'kubelet']]],
  ['on a container, that says so', { securityContext: { runAsNonRoot: true }, containers: [{ name: 'a', ...as(admin, false) }] }, [[CONTAINER, 'pod-security/restricted']]],
  ['with a domain: nothing recognises it', { securityContext: { runAsNonRoot: true }, containers: [{ name: 'a', ...as('User Manager\\ContainerAdministrator') }] }, [[CONTAINER, 'nobody']]],
  ['with a dot at its end: the kubelet does not recognise it', { securityContext: { runAsNonRoot: true }, containers: [{ name: 'a', ...as('ContainerAdministrator.') }] }, [[CONTAINER, 'nobody']]],
  ['SYSTEM', { securityContext: { runAsNonRoot: true }, containers: [{ name: 'a', ...as('NT AUTHORITY\\SYSTEM') }] }, [[CONTAINER, 'nobody']]],
  ['twice', { ...as(admin), containers: [{ name: 'a', ...as('SYSTEM') }] }, [[POD, 'nobody'], [CONTAINER, 'pod-security/restricted']]],
  ['nobody of them', { ...as('ContainerUser'), containers: [{ name: 'a', ...as('NT AUTHORITY\\LOCAL SERVICE') }] }, []],
  ['a name that the API server refuses anyway', { containers: [{ name: 'a', ...as('x\\y\\SYSTEM') }] }, []],
])('%s', (_, spec, expected) => {
  expect(verdicts(rule, spec)).toEqual(expected);
});

test('it names who and whom', () => {
  expect(findings(rule, { ...as(admin), containers: [{ name: 'a', ...as('SYSTEM') }] }).map(({ container, message }) => [container, message])).toEqual([
    [undefined, 'the pod runs its containers as ContainerAdministrator, an administrator'],
    ['a', 'container "a" runs as SYSTEM, an administrator'],
  ]);
});

test('an image of IIS is not told to run as ContainerUser', () => {
  const iis = 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022';
  const remedies = (spec: object) => findings(rule, spec).map(({ remedy }) => remedy.split(':')[0]);
  const [IIS, OTHER] = ['ServiceMonitor.exe, which starts IIS, works only for administrators', 'run as ContainerUser; if the image really needs an administrator, record why'];
  expect(remedies({ ...as(admin), containers: [{ name: 'a', image: 'web' }, { name: 'b', image: iis }] })).toEqual([IIS]);
  expect(remedies({ containers: [{ name: 'a', image: 'web', ...as(admin) }, { name: 'b', image: iis, ...as(admin) }] })).toEqual([OTHER, IIS]);
  expect(findings(rule, { containers: [{ name: 'b', image: iis, ...as(admin) }] })[0]!.remedy)
    .toMatch(/: record that, with WindowsUser.containerAdministrator\(\{ reason \}\) or the annotation secure-windows-workloads\/acknowledged$/);
});
