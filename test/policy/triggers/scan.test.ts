import { Fields, list } from '../../../src/policy/object/type';
import { Place, read, subscriptionsTo } from '../../../src/policy/triggers/scan';

test('subscriptions go by the last name of their paths, under the numbers of their subscribers', () => {
  const where = () => true;
  expect([...subscriptionsTo([['a', 'spec.a'], undefined, [{ field: 'spec.b', where }], ['a']])]).toEqual([
    ['a', [{ subscriber: 0, path: '.a', where: undefined }, { subscriber: 0, path: '.spec.a', where: undefined }, { subscriber: 3, path: '.a', where: undefined }]],
    ['b', [{ subscriber: 2, path: '.spec.b', where }]],
  ]);
});

test('a trigger is present whatever the type of its field is, and wherever it is', () => {
  const subscriptions = subscriptionsTo([['a'], ['b'], ['spec.c'], ['list.c'], ['list']]);
  const place = new Place('spec', new Fields('Outer', () => ({ a: 'any', b: 'string', c: 'int32', list: list(new Fields('Inner', () => ({ c: 'string' }))) })), subscriptions);
  const triggersIn = (value: unknown): [boolean, boolean[]] => {
    const present = Array<boolean>(5).fill(false);
    return [read(value, place, present), present];
  };
  expect(triggersIn({ a: [{}], d: 1 })).toEqual([true, [true, false, false, false, false]]);
  expect(triggersIn({ b: 'x', c: 7 })).toEqual([true, [false, true, true, false, false]]);
  expect(triggersIn({ list: [{ c: 'x' }] })).toEqual([true, [false, false, false, true, true]]);
  expect(triggersIn({ list: [] })).toEqual([true, [false, false, false, false, true]]);
});
