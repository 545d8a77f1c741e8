import { denial } from './denial';
import { hostPathVolumes } from '../../../src/policy/pod-security/hostPathVolumes';

test.each([
  [[{ name: 'a', hostPath: {} }, { name: 'b', emptyDir: {} }, { hostPath: { path: '/' } }], ['hostPath volumes (volumes "a", "")', ['spec.volumes[0].hostPath', 'spec.volumes[2].hostPath']]],
  [[{ name: 'a', hostPath: {} }], ['hostPath volumes (volume "a")', ['spec.volumes[0].hostPath']]],
  [[{ name: 'a', hostPath: null }], undefined],
])('%j', (volumes, expected) => {
  expect(denial(hostPathVolumes, 0, { volumes })).toEqual(expected);
});
