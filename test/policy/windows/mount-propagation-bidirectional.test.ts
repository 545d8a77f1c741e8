import { findings } from '../findings';

const found = (spec: object) => findings('windows/mount-propagation-bidirectional', { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const mounts = (...values: unknown[]) => ({ volumeMounts: values.map(mountPropagation => ({ name: 'data', mountPropagation })) });

test('only Bidirectional, in every kind of container', () => {
  const containers = [{ name: 'a' }, { name: 'b', ...mounts('None', undefined, null, '', 'bidirectional', 'HostToContainer', 2, 'Bidirectional') }];
  const kinds: Array<[string, string]> = [['initContainers', 'init container'], ['containers', 'container'], ['ephemeralContainers', 'ephemeral container']];
  expect(found({ initContainers: containers, containers, ephemeralContainers: containers })).toEqual(kinds.map(([kind, title]) => ({
    path: `spec.${kind}[1].volumeMounts[7].mountPropagation`,
    container: 'b',
    message: `${title} "b" mounts with mountPropagation=Bidirectional without being privileged`,
    refusedBy: 'api-server',
    fix: { op: 'remove', path: `/spec/${kind}/1/volumeMounts/7/mountPropagation` },
  })));
});

test.each([[true, 0], [false, 1], [null, 1], ['true', 1]])('privileged %j: %d', (privileged, count) => {
  expect(found({ containers: [{ name: 'a', securityContext: { privileged }, ...mounts('Bidirectional') }] })).toHaveLength(count);
});

test('a privileged container does not end the search', () => {
  const both = mounts('Bidirectional');
  expect(found({ containers: [{ name: 'a', securityContext: { privileged: true }, ...both }, { name: 'b', ...both }] }).map(({ container }) => container)).toEqual(['b']);
});

test.each([[true, 0], [false, 1]])('of a pod for Linux, privileged %j: %d', (privileged, count) => {
  const spec = { os: { name: 'linux' }, containers: [{ name: 'a', securityContext: { privileged }, ...mounts('Bidirectional') }] };
  expect(findings('windows/mount-propagation-bidirectional', spec, {}, { pods: 'all' })).toHaveLength(count);
});
