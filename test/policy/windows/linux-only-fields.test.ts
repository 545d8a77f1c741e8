import { findings, verdicts } from '../findings';

const rule = 'windows/linux-only-fields';
const windows = { os: { name: 'windows' } };

// The table of validateWindows (Kubernetes): 16 fields of the pod, 10 of a container. hostPID, hostIPC and
// privileged: true are access to the host, and so rules of their own.
const POD_SECURITY = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'fsGroup', 'fsGroupChangePolicy', 'sysctls', 'runAsUser', 'runAsGroup',
  'supplementalGroups', 'supplementalGroupsPolicy', 'seLinuxChangePolicy'];
const POD = ['hostUsers', 'shareProcessNamespace', 'resources'];
const CONTAINER = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged',
  'allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'];

describe.each([false, true, 0, '', {}, [1], 'Default'])('at the value %j', value => {
  test.each(POD)('spec.%s', name => {
    expect(verdicts(rule, { ...windows, [name]: value })).toEqual([[`spec.${name}`, 'api-server']]);
  });

  test.each(POD_SECURITY)('spec.securityContext.%s', name => {
    expect(verdicts(rule, { ...windows, securityContext: { [name]: value } })).toEqual([[`spec.securityContext.${name}`, 'api-server']]);
  });

  test.each(CONTAINER.filter(name => name !== 'privileged' || value !== true))('%s of each kind of container', name => {
    const containers = [{ name: 'a', securityContext: { [name]: value } }];
    expect(verdicts(rule, { ...windows, initContainers: containers, containers, ephemeralContainers: containers })).toEqual(
      ['initContainers', 'containers', 'ephemeralContainers'].map(kind => [`spec.${kind}[0].securityContext.${name}`, 'api-server']));
  });
});

test('the fix is to remove the field', () => {
  expect(findings(rule, { ...windows, hostUsers: true })[0]).toMatchObject({ fix: { op: 'remove', path: '/spec/hostUsers' } });
});

test('null equals absent', () => {
  const nothing = (names: string[]) => Object.fromEntries(names.map(name => [name, null]));
  expect(findings(rule, {
    ...windows, ...nothing(POD), securityContext: nothing(POD_SECURITY), containers: [{ name: 'a', securityContext: nothing(CONTAINER) }],
  })).toEqual([]);
});

test('an empty list: of sysctls it is nothing, of groups it is a value', () => {
  expect(verdicts(rule, { ...windows, securityContext: { sysctls: [], supplementalGroups: [] } }))
    .toEqual([['spec.securityContext.supplementalGroups', 'api-server']]);
});

test('privileged: true is left to windows/privileged', () => {
  expect(findings(rule, { ...windows, containers: [{ name: 'a', securityContext: { privileged: true } }] })).toEqual([]);
});

test('only the exact os.name makes the API server refuse them', () => {
  for (const os of [undefined, { name: 'Windows' }]) {
    expect(findings(rule, { os, nodeSelector: { 'kubernetes.io/os': 'windows' }, hostUsers: false })).toEqual([]);
  }
});

test('it says who sets what', () => {
  expect(findings(rule, { ...windows, hostUsers: false, containers: [{ name: 'a', securityContext: { privileged: false } }] }).map(({ message }) => message)).toEqual([
    'the pod sets hostUsers: with os.name: windows the API server rejects it at any value',
    'container "a" sets privileged: with os.name: windows the API server rejects it at any value',
  ]);
});

test('it names the container, where it is one', () => {
  const spec = { os: { name: 'windows' }, securityContext: { runAsUser: 1 }, containers: [{ name: 'web', securityContext: { runAsUser: 1 } }] };
  expect(findings('windows/linux-only-fields', spec).map(finding => ['container' in finding, finding.container])).toEqual([[false, undefined], [true, 'web']]);
});
