import { withCanonicalNames } from '../../../../src/policy/object/custom/folded-names';

const plain = (value: unknown) => JSON.parse(JSON.stringify(withCanonicalNames(value))) as unknown;

test.each([
  'affinity', 'annotations', 'containers', 'ephemeralContainers', 'hostIPC', 'hostNetwork', 'hostPath', 'hostPID', 'hostPort', 'hostProcess', 'image', 'initContainers', 'key', 'labels', 'matchExpressions',
  'matchFields', 'metadata', 'name', 'nodeAffinity', 'nodeName', 'nodeSelector', 'nodeSelectorTerms', 'operator', 'os', 'path', 'persistentVolumeClaim', 'ports',
  'preferredDuringSchedulingIgnoredDuringExecution', 'privileged', 'requiredDuringSchedulingIgnoredDuringExecution', 'runAsUserName', 'runtimeClassName', 'securityContext', 'spec', 'template',
  'tolerations', 'value', 'values', 'volumeMounts', 'volumes', 'windowsOptions',
])('%s in any letter case', name => {
  for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) expect(plain({ [spelling]: 1 })).toEqual({ [name]: 1 });
});

test('at any depth, in lists too, and others as they are', () => {
  expect(plain([{ Other: { HOSTPID: [{ hostpid: null }] } }, 'HOSTPID', 7])).toEqual([{ Other: { hostPID: [{ hostPID: null }] } }, 'HOSTPID', 7]);
});

test('of several spellings each counts', () => {
  expect(plain({ hostNetwork: false, hostnetwork: true, HOSTNETWORK: 1 }))
    .toEqual({ hostNetwork: false, hostnetwork: { hostNetwork: true }, HOSTNETWORK: { hostNetwork: 1 } });
  expect(plain({ hostnetwork: true, hostNetwork: false })).toEqual({ 'hostNetwork': true, 'hostNetwork ': { hostNetwork: false } });
});

test('what is given is left alone, and depth costs nothing', () => {
  const given = { HOSTPID: [{ HOSTPID: 1 }] };
  withCanonicalNames(given);
  expect(given).toEqual({ HOSTPID: [{ HOSTPID: 1 }] });
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = { HOSTPID: [deep] };
  expect(withCanonicalNames(deep)).toHaveProperty('hostPID');
});
