import { Field } from '../../../src/policy/object/field';
import { fields, list, map, oddities, unchecked, wholly, type Type } from '../../../src/policy/object/type';
import { placeOf, read, subscriptionsTo } from '../../../src/policy/triggers/scan';

const ALL = ['a', '', 1, -1, 1.5, true, false, [], {}];
const found = (value: unknown, type: Type) => [...oddities(new Field(value), type)].map(({ at, ...rest }) => ({ path: at.path, ...rest }));

/** Fields that are triggers. */
const NAMES = ['args', 'hostName', 'hostPID', 'image', 'name', 'other', 'runAsUserName', 'volumes', 'windowsOptions'];
const SUBSCRIPTIONS = subscriptionsTo(NAMES.map(name => [name]));

function readOf(value: unknown, type: Type): [boolean, string[]] {
  const present = NAMES.map(() => false);
  return [read(value, placeOf('', type, SUBSCRIPTIONS), present), NAMES.filter((_, subscriber) => present[subscriber])];
}

/** Both ways to read agree on what is odd. */
function expectOddities(value: unknown, type: Type, odd: readonly object[], present: readonly string[] = []): void {
  expect(found(value, type)).toEqual(odd);
  expect(readOf(value, type)).toEqual([odd.length === 0, present]);
}

test.each<[Type, string, readonly unknown[]]>([
  ['string', 'a string', ['a', '']],
  ['boolean', 'a boolean', [true, false]],
  ['integer', 'an integer', [1, -1]],
  ['quantity', 'a quantity (a string or a number)', ['a', '', 1, -1, 1.5]],
  ['any', 'anything', ALL],
  [list('any'), 'a list', [[], [null], ['a', 1]]],
  [map('any'), 'an object', [{}, { a: 1 }]],
  [fields({}), 'an object', [{}, { a: 1 }]],
  [wholly({}), 'an object', [{}]],
])('%j', (type, wanted, right) => {
  const texts = right.map(value => JSON.stringify(value));
  for (const value of [undefined, null, ...right]) expectOddities(value, type, []);
  for (const value of ALL.filter(one => !texts.includes(JSON.stringify(one)))) expectOddities(value, type, [{ path: '', wanted }]);
});

test('members of lists and maps, all of them', () => {
  expectOddities(['a', 1, null, 'b', 2], list('string'), [{ path: '[1]', wanted: 'a string' }, { path: '[4]', wanted: 'a string' }]);
  expectOddities({ 'a': 1, 'b/c': 'x', 'd': 2, 'e': 'y' }, map('string'), [{ path: 'a', wanted: 'a string' }, { path: 'd', wanted: 'a string' }]);
});

describe('objects', () => {
  const inner = wholly({ runAsUserName: 'string', ...unchecked('hostName') });
  const type = fields({ windowsOptions: inner, hostPID: 'boolean', volumes: list(fields({ name: 'string' })), ...unchecked('image', 'args') });

  test('trigger by the fields that are there', () => {
    expectOddities({ hostPID: true, image: 1, args: 'x', other: {} }, type, [], ['args', 'hostPID', 'image']);
    expectOddities({ volumes: [{ name: 'a' }], windowsOptions: { runAsUserName: null, hostName: 1 } }, type, [], ['hostName', 'name', 'volumes', 'windowsOptions']);
    expectOddities({ hostPID: null }, type, []);
  });

  test('may have fields that a newer Kubernetes knows, unless they are whole', () => {
    expectOddities({ other: 1, constructor: 2, toString: 3 }, type, []);
    expectOddities({ other: 1, constructor: 2 }, inner, [{ path: 'other', meant: undefined }, { path: 'constructor', meant: undefined }]);
  });

  test('know a name in other letters', () => {
    expectOddities({ hostPid: true, HOSTPID: 1, windowsoptions: { other: 1 }, Image: 1 }, type, [
      { path: 'hostPid', meant: 'hostPID' }, { path: 'HOSTPID', meant: 'hostPID' }, { path: 'windowsoptions', meant: 'windowsOptions' }, { path: 'Image', meant: 'image' },
    ]);
    expectOddities({ runAsUsername: 1 }, inner, [{ path: 'runAsUsername', meant: 'runAsUserName' }]);
  });

  test('are read to their end, whatever is odd in them', () => {
    const value = { windowsOptions: { runAsUserName: 1, other: 2 }, HostPID: true, hostPID: 3, volumes: [{ name: 5 }, 6, { name: 'a' }] };
    expectOddities(value, type, [
      { path: 'windowsOptions.runAsUserName', wanted: 'a string' },
      { path: 'windowsOptions.other', meant: undefined },
      { path: 'HostPID', meant: 'hostPID' },
      { path: 'hostPID', wanted: 'a boolean' },
      { path: 'volumes[0].name', wanted: 'a string' },
      { path: 'volumes[1]', wanted: 'an object' },
    ], ['hostPID', 'name', 'runAsUserName', 'volumes', 'windowsOptions']);
  });
});
