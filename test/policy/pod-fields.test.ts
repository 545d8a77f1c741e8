import { isContainers, isPodField, isSecurityContext, isTolerations } from '../../src/policy/pod-fields';

test.each([
  'securityContext', 'podSecurityContext', 'containerSecurityContext', 'windowsOptions', 'nodeSelector', 'affinity', 'tolerations', 'extraTolerations', 'volumes', 'extraVolumes',
  'container', 'containers', 'initContainers', 'extraContainers', 'sidecars', 'steps', 'ports', 'podSpecPatch',
])('%s holds a part of the pod around it', name => {
  expect(isPodField(name)).toBe(true);
});

test.each([
  '', 'securityContexts', 'securityContextConstraints', 'windows', 'nodeSelectorTerms', 'nodeAffinity', 'tolerationSeconds', 'volumesFrom', 'volume', 'containersReady', 'mainContainer',
  'mySidecars', 'stepsTotal', 'hostPorts', 'template', 'spec', 'PodSpecPatch', 'image',
])('%j does not', name => {
  expect(isPodField(name)).toBe(false);
});

test('each has its own question', () => {
  const names = ['podSecurityContext', 'tolerations', 'initContainers', 'steps', 'sidecars', 'volumes', 'container'];
  expect(names.filter(isSecurityContext)).toEqual(['podSecurityContext']);
  expect(names.filter(isTolerations)).toEqual(['tolerations']);
  expect(names.filter(isContainers)).toEqual(['initContainers', 'steps', 'sidecars']);
});
