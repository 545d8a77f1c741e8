import { Field } from '../../../src/policy/object/field';
import { fieldFaults, Fields, objectsIn, list, map, type Type } from '../../../src/policy/object/type';
import { Place, read, subscriptionsTo } from '../../../src/policy/triggers/scan';

const ALL = ['a', '', '1', 1, -1, 1.5, 2 ** 31, 2 ** 64, true, false, [], {}];
const object = (types: Readonly<Record<string, Type>>) => new Fields('Object', () => types);
const whole = (types: Readonly<Record<string, Type>>) => new Fields('Object', () => types, { whole: true });
const found = (value: unknown, type: Type) => [...fieldFaults(new Field(value), type)].map(({ at, ...rest }) => ({ path: at.path, ...rest }));
const meant = (path: string, name: string | undefined) => ({ path, meant: name, mayBeNewer: false });
const newer = (path: string) => ({ path, meant: undefined, mayBeNewer: true });

/** Fields that are triggers. */
const NAMES = ['args', 'hostName', 'hostPID', 'image', 'name', 'other', 'runAsUserName', 'volumes', 'windowsOptions'];
const SUBSCRIPTIONS = subscriptionsTo(NAMES.map(name => [name]));

function readOf(value: unknown, type: Type): [boolean, string[]] {
  const present = NAMES.map(() => false);
  return [read(value, new Place('', type, SUBSCRIPTIONS), present), NAMES.filter((_, subscriber) => present[subscriber])];
}

/** Both ways to read agree on what is odd. */
function expectFaults(value: unknown, type: Type, odd: readonly object[], present: readonly string[] = []): void {
  expect(found(value, type)).toEqual(odd);
  expect(readOf(value, type)).toEqual([odd.length === 0, present]);
}

test.each<[type: Type, wanted: string, right: readonly unknown[], tooLarge: readonly unknown[]]>([
  ['string', 'a string', ['a', '', '1'], []],
  ['boolean', 'a boolean', [true, false], []],
  ['int32', 'an integer', [1, -1], [2 ** 31, 2 ** 64]],
  ['int64', 'an integer', [1, -1, 2 ** 31], [2 ** 64]],
  ['int-or-string', 'an integer or a string', ['a', '', '1', 1, -1], [2 ** 31, 2 ** 64]],
  ['quantity', 'a quantity (such as 500m, 2 or 1Gi)', ['1', 1, -1, 1.5, 2 ** 31, 2 ** 64], []],
  ['any', 'anything', ALL, []],
  [list('any'), 'a list', [[], [null], ['a', 1]], []],
  [map('any'), 'an object', [{}, { a: 1 }], []],
  [object({ a: 'any' }), 'an object', [{}, { a: 1 }], []],
  [whole({}), 'an object', [{}], []],
])('%j', (type, wanted, right, tooLarge) => {
  const texts = [...right, ...tooLarge].map(value => JSON.stringify(value));
  for (const value of [undefined, null, ...right]) expectFaults(value, type, []);
  for (const value of ALL.filter(one => !texts.includes(JSON.stringify(one)))) expectFaults(value, type, [{ path: '', wanted }]);
});

test.each<[Type, number, string]>([
  ['int32', 2 ** 31, 'a 32-bit integer'],
  ['int64', 2 ** 64, 'a 64-bit integer'],
  ['int-or-string', 2 ** 31, 'a 32-bit integer or a string'],
])('%s, out of its range', (type, value, wanted) => {
  expectFaults(value, type, [{ path: '', wanted }]);
});

test('members of lists and maps, all of them', () => {
  expectFaults(['a', 1, null, 'b', 2], list('string'), [{ path: '[1]', wanted: 'a string' }, { path: '[4]', wanted: 'a string' }]);
  expectFaults({ 'a': 1, 'b/c': 'x', 'd': 2, 'e': 'y' }, map('string'), [{ path: 'a', wanted: 'a string' }, { path: 'd', wanted: 'a string' }]);
});

describe('objects', () => {
  const inner = whole({ runAsUserName: 'string', hostName: 'any' });
  const type = object({ windowsOptions: inner, hostPID: 'boolean', volumes: list(object({ name: 'string' })), image: 'any', args: 'any' });

  test('trigger by the fields that are there', () => {
    expectFaults({ hostPID: true, image: 1, args: 'x', other: {} }, type, [newer('other')], ['args', 'hostPID', 'image']);
    expectFaults({ volumes: [{ name: 'a' }], windowsOptions: { runAsUserName: null, hostName: 1 } }, type, [], ['hostName', 'name', 'volumes', 'windowsOptions']);
    expectFaults({ hostPID: null }, type, []);
  });

  test('may have fields that a newer Kubernetes knows, unless they are whole', () => {
    expectFaults({ other: 1, constructor: 2, toString: 3 }, type, ['other', 'constructor', 'toString'].map(newer));
    expectFaults({ other: 1, constructor: 2 }, inner, [meant('other', undefined), meant('constructor', undefined)]);
  });

  test('know a name in other letters', () => {
    expectFaults({ hostPid: true, HOSTPID: 1, windowsoptions: { other: 1 }, Image: 1 }, type, [
      meant('hostPid', 'hostPID'), meant('HOSTPID', 'hostPID'), meant('windowsoptions', 'windowsOptions'), meant('Image', 'image'),
    ]);
    expectFaults({ runAsUsername: 1 }, inner, [meant('runAsUsername', 'runAsUserName')]);
  });

  test('know a name with other letters, unless they are whole', () => {
    expectFaults({ imagr: 1, hostPIID: true }, type, [meant('imagr', 'image'), meant('hostPIID', 'hostPID')]);
    expectFaults({ runAsUserNam: 'u' }, inner, [meant('runAsUserNam', undefined)]);
  });

  test('are read to their end, whatever is odd in them', () => {
    const value = { windowsOptions: { runAsUserName: 1, other: 2 }, HostPID: true, hostPID: 3, volumes: [{ name: 5 }, 6, { name: 'a' }] };
    expectFaults(value, type, [
      { path: 'windowsOptions.runAsUserName', wanted: 'a string' },
      meant('windowsOptions.other', undefined),
      meant('HostPID', 'hostPID'),
      { path: 'hostPID', wanted: 'a boolean' },
      { path: 'volumes[0].name', wanted: 'a string' },
      { path: 'volumes[1]', wanted: 'an object' },
    ], ['hostPID', 'name', 'runAsUserName', 'volumes', 'windowsOptions']);
  });

  test('know names that belong elsewhere, by their letters', () => {
    const naming = { elsewhere: { hostPID: 'spec.hostPID', runAsUserName: 'nowhere' } };
    expectFaults({ HostPid: 1, hostPID: 2, runAsUserName: 3, runAsUsername: 4, other: 5 }, new Fields('Object', () => ({ runAsUserName: 'int32' }), naming), [
      meant('HostPid', 'spec.hostPID'), meant('hostPID', 'spec.hostPID'), meant('runAsUsername', 'runAsUserName'), newer('other'),
    ], ['runAsUserName']);
  });

  test('know what a merge key is for', () => {
    expectFaults({ '<<': {} }, object({}), [meant('[<<]', 'the members themselves')]);
  });

  test('are laid out when they are first asked for, once', () => {
    let times = 0;
    const lazy = new Fields('Object', () => {
      times++;
      return { args: 'string' };
    });
    const place = new Place('', object({ other: lazy, args: 'any' }), SUBSCRIPTIONS);
    expect(read({ args: 1 }, place, [])).toBe(true);
    expect(times).toBe(0);
    for (const value of [{ args: 1 }, { Args: '' }]) expect(read({ other: value }, place, [])).toBe(false);
    expect([...fieldFaults(new Field({ args: 1 }), lazy)]).toHaveLength(1);
    expect(times).toBe(1);
  });
});

describe('objects by their types', () => {
  const leaf = new Fields('Leaf', () => ({ a: 'any' }));
  const root = new Fields('Root', () => ({ one: leaf, list: list(leaf), map: map(leaf), lists: map(list(leaf)), text: 'string' }));
  const typed = (value: unknown) => [...objectsIn(new Field(value), root)].map(({ at, name }) => `${name} ${at.path}`);

  test('are found in fields, lists and maps', () => {
    expect(typed({ one: {}, list: [{}, {}], map: { x: {} }, lists: { y: [{}] }, text: 'a', other: {} })).toEqual([
      'Root ', 'Leaf one', 'Leaf list[0]', 'Leaf list[1]', 'Leaf map.x', 'Leaf lists.y[0]',
    ]);
  });

  test('are not what has another type; null is one in a list, and as a whole', () => {
    expect(typed({ one: null, list: [null, 'x', []], map: { x: null }, text: {} })).toEqual(['Root ', 'Leaf list[0]']);
    expect(typed({ one: [], list: {}, map: [{}], lists: { y: {} } })).toEqual(['Root ']);
    for (const value of [null, undefined]) expect(typed(value)).toEqual(['Root ']);
    for (const value of ['x', []]) expect(typed(value)).toEqual([]);
  });
});
