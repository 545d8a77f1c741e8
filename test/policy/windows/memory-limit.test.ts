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

const limitOf = (memory: unknown) => findings('windows/memory-limit', { os: { name: 'windows' }, containers: [{ name: 'a', resources: { limits: { memory } } }] }).map(({ message }) => message);

test.each([0, '0', '00', '-0', '+0', '0.0', '.0', '0.', '0Gi', '0k', '0m', 'Gi', '0e5', '0E-3', '0e+30', ' 0 '])('a limit of %j is none', memory => {
  expect(limitOf(memory)).toEqual([`container "a" has a memory limit of ${JSON.stringify(memory)}, which is none`]);
});

test.each([1, '1', '10', '0.1', '.1', '01', '1e0', '100Mi', '-1', 'none', '0x', true, []])('a limit of %j is one, or not a quantity', memory => {
  expect(limitOf(memory)).toEqual([]);
});
