import { denial } from './denial';
import { hostProbesAndHostLifecycle } from '../../../src/policy/pod-security/hostProbesAndHostLifecycle';

const get = (host: unknown) => ({ httpGet: { port: 80, host } });

test('every probe and hook, from v1.34 on', () => {
  const spec = {
    initContainers: [{ name: 'i', livenessProbe: get('b'), lifecycle: { postStart: get('a'), preStop: { tcpSocket: { host: 'c' } } } }],
    containers: [{ name: 'x', readinessProbe: get('a'), startupProbe: { tcpSocket: { host: 'a' } } }, { name: 'fine', livenessProbe: get('') }],
  };
  expect(denial(hostProbesAndHostLifecycle, 33, spec)).toBeUndefined();
  expect(denial(hostProbesAndHostLifecycle, 34, spec)).toEqual(['probe or lifecycle host (containers "i", "x" use probe or lifecycle hosts "a", "b", "c")', [
    'spec.initContainers[0].livenessProbe.httpGet.host', 'spec.initContainers[0].lifecycle.postStart.httpGet.host', 'spec.initContainers[0].lifecycle.preStop.tcpSocket.host',
    'spec.containers[0].readinessProbe.httpGet.host', 'spec.containers[0].startupProbe.tcpSocket.host',
  ]]);
});

test('one is not two, and none is none', () => {
  expect(denial(hostProbesAndHostLifecycle, 34, { containers: [{ name: 'x', livenessProbe: get('127.0.0.1') }] })![0])
    .toBe('probe or lifecycle host (container "x" uses probe or lifecycle host "127.0.0.1")');
  expect(denial(hostProbesAndHostLifecycle, 34, { containers: [{ name: 'x', livenessProbe: get(undefined) }, { name: 'y' }] })).toBeUndefined();
});
