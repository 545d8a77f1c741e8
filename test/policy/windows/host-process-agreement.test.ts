import { findings, verdicts } from '../findings';

const rule = 'windows/host-process-agreement';
const set = (hostProcess: boolean) => ({ securityContext: { windowsOptions: { hostProcess } } });
const at = 'spec.containers[0].securityContext.windowsOptions.hostProcess';

// Kubernetes, validateWindowsHostProcessPod, case by case.
test.each([
  ['the pod true, its container unset', { ...set(true), hostNetwork: true, containers: [{ name: 'a' }] }, []],
  ['the pod true, its container with empty options', { ...set(true), hostNetwork: true, containers: [{ name: 'a', securityContext: { windowsOptions: {} } }] }, []],
  ['the pod true, its container false', { ...set(true), hostNetwork: true, containers: [{ name: 'a', ...set(false) }] }, [at]],
  ['the pod true, one of two containers false', { ...set(true), hostNetwork: true, containers: [{ name: 'a', ...set(false) }, { name: 'b' }] }, [at, 'spec']],
  ['the pod false, its container true', { ...set(false), hostNetwork: true, containers: [{ name: 'a', ...set(true) }] }, [at]],
  ['the pod unset, all containers true', { hostNetwork: true, initContainers: [{ name: 'a', ...set(true) }], containers: [{ name: 'b', ...set(true) }] }, []],
  ['the pod unset, one of two', { hostNetwork: true, initContainers: [{ name: 'a', ...set(true) }], containers: [{ name: 'b' }] }, ['spec']],
  ['no hostNetwork', { ...set(true), containers: [{ name: 'a' }] }, ['spec.hostNetwork']],
  ['hostNetwork false', { ...set(true), hostNetwork: false, containers: [{ name: 'a' }] }, ['spec.hostNetwork']],
  ['all false', { ...set(false), containers: [{ name: 'a', ...set(false) }] }, []],
])('%s', (_, spec, paths) => {
  expect(verdicts(rule, spec)).toEqual(paths.map(path => [path, 'api-server']));
});

test('it says who differs', () => {
  const found = findings(rule, { ...set(true), containers: [{ name: 'a', ...set(false) }, { name: 'b' }, { name: 'c' }] });
  expect(found.map(({ message, container }) => [container, message])).toEqual([
    ['a', 'container "a" sets hostProcess=false but the pod sets true: if both are set, they must be equal'],
    [undefined, 'only container "b", container "c" would be HostProcess: all containers of a pod must be, or none'],
    [undefined, 'a HostProcess pod must set hostNetwork=true'],
  ]);
});
