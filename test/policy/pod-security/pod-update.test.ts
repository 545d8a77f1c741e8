import { isSignificantPodUpdate } from '../../../src/policy';

const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', spec });
const before = pod({ initContainers: [{ name: 'i', image: '1' }], containers: [{ name: 'c', image: '1' }], ephemeralContainers: [{ name: 'e', image: '1' }] });
const after = (spec: object) => pod({ ...before.spec, ...spec });

test.each<[string, object, boolean]>([
  ['nothing', {}, false],
  ['a field that is not looked at', { hostNetwork: true, containers: [{ name: 'c', image: '1', securityContext: { privileged: true } }] }, false],
  ['a container more', { containers: [{ name: 'c', image: '1' }, { name: 'd', image: '1' }] }, true],
  ['an init container less', { initContainers: [] }, true],
  ['an image', { containers: [{ name: 'c', image: '2' }] }, true],
  ['an image of an init container', { initContainers: [{ name: 'i', image: '2' }] }, true],
  ['no image', { initContainers: [{ name: 'i' }] }, true],
  ['an ephemeral container more', { ephemeralContainers: [{ name: 'e', image: '1' }, { name: 'f', image: '1' }] }, true],
  ['an ephemeral container less', { ephemeralContainers: [] }, false],
  ['an image of an ephemeral container', { ephemeralContainers: [{ name: 'e', image: '2' }] }, true],
])('%s', (_, change, significant) => {
  expect(isSignificantPodUpdate(after(change), before)).toBe(significant);
});

test('no image is no change of none', () => {
  expect(isSignificantPodUpdate(pod({ containers: [{ name: 'c' }] }), pod({ containers: [{ name: 'c' }] }))).toBe(false);
  expect(isSignificantPodUpdate(pod({ containers: [{ name: 'c', image: '1' }] }), pod({ containers: [{ name: 'c' }] }))).toBe(true);
});
