import { findings } from '../findings';

const found = (spec: object) => findings('windows/mount-path', { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const mounts = (...paths: unknown[]) => ({ volumeMounts: paths.map(mountPath => ({ name: 'data', mountPath })) });

test.each([
  ['C:\\data', 'c:\\DATA'],
  ['C:\\data', 'C:/data'],
  ['C:\\data', 'C:\\data\\'],
  ['C:\\data', 'C:/data//'],
  ['C:\\data', 'C:\\\\data'],
  ['C:\\data', 'c://data'],
  ['C:\\data', '/data'],
  ['C:\\data', '\\Data\\'],
  ['C:\\data', 'data'],
  ['/data', 'data/'],
  ['/a/b/c', '\\a\\b\\c'],
  ['a/b', 'a//b'],
  ['C:', 'c:\\'],
  ['/', 'C:\\'],
  ['\\', '/'],
  ['\\\\server\\share', '//Server/share/'],
  ['\\\\.\\pipe\\docker_engine', '//./pipe/docker_engine'],
])('%j and %j', (first, second) => {
  expect(found({ containers: [{ name: 'a', ...mounts(first, 'E:\\other', second) }] })).toEqual([{
    path: 'spec.containers[0].volumeMounts[2].mountPath',
    container: 'a',
    message: `container "a" mounts ${JSON.stringify(second)} over ${JSON.stringify(first)}: the same folder on Windows`,
    refusedBy: 'nobody',
  }]);
});

test.each([
  ['C:\\data', 'D:\\data'],
  ['C:\\data', 'C:\\data2'],
  ['C:\\data', 'C:\\data\\a'],
  ['C:\\a\\b', 'C:\\ab'],
  ['/a/b', '/ab'],
  ['\\\\server\\share', 'C:\\server\\share'],
  ['\\\\server\\share', '/server/share'],
  ['\\\\server\\share', '\\\\server\\other'],
  ['\\\\server\\share', '\\\\servershare'],
  ['\\\\c:\\data', 'C:\\data'],
  ['D:\\data', '/data'],
  ['D:data', 'C:\\d:data'],
  ['', '/'],
  [undefined, 'undefined'],
  [null, null],
  [7, '7'],
])('%j and %j differ', (first, second) => {
  expect(found({ containers: [{ name: 'a', ...mounts(first, second) }] })).toEqual([]);
});

test('one that cannot even be made a text is left to the types', () => {
  expect(findings('windows/field-type', { os: { name: 'windows' }, containers: [{ name: 'a', ...mounts({ toString: null }) }] }).map(({ path }) => path))
    .toEqual(['spec.containers[0].volumeMounts[0].mountPath']);
});

test('the very same path twice is left to the API server', () => {
  expect(found({ containers: [{ name: 'a', ...mounts('C:\\data', 'C:\\data') }] })).toEqual([]);
});

test('each is compared with the last before it', () => {
  expect(found({ containers: [{ name: 'a', ...mounts('C:\\data', 'c:\\data', 'c:\\data', '/data') }] }).map(({ path, message }) => [path, message])).toEqual([
    ['spec.containers[0].volumeMounts[1].mountPath', 'container "a" mounts "c:\\\\data" over "C:\\\\data": the same folder on Windows'],
    ['spec.containers[0].volumeMounts[3].mountPath', 'container "a" mounts "/data" over "c:\\\\data": the same folder on Windows'],
  ]);
});

test('within each container, of every kind', () => {
  const containers = [{ name: 'a', ...mounts('C:\\data') }, { name: 'b', ...mounts('C:\\Data', '/data') }];
  expect(found({ initContainers: containers, containers, ephemeralContainers: containers }).map(({ path, container, message }) => [path, container, message.split(' mounts')[0]]))
    .toEqual([
      ['spec.initContainers[1].volumeMounts[1].mountPath', 'b', 'init container "b"'],
      ['spec.containers[1].volumeMounts[1].mountPath', 'b', 'container "b"'],
      ['spec.ephemeralContainers[1].volumeMounts[1].mountPath', 'b', 'ephemeral container "b"'],
    ]);
});
