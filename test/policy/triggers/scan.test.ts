import { fields } from '../../../src/policy/object/type';
import { placeOf, read, subscriptionsTo } from '../../../src/policy/triggers/scan';

test('subscriptions go by the last name of their paths, under the numbers of their subscribers', () => {
  const where = () => true;
  expect([...subscriptionsTo([['a', 'spec.a'], undefined, [{ field: 'spec.b', where }], ['a']])]).toEqual([
    ['a', [{ subscriber: 0, path: '.a', where: undefined }, { subscriber: 0, path: '.spec.a', where: undefined }, { subscriber: 3, path: '.a', where: undefined }]],
    ['b', [{ subscriber: 2, path: '.spec.b', where }]],
  ]);
});

test('a trigger is present whatever the type of its field is; what may be anything is not read without a subscription', () => {
  const subscriptions = subscriptionsTo([['a'], ['b']]);
  const place = placeOf('spec', fields({ a: 'any', b: 'string', c: 'any' }), subscriptions);
  const present = [false, false];
  expect(read({ a: [{}], c: 1 }, place, present)).toBe(true);
  expect(present).toEqual([true, false]);
  expect(place.members.get('c')).toBeNull();
});
