import { findings } from '../findings';

const found = (os: unknown, container: object) => findings('windows/stop-signal', { os, nodeSelector: { 'kubernetes.io/os': 'windows' }, ...container })
  .map(({ path, container: name, message, refusedBy, fix }) => ({ path, container: name, message, refusedBy, fix }));
const windows = { name: 'windows' };
const stop = (stopSignal: unknown) => ({ containers: [{ name: 'a', lifecycle: { stopSignal } }] });

test.each([
  [windows, 'SIGTERM', false],
  [windows, 'SIGKILL', false],
  [windows, 'SIGINT', true],
  [windows, 'sigterm', true],
  [windows, '', true],
  [windows, 15, true],
  [windows, null, false],
  [windows, undefined, false],
  [undefined, 'SIGTERM', true],
  [undefined, null, false],
  [{ name: 'Windows' }, 'SIGKILL', true],
  [{ name: 'linux' }, 'SIGTERM', true],
])('os %j, stopSignal %j', (os, signal, isFault) => {
  expect(found(os, stop(signal))).toEqual(isFault ? [{
    path: 'spec.containers[0].lifecycle.stopSignal',
    container: 'a',
    message: `container "a" sets stopSignal ${JSON.stringify(signal)}: API servers drop it, or reject it if the feature gate ContainerStopSignals is on`,
    refusedBy: 'nobody',
    fix: { op: 'remove', path: '/spec/containers/0/lifecycle/stopSignal' },
  }] : []);
});

test('every kind of container', () => {
  const containers = [{ name: 'a' }, { name: 'b', lifecycle: { stopSignal: 'SIGHUP' } }];
  const all = { initContainers: containers, containers, ephemeralContainers: containers };
  expect(found(windows, all).map(({ path, container }) => [path, container])).toEqual([
    ['spec.initContainers[1].lifecycle.stopSignal', 'b'],
    ['spec.containers[1].lifecycle.stopSignal', 'b'],
    ['spec.ephemeralContainers[1].lifecycle.stopSignal', 'b'],
  ]);
});
