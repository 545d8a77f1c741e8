import { findings } from '../findings';

const found = (...volumes: unknown[]) => findings('windows/file-mode', { os: { name: 'windows' }, volumes })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const item = (mode: unknown) => ({ key: 'a', path: 'a', mode });
const SOURCES = ['secret', 'configMap', 'downwardAPI'];

function fault(path: string, mode: string, volume = 'all') {
  return {
    path: `spec.${path}`,
    message: `${volume ? `volume "${volume}"` : `spec.${/^volumes\[\d+\]/.exec(path)![0]}`} sets mode ${mode} (octal), which has no effect on Windows`,
    refusedBy: 'nobody',
    fix: { op: 'remove', path: `/spec/${path.replace(/[.[]/g, '/').replace(/\]/g, '')}` },
  };
}

test.each([...SOURCES, 'projected'])('the default mode of %s', source => {
  expect(found({ name: 'other' }, { name: 'all', [source]: { defaultMode: 0o400 } })).toEqual([fault(`volumes[1].${source}.defaultMode`, '0400')]);
});

test.each(SOURCES)('the files of %s, by themselves and projected', source => {
  const items = [item(undefined), item(0o600), item(0o644), item(0o440)];
  expect(found({ name: 'all', [source]: { items: [item(0o400)] } })).toEqual([fault(`volumes[0].${source}.items[0].mode`, '0400')]);
  expect(found({ name: 'all', [source]: { defaultMode: 0o777, items } })).toEqual([
    fault(`volumes[0].${source}.defaultMode`, '0777'), fault(`volumes[0].${source}.items[1].mode`, '0600'), fault(`volumes[0].${source}.items[3].mode`, '0440'),
  ]);
  expect(found({ name: 'all', projected: { defaultMode: 0o400, sources: [{}, { [source]: { items } }] } })).toEqual([
    fault('volumes[0].projected.defaultMode', '0400'),
    fault(`volumes[0].projected.sources[1].${source}.items[1].mode`, '0600'),
    fault(`volumes[0].projected.sources[1].${source}.items[3].mode`, '0440'),
  ]);
});

test.each([[0, '0000'], [1, '0001'], [0o643, '0643'], [0o645, '0645'], [0o1644, '1644'], [0o12345, '12345']])('the mode %d', (mode, text) => {
  expect(found({ name: 'all', secret: { defaultMode: mode, items: [item(mode)] } })).toEqual([
    fault('volumes[0].secret.defaultMode', text), fault('volumes[0].secret.items[0].mode', text),
  ]);
});

test.each([undefined, null, 0o644, '0400', true])('nothing at %j', mode => {
  expect(found({ name: 'all', secret: { defaultMode: mode, items: [item(mode)] } })).toEqual([]);
});

test('a volume without a name, and other volumes', () => {
  const secret = { defaultMode: 0o400 };
  expect(found({ secret }, { name: 7, secret }, { name: 'x', emptyDir: { defaultMode: 0o400 }, csi: { items: [item(0)] } }))
    .toEqual([fault('volumes[0].secret.defaultMode', '0400', ''), fault('volumes[1].secret.defaultMode', '0400', '')]);
});
