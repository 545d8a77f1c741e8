import { findings } from '../findings';

const ofLimit = (memory: unknown) => findings('windows/memory-minimum', { os: { name: 'windows' }, containers: [{ name: 'a', resources: { limits: { memory } } }] })
  .map(({ path, message, severity, refusedBy }) => [path, message, severity, refusedBy]);
const AT = 'spec.containers[0].resources.limits.memory';

test.each([1, 800, '800', '1023Ki', '1048575'])('a limit of %j is less than any container has', memory => {
  expect(ofLimit(memory)).toEqual([[AT, `container "a" has a memory limit of ${JSON.stringify(memory)}; a Windows container needs about 50Mi to start`, 'error', 'runtime']]);
});

test.each(['500m', '0.5', '1n', '1.5', '1e-3'])('a limit of %j is no whole number of bytes', memory => {
  expect(ofLimit(memory)).toEqual([[AT, `container "a" has a memory limit of ${JSON.stringify(memory)}, which has a part of a byte; a Windows container needs about 50Mi to start`, 'error', 'runtime']]);
});

test.each(['1Mi', '20Mi', '49.5Mi', '50M', 52_428_799])('a limit of %j is little', memory => {
  expect(ofLimit(memory)).toEqual([[AT, `container "a" has a memory limit of ${JSON.stringify(memory)}; a Windows container needs about 50Mi to start`, 'warning', 'nobody']]);
});

test.each([undefined, null, 0, '0', -1, '50Mi', 52_428_800, '51Mi', '1Gi', '1e9', '1Ei', 'x', {}])('a limit of %j is enough, or none', memory => {
  expect(ofLimit(memory)).toEqual([]);
});

test('it is about limits of memory, of every container', () => {
  const tiny = { limits: { cpu: 1, memory: '1Mi' }, requests: { memory: 1 } };
  const spec = { os: { name: 'windows' }, initContainers: [{ name: 'a', resources: tiny }], containers: [{ name: 'b', resources: { limits: { cpu: '1m' }, requests: { memory: 1 } } }] };
  expect(findings('windows/memory-minimum', spec).map(({ container }) => container)).toEqual(['a']);
});
