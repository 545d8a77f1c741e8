import { patchesIn } from '../../../../src/policy/object/custom/patches';
import { Field } from '../../../../src/policy/object/field';

const read = (field: Field) => {
  const { instead, areValues } = patchesIn(field);
  return [Object.fromEntries([...instead].map(([name, placed]) => [name, placed && JSON.parse(JSON.stringify(placed.value)) as unknown])), areValues];
};
const item = (value: object) => read(new Field({ item: value }).get('item'));

test.each<[string, object, object]>([
  ['a JSON patch', { path: '/spec/hostNetwork', value: true }, { spec: { hostNetwork: true } }],
  ['its steps as a pointer has them', { path: '/a~1b/~0c/~01/x', value: 1 }, { 'a/b': { '~c': { '~1': { x: 1 } } } }],
  ['an item of a list', { path: '/volumes/0/hostPath', value: { path: '/' } }, { volumes: [{ hostPath: { path: '/' } }] }],
  ['any value', { path: '/spec', value: { a: 1 } }, { spec: { a: 1 } }],
  ['a parameter', { name: 'agent.hostNetwork', value: 'true' }, { agent: { hostNetwork: 'true' } }],
  ['with an index and a dot in a step', { name: 'a[0].nodeSelector.kubernetes\\.io/os', value: 'windows' }, { a: [{ nodeSelector: { 'kubernetes.io/os': 'windows' } }] }],
  ['a port', { name: 'a.hostPort', value: '1' }, { a: { hostPort: '1' } }],
  ['privileged', { name: 'a.privileged', value: 'true' }, { a: { privileged: 'true' } }],
  ['a user, in the options where that is read', { path: '/spec/runAsUserName', value: 'x' }, { spec: { windowsOptions: { runAsUserName: 'x' } } }],
  ['a user, far inside', { path: '/spec/securityContext/runAsUserName', value: 'x' }, { spec: { securityContext: { windowsOptions: { runAsUserName: 'x' } } } }],
  ['a user at the root', { path: '/runAsUserName', value: 'x' }, { runAsUserName: 'x' }],
  ['a user in options', { name: 'a.windowsOptions.runAsUserName', value: 'x' }, { a: { windowsOptions: { runAsUserName: 'x' } } }],
])('an item puts its value somewhere: %s', (_, value, expected) => {
  expect(item(value)).toEqual([{ value: expected }, false]);
});

test.each<[string, object]>([
  ['no value', { path: '/spec/hostNetwork' }], ['null', { path: '/a', value: null }], ['no path', { path: 'spec/hostNetwork', value: true }], ['a name alone', { name: 'hostNetwork', value: 'true' }],
  ['a name of something else', { name: 'app.port', value: '1' }], ['nothing', {}], ['no name', { value: 1 }],
])('and does not: %s', (_, value) => {
  expect(item(value)).toEqual([{}, false]);
});

test('of a long way the last steps are read', () => {
  const way = Array.from({ length: 40 }, (_, index) => `s${index}`);
  const [placed] = item({ path: `/${way.join('/')}`, value: 1 }) as [{ value: object }];
  let at: unknown = placed.value;
  for (let index = 8; index < 40; index++) at = (at as Record<string, unknown>)[`s${index}`];
  expect(at).toBe(1);
  for (const one of [{ path: `${'/a'.repeat(1_000_000)}/hostNetwork` }, { name: `${'a.'.repeat(1_000_000)}hostNetwork` }]) {
    const [found] = item({ ...one, value: 1 });
    expect(JSON.stringify(found)).toMatch(/^\{"value":(?:\{"a":){31}\{"hostNetwork":1\}{33}$/);
  }
  const long = 'a'.repeat(5000);
  expect(item({ path: `/${long}/hostNetwork`, value: 1 })).toEqual([{ value: { hostNetwork: 1 } }, false]);
  expect(item({ name: `${long}.hostNetwork`, value: 1 })).toEqual([{ value: { [long.slice(0, 4096 - '.hostNetwork'.length)]: { hostNetwork: 1 } } }, false]);
});

test('keys with dots are fields, where what they end in matters', () => {
  expect(item({ 'a.hostNetwork': true, 'b.hostPort': 1, 'c.privileged': true, 'd.securityContext': { x: 1 }, 'e.image': 'x', 'kubernetes.io/hostNetwork': 'x', 'hostNetwork': true })).toEqual([{
    'a.hostNetwork': { a: { hostNetwork: true } },
    'b.hostPort': { b: { hostPort: 1 } },
    'c.privileged': { c: { privileged: true } },
    'd.securityContext': { d: { securityContext: { x: 1 } } },
  }, false]);
  expect(item({ '.': 1, '..': 2, 'a.': 3, 'a.hostNetwork.x': 4 })).toEqual([{}, false]);
});

test('switches switch HostProcess on', () => {
  expect(item({ useHostProcess: 'true', windowsHostProcess: false, hostProcess: { enabled: true }, x: 1 })).toEqual([{ useHostProcess: { hostProcess: true }, hostProcess: { hostProcess: true } }, false]);
  expect(item({ hostProcess: true })).toEqual([{}, false]);
  expect(patchesIn(new Field({ a: { useHostProcess: 'true' } }).get('a')).instead.get('useHostProcess')!.get('hostProcess').path).toBe('a.useHostProcess');
});

describe('parameters of a chart come after its values', () => {
  const parameters = [{ name: 'hostNetwork', value: 'true' }, { name: 'agent.x', value: '1' }, { name: '', value: 'x' }, {}];

  test('of Argo CD', () => {
    const helm = (value: object, name = 'helm') => read(new Field({ [name]: value }).get(name));
    expect(helm({ parameters, valuesObject: { agent: { y: 2 } } })).toStrictEqual([{ parameters: { hostNetwork: 'true', agent: { x: '1', y: 2 } }, valuesObject: undefined }, true]);
    expect(helm({ parameters })).toEqual([{ parameters: { hostNetwork: 'true', agent: { x: '1' } }, valuesObject: undefined }, true]);
    for (const none of [undefined, null, 'x']) expect(helm({ parameters: none, valuesObject: {} })).toEqual([{}, false]);
    expect(helm({ parameters }, 'other')).toEqual([{}, false]);
  });

  test('of Rancher and Crossplane', () => {
    const set = { 'agent.x': '1', 'hostNetwork': true };
    const expected = [{ set: { agent: { x: '1', y: 2 }, hostNetwork: true }, values: undefined }, true];
    const values = { agent: { y: 2 } };
    const chart = (apiVersion: string) => read(new Field({ apiVersion, spec: { set, values } }).get('spec'));
    const release = (apiVersion: string) => read(new Field({ apiVersion, spec: { forProvider: { set: [{ name: 'agent.x', value: '1' }, { name: 'hostNetwork', value: true }], values } } }).at('spec', 'forProvider'));
    expect(chart('helm.cattle.io/v1')).toEqual(expected);
    expect(release('helm.crossplane.io/v1beta1')).toEqual(expected);
    expect([chart('x.io/v1'), release('x.io/v1')]).toEqual([[{}, false], [{}, false]]);
    expect(read(new Field({ apiVersion: 'helm.cattle.io/v1', other: { set } }).get('other'))).toEqual([{}, false]);
    for (const up of [new Field({ set, parameters }), new Field({ set }, undefined, 'forProvider'), new Field({ set }, undefined, 'spec')]) expect(read(up)).toEqual([{}, false]);
  });
});
