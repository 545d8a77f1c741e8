import { findings } from '../findings';

const found = (spec: object) => findings('windows/mount-propagation-ignored', { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const mounts = (...values: unknown[]) => ({ volumeMounts: values.map(mountPropagation => ({ name: 'data', mountPropagation })) });

test('every kind of container', () => {
  const containers = [{ name: 'a' }, { name: 'b', ...mounts('None', undefined, null, '', 'hosttocontainer', 1, 'Bidirectional', 'HostToContainer') }];
  const kinds: Array<[string, string]> = [['initContainers', 'init container'], ['containers', 'container'], ['ephemeralContainers', 'ephemeral container']];
  expect(found({ initContainers: containers, containers, ephemeralContainers: containers })).toEqual(kinds.map(([kind, title]) => ({
    path: `spec.${kind}[1].volumeMounts[7].mountPropagation`,
    container: 'b',
    message: `${title} "b" mounts with mountPropagation=HostToContainer, which Windows does not support`,
    refusedBy: 'nobody',
    fix: { op: 'remove', path: `/spec/${kind}/1/volumeMounts/7/mountPropagation` },
  })));
});

test.each([
  [true, ['HostToContainer', 'Bidirectional']], [false, ['HostToContainer']], [null, ['HostToContainer']], ['true', ['HostToContainer']],
])('privileged %j: %j', (privileged, ignored) => {
  const values = ['None', '', null, 'HostToContainer', 'Bidirectional'];
  expect(found({ containers: [{ name: 'a', securityContext: { privileged }, ...mounts(...values) }] }).map(({ message }) => message))
    .toEqual(ignored.map(value => `container "a" mounts with mountPropagation=${value}, which Windows does not support`));
});
