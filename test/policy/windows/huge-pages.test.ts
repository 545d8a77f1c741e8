import { findings } from '../findings';

const found = (spec: object) => findings('windows/huge-pages', { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

test('limits and requests of every kind of container', () => {
  const resources = { limits: { 'memory': '1Gi', 'hugepages-2Mi': '100Mi' }, requests: { 'hugepages-': 0, 'hugepages': 1, 'x-hugepages-2Mi': 1, 'HugePages-2Mi': 1 } };
  const containers = [{ name: 'a' }, { name: 'b', resources }];
  const kinds: Array<[string, string]> = [['initContainers', 'init container'], ['containers', 'container'], ['ephemeralContainers', 'ephemeral container']];
  expect(found({ initContainers: containers, containers, ephemeralContainers: containers })).toEqual(kinds.flatMap(([kind, title]) =>
    [['limits', 'hugepages-2Mi'], ['requests', 'hugepages-']].map(([list, name]) => ({
      path: `spec.${kind}[1].resources.${list}[${name}]`,
      container: 'b',
      message: `${title} "b" requests ${name}, which no Windows node has`,
      refusedBy: 'scheduler',
      fix: { op: 'remove', path: `/spec/${kind}/1/resources/${list}/${name}` },
    }))));
});

test.each(['limits', 'requests'])('%s alone', list => {
  expect(found({ containers: [{ name: 'a', resources: { [list]: { 'hugepages-1Gi': '1Gi' } } }] }).map(({ path }) => path))
    .toEqual([`spec.containers[0].resources.${list}[hugepages-1Gi]`]);
});

test.each([[{ name: 'cache' }, 'HugePages', 'cache'], [{}, 'HugePages-2Mi', ''], [{ name: 7 }, 'HugePages-1Gi', '']])('the volume %j of %s', (volume, medium, name) => {
  expect(found({ volumes: [{ name: 'disk', emptyDir: {} }, { ...volume, emptyDir: { medium } }] })).toEqual([{
    path: 'spec.volumes[1].emptyDir.medium',
    message: `${name ? `volume "${name}"` : 'spec.volumes[1]'} requests huge pages, which no Windows node has`,
    refusedBy: 'kubelet',
    fix: { op: 'remove', path: '/spec/volumes/1/emptyDir/medium' },
  }]);
});

test.each([undefined, null, '', 'Memory', 'hugepages', 'x-HugePages', 2])('nothing at medium %j', medium => {
  expect(found({ volumes: [{ name: 'cache', emptyDir: { medium } }] })).toEqual([]);
});
