import { findings } from '../findings';

const found = (automountServiceAccountToken: unknown, ...volumes: unknown[]) =>
  findings('windows/service-account-token', { os: { name: 'windows' }, automountServiceAccountToken, volumes })
    .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
const token = (name: unknown) => ({ name, projected: { sources: [{ configMap: {} }, { serviceAccountToken: { path: 'token' } }] } });
const automounted = {
  path: 'spec.automountServiceAccountToken',
  message: 'automountServiceAccountToken is not false: every container gets a token for the API server',
  refusedBy: 'nobody',
};
const mounted = (volume: string, index = 0, source = 1) => ({
  path: `spec.volumes[${index}].projected.sources[${source}].serviceAccountToken`,
  message: `${volume ? `volume "${volume}"` : 'spec.volumes[0]'} mounts a service account token`,
  refusedBy: 'nobody',
});

test.each([[true], [undefined], [null]])('the field at %j', value => {
  expect(found(value)).toEqual([automounted]);
});

test.each([[0], ['false'], ['']])('a value of the wrong type, %j, does not switch it off', value => {
  expect(found(value).map(({ path }) => path)).toEqual(['spec.automountServiceAccountToken']);
});

test('false switches it off', () => {
  expect(found(false)).toEqual([]);
  expect(found(false, { name: 'a', projected: { sources: [{ configMap: {} }, { serviceAccountToken: null }] } }, { name: 'b', projected: null })).toEqual([]);
});

test('what is projected counts by itself', () => {
  expect(found(false, { name: 'other' }, token('a'), token('b'))).toEqual([mounted('a', 1), mounted('b', 2)]);
  expect(found(true, token('a'))).toEqual([automounted, mounted('a')]);
  expect(found(false, { name: 'two', projected: { sources: [{ serviceAccountToken: {} }, { serviceAccountToken: {} }] } })).toEqual([mounted('two', 0, 0), mounted('two')]);
});

test('the volume that the API server adds is told once', () => {
  const added = token('kube-api-access-x7k2p');
  expect(found(true, added)).toEqual([automounted]);
  expect(found(undefined, added, token('a'))).toEqual([automounted, mounted('a', 1)]);
  expect(found(false, added)).toEqual([mounted('kube-api-access-x7k2p')]);
  expect(found(true, token('my-kube-api-access-x'))).toEqual([automounted, mounted('my-kube-api-access-x')]);
});

test.each([[undefined], [7]])('a volume with the name %j', name => {
  expect(found(true, token(name))).toEqual([automounted, mounted('')]);
});
