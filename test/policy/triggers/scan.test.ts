import { fields } from '../../../src/policy/object/type';
import { listenersOf, placeOf, read } from '../../../src/policy/triggers/scan';

test('readers wait by the last name of a path, under their numbers', () => {
  const where = () => true;
  expect([...listenersOf([{ reads: ['a', 'spec.a'] }, {}, { reads: [{ field: 'spec.b', where }] }, { reads: ['a'] }])]).toEqual([
    ['a', [{ reader: 0, path: '.a', where: undefined }, { reader: 0, path: '.spec.a', where: undefined }, { reader: 3, path: '.a', where: undefined }]],
    ['b', [{ reader: 2, path: '.spec.b', where }]],
  ]);
});

test('whoever waits for a field is woken, whatever its type is; what anything may stand in is not read where nobody waits', () => {
  const listeners = listenersOf([{ reads: ['a'] }, { reads: ['b'] }]);
  const place = placeOf('spec', fields({ a: 'any', b: 'string', c: 'any' }), listeners);
  const awake = [false, false];
  expect(read({ a: [{}], c: 1 }, place, awake)).toBe(true);
  expect(awake).toEqual([true, false]);
  expect(place.members.get('c')).toBeNull();
});
