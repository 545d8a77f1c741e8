import { findings } from '../findings';

const found = (resources: object) => findings('windows/node-capacity', { os: { name: 'windows' }, containers: [{ name: 'a', resources }] }).map(({ path, message, refusedBy }) => [path, message, refusedBy]);
const at = (list: string, name: string) => `spec.containers[0].resources.${list}.${name}`;

test.each([['cpu', 2049, '2048'], ['cpu', '2048001m', '2048'], ['memory', '241Ti', '240Ti'], ['memory', '263882790666241', '240Ti'], ['memory', '1Pi', '240Ti']])('%s: no node has %j', (name, amount, most) => {
  const said = (list: string) => [[at(list, name), `container "a" asks for ${JSON.stringify(amount)} of ${name}; no Windows node has more than ${most}`, 'scheduler']];
  expect(found({ requests: { [name]: amount } })).toEqual(said('requests'));
  expect(found({ limits: { [name]: amount } })).toEqual(said('limits'));
});

test.each([['cpu', 2048], ['cpu', '500m'], ['cpu', 'x'], ['memory', '240Ti'], ['memory', '263882790666240'], ['memory', '512Gi'], ['memory', null], ['ephemeral-storage', '1Ei']])('%s: a node may have %j', (name, amount) => {
  expect(found({ requests: { [name]: amount }, limits: { [name]: amount } })).toEqual([]);
});

test('a limit may be more than any node has, where the request is not', () => {
  expect(found({ requests: { cpu: 1 }, limits: { cpu: 5000 } })).toEqual([]);
  expect(found({ requests: { memory: 1 }, limits: { cpu: 5000 } })).toHaveLength(1);
});
