import { findings } from '../findings';

const found = (spec: object) => findings('windows/sub-path', { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const OUT = 'leaves its volume';
const ABSOLUTE = 'is absolute';

describe.each(['subPath', 'subPathExpr'])('%s', name => {
  test.each([
    ['..', OUT, 'api-server'],
    ['../logs', OUT, 'api-server'],
    ['logs/..', OUT, 'api-server'],
    ['logs/../..', OUT, 'api-server'],
    ['..\\logs', OUT, 'kubelet'],
    ['logs\\..', OUT, 'kubelet'],
    ['logs/..\\web', OUT, 'kubelet'],
    ['/..\\web', OUT, 'api-server'],
    ['c:\\..', OUT, 'kubelet'],
    ['/', ABSOLUTE, 'api-server'],
    ['/logs', ABSOLUTE, 'api-server'],
    ['//server/share', ABSOLUTE, 'api-server'],
    ['\\', ABSOLUTE, 'kubelet'],
    ['\\logs', ABSOLUTE, 'kubelet'],
    ['\\\\server\\share', ABSOLUTE, 'kubelet'],
    ['c:\\', ABSOLUTE, 'kubelet'],
    ['c:/', ABSOLUTE, 'kubelet'],
    ['D:\\logs', ABSOLUTE, 'kubelet'],
    ['z:/logs', ABSOLUTE, 'kubelet'],
  ])('%j %s', (path, leaves, refusedBy) => {
    expect(found({ containers: [{ name: 'a', volumeMounts: [{ name: 'data' }, { name: 'data', [name]: path }] }] })).toEqual([{
      path: `spec.containers[0].volumeMounts[1].${name}`,
      container: 'a',
      message: `container "a" mounts a ${name} that ${leaves}: ${JSON.stringify(path)}`,
      refusedBy,
    }]);
  });

  test.each([
    undefined, null, 7, '', '.', '...', 'logs', 'logs/web', 'logs\\web', 'logs..old', '..logs', 'logs/..web', 'logs\\web..', '$(POD_NAME)', 'c:', 'c:logs', 'cc:\\logs', '1:\\logs',
    'logs\\c:\\web', '$(DRIVE):\\',
  ])('%j stays inside', path => {
    expect(found({ containers: [{ name: 'a', volumeMounts: [{ name: 'data', [name]: path }] }] })).toEqual([]);
  });
});

test('both fields, every mount, every kind of container', () => {
  const mount = { name: 'data', subPath: '\\a', subPathExpr: '\\b' };
  const containers = [{ name: 'a' }, { name: 'b', volumeMounts: [mount, mount] }];
  const kinds: Array<[string, string]> = [['initContainers', 'init container'], ['containers', 'container'], ['ephemeralContainers', 'ephemeral container']];
  expect(found({ initContainers: containers, containers, ephemeralContainers: containers }).map(({ path, message }) => [path, message.split(' that')[0]]))
    .toEqual(kinds.flatMap(([kind, title]) => [0, 1].flatMap(index => ['subPath', 'subPathExpr'].map(name =>
      [`spec.${kind}[1].volumeMounts[${index}].${name}`, `${title} "b" mounts a ${name}`]))));
});

test.each([
  ['../logs', ['api-server']],
  ['/logs', ['api-server']],
  ['..\\logs', []],
  ['c:\\logs', []],
])('%j of a pod for Linux', (subPath, gates) => {
  const spec = { os: { name: 'linux' }, containers: [{ name: 'a', volumeMounts: [{ name: 'data', subPath }] }] };
  expect(findings('windows/sub-path', spec, {}, { pods: 'all' }).map(({ refusedBy }) => refusedBy)).toEqual(gates);
});
