import { isContainers, isHostNetwork, isHostProcessSwitch, isOfPod, isPodField, isTolerations } from '../../../../src/policy/object/custom/pod-field-names';

test.each([
  'securityContext', 'podSecurityContext', 'containerSecurityContext', 'windowsOptions', 'nodeSelector', 'affinity', 'tolerations', 'extraTolerations', 'volumes', 'extraVolumes',
  'container', 'containers', 'initContainers', 'extraContainers', 'sidecars', 'steps', 'ports', 'podSpecPatch', 'nodeAffinity', 'podAnnotations',
  'podMetadata', 'image',
])('%s holds a part of the pod around it', name => {
  expect(isPodField(name)).toBe(true);
});

test.each([
  '', 'securityContexts', 'securityContextConstraints', 'windows', 'nodeSelectorTerms', 'podAffinity', 'tolerationSeconds', 'volumesFrom', 'volume', 'containersReady', 'mainContainer',
  'mySidecars', 'stepsTotal', 'hostPorts', 'template', 'spec', 'PodSpecPatch', 'images', 'hostNetwork',
])('%j does not', name => {
  expect(isPodField(name)).toBe(false);
});

test('each has its own question', () => {
  const names = ['podSecurityContext', 'tolerations', 'initContainers', 'steps', 'sidecars', 'volumes', 'container'];
  expect(names.filter(isTolerations)).toEqual(['tolerations']);
  expect(names.filter(isContainers)).toEqual(['initContainers', 'steps', 'sidecars']);
});

test('what holds a field of a pod is about one; an image alone may be about anything', () => {
  for (const name of ['hostNetwork', 'hostPID', 'hostIPC', 'hostPath', 'hostProcess', 'runAsUserName', 'runtimeClassName', 'useHostNetwork', 'nodeSelector', 'volumes', 'nodeSelectorTerm', 'requiredNodeSelectorTerm']) expect(isOfPod(name)).toBe(true);
  for (const name of ['image', 'value', 'os', 'privileged', 'hostPort', 'spec', '']) expect(isOfPod(name)).toBe(false);
});

test('the network of the node has several names', () => {
  for (const name of ['hostNetwork', 'useHostNetwork', 'enableHostNetwork', 'hostNetworkEnabled', 'hostNetworking']) expect([name, isHostNetwork(name), isOfPod(name)]).toEqual([name, true, true]);
  for (const name of ['hostNetworks', 'disableHostNetwork', 'HostNetwork', 'network', '']) expect([name, isHostNetwork(name)]).toEqual([name, false]);
});

test.each(['hostProcess', 'useHostProcess', 'useHostProcessContainers', 'windowsHostProcess', 'hostProcessContainer', 'hostProcessPod', 'hostProcessPods', 'volcanoHostProcess', 'hostProcessEnabled', 'hostprocess', 'nodeHostProcess', 'notifyHostProcess'])(
  '%s switches HostProcess on', name => {
    expect(isHostProcessSwitch(name)).toBe(true);
  });

test.each(['', 'hostProcessing', 'hostProcesses', 'hostProcessImage', 'disableHostProcess', 'noHostProcess', 'allowHostProcess', 'skipHostProcessContainers', 'hostContainers'])('%j does not switch it on', name => {
  expect(isHostProcessSwitch(name)).toBe(false);
});
