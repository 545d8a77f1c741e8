import { findings } from '../findings';

const found = (spec: object) => findings('windows/raw-block-volume', { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

test('one finding for each container, of every kind', () => {
  const device = { name: 'data', devicePath: '/dev/xvda' };
  const containers = [{ name: 'a' }, { name: 'b', volumeDevices: [device, device] }];
  const kinds: Array<[string, string]> = [['initContainers', 'init container'], ['containers', 'container'], ['ephemeralContainers', 'ephemeral container']];
  expect(found({ initContainers: containers, containers, ephemeralContainers: containers })).toEqual(kinds.map(([kind, title]) => ({
    path: `spec.${kind}[1].volumeDevices`,
    container: 'b',
    message: `${title} "b" maps block devices`,
    refusedBy: 'kubelet',
    fix: { op: 'remove', path: `/spec/${kind}/1/volumeDevices` },
  })));
});

test.each([undefined, null, [], {}, '/dev/xvda'])('nothing at %j', volumeDevices => {
  expect(found({ containers: [{ name: 'a', volumeDevices }] })).toEqual([]);
});
