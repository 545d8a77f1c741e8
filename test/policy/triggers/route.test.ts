import { Field } from '../../../src/policy/object/field';
import { equals, isAnything, isUnset } from '../../../src/policy/triggers/condition';
import { fieldsAt, leadsTo, members, routeTo } from '../../../src/policy/triggers/route';

const pathsIn = (value: unknown, route: string) => fieldsAt(new Field(value), routeTo(route)).map(({ path: found, value: its }) => [found, its]);

test.each<[string, unknown, ReadonlyArray<[string, unknown]>]>([
  ['a', { a: 1 }, [['a', 1]]],
  ['a.b', { a: { b: 1 } }, [['a.b', 1]]],
  ['a.b', {}, [['a.b', undefined]]],
  ['{a,b}.c', { a: { c: 1 }, b: null }, [['a.c', 1], ['b.c', undefined]]],
  ['a[].b', { a: [{ b: 1 }, {}, { b: null }] }, [['a[0].b', 1], ['a[1].b', undefined], ['a[2].b', null]]],
  ['one?.b', { one: { b: 1 } }, [['one.b', 1]]],
  ['one?.b', { one: {} }, [['one.b', undefined]]],
  ['one?.b', { one: null }, []],
  ['one?.b', {}, []],
  ['a[].b', { a: { b: 1 } }, []],
  ['a[].{b,c}', { a: [{ b: 1, c: 2 }, { b: 3, c: 4 }] }, [['a[0].b', 1], ['a[0].c', 2], ['a[1].b', 3], ['a[1].c', 4]]],
  ['a[x.y/z]', { a: { 'x.y/z': 1, 'x': { y: 2 } } }, [['a[x.y/z]', 1]]],
  ['a[x.y/z]', { a: {} }, [['a[x.y/z]', undefined]]],
  ['a[x-*]', { a: { 'x-1': 1, 'y-x-': 2, 'x3': 3, 'x-2': null } }, [['a[x-1]', 1], ['a[x-2]', null]]],
  ['a[x-*]', { a: ['x-'] }, []],
])('%s in %j', (route, value, found) => {
  expect(pathsIn(value, route)).toEqual(found);
  // The same of plain data, where null counts as absent.
  for (const wanted of [undefined, 1, 2, 3, 4, 5]) {
    expect(leadsTo(routeTo(route), equals(wanted))(value)).toBe(found.some(([, its]) => (its ?? undefined) === wanted));
  }
});

test('members by the form of their keys', () => {
  const route = [members(key => /^a/i.test(key))];
  expect(fieldsAt(new Field({ A: 1, b: 2, a: 3 }), route).map(({ name }) => name)).toEqual(['A', 'a']);
  expect([{ A: 1 }, { b: 1 }, {}, null, 'a', ['a']].map(leadsTo(route, isAnything))).toEqual([true, false, false, false, false, false]);
});

test('an item that a list lacks is absent', () => {
  expect(leadsTo(routeTo('a[]'), isUnset)({ a: new Array(1) })).toBe(true);
  expect(leadsTo(routeTo('a[].b'), isUnset)({ a: [null] })).toBe(true);
});
