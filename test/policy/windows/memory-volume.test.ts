import { findings } from '../findings';

const found = (volumes: unknown) => findings('windows/memory-volume', { os: { name: 'windows' }, volumes })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

test.each([[{ name: 'cache' }, 'cache'], [{}, ''], [{ name: 7 }, '']])('the volume %j', (volume, name) => {
  expect(found([{ name: 'disk', emptyDir: {} }, { ...volume, emptyDir: { medium: 'Memory' } }])).toEqual([{
    path: 'spec.volumes[1].emptyDir.medium',
    message: `${name ? `volume "${name}"` : 'spec.volumes[1]'} requests memory but gets disk`,
    refusedBy: 'nobody',
    fix: { op: 'remove', path: '/spec/volumes/1/emptyDir/medium' },
  }]);
});

test.each([undefined, null, '', 'memory', 'HugePages', true])('nothing at medium %j', medium => {
  expect(found([{ name: 'cache', emptyDir: { medium } }])).toEqual([]);
});
