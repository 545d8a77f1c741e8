import { findings } from '../findings';

const found = (spec: object) => findings('windows/memory-limit', { os: { name: 'windows' }, ...spec }).map(({ path, container, refusedBy }) => [path, container, refusedBy]);

test('one finding a container, ephemeral ones aside', () => {
  const limited = { name: 'b', resources: { limits: { memory: '1Gi' } } };
  expect(found({ initContainers: [{ name: 'i', resources: { limits: { cpu: 1 } } }], containers: [{ name: 'a' }, limited], ephemeralContainers: [{ name: 'e' }] })).toEqual([
    ['spec.initContainers[0].resources.limits.memory', 'i', 'nobody'],
    ['spec.containers[0].resources.limits.memory', 'a', 'nobody'],
  ]);
});

test('it names the container', () => {
  expect(findings('windows/memory-limit', { os: { name: 'windows' }, containers: [{ name: 'a' }] })[0]!.message).toBe('container "a" has no memory limit');
});
