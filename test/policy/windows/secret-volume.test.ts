import { findings } from '../findings';

const found = (...volumes: unknown[]) => findings('windows/secret-volume', { os: { name: 'windows' }, volumes })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const fault = (path: string, volume: string, secret: string) =>
  ({ path, message: `${volume ? `volume "${volume}"` : /^spec\.volumes\[\d+\]/.exec(path)![0]} writes secret "${secret}" in clear text to the disk of the node`, refusedBy: 'nobody' });

test.each([
  [{ name: 'tls', secret: { secretName: 'cert' } }, 'tls', 'cert'],
  [{ name: 'tls', secret: {} }, 'tls', ''],
  [{ name: 'tls', secret: { secretName: 7 } }, 'tls', ''],
  [{ secret: { secretName: 'cert', name: 'other' } }, '', 'cert'],
  [{ name: 7, secret: { secretName: 'cert' } }, '', 'cert'],
])('%j', (volume, name, secret) => {
  expect(found({ name: 'other', emptyDir: {} }, volume)).toEqual([fault('spec.volumes[1].secret', name, secret)]);
});

test('every projected one', () => {
  const sources = [{ secret: { name: 'a' } }, { configMap: { name: 'b' } }, { secret: null }, { secret: { name: 'c' } }, { secret: {} }];
  expect(found({ name: 'all', projected: { sources } })).toEqual([
    fault('spec.volumes[0].projected.sources[0].secret', 'all', 'a'),
    fault('spec.volumes[0].projected.sources[3].secret', 'all', 'c'),
    fault('spec.volumes[0].projected.sources[4].secret', 'all', ''),
  ]);
});

test.each([
  {}, { name: 'tls', secret: null }, { name: 'tls', configMap: { name: 'tls' } }, { name: 'tls', projected: { sources: [] } }, { name: 'tls', projected: { sources: { secret: {} } } },
])('nothing in %j', volume => {
  expect(found(volume)).toEqual([]);
});
