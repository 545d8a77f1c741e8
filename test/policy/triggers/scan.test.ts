import { Fields, list } from '../../../src/policy/object/type';
import { listenersOf, Place, read } from '../../../src/policy/triggers/scan';

test('readers wait by the last name of a path, under their numbers', () => {
  const where = () => true;
  expect([...listenersOf([{ reads: ['a', 'spec.a'] }, {}, { reads: [{ field: 'spec.b', where }] }, { reads: ['a'] }])]).toEqual([
    ['a', [{ reader: 0, path: '.a', where: undefined }, { reader: 0, path: '.spec.a', where: undefined }, { reader: 3, path: '.a', where: undefined }]],
    ['b', [{ reader: 2, path: '.spec.b', where }]],
  ]);
});

test('whoever waits for a field is woken, whatever its type is and wherever it stands', () => {
  const listeners = listenersOf([{ reads: ['a'] }, { reads: ['b'] }, { reads: ['spec.c'] }, { reads: ['list.c'] }, { reads: ['list'] }]);
  const place = new Place('spec', new Fields(() => ({ a: 'any', b: 'string', c: 'int32', list: list(new Fields(() => ({ c: 'string' }))) })), listeners);
  const wokenBy = (value: unknown): [boolean, boolean[]] => {
    const awake = Array<boolean>(5).fill(false);
    return [read(value, place, awake), awake];
  };
  expect(wokenBy({ a: [{}], d: 1 })).toEqual([true, [true, false, false, false, false]]);
  expect(wokenBy({ b: 'x', c: 7 })).toEqual([true, [false, true, true, false, false]]);
  expect(wokenBy({ list: [{ c: 'x' }] })).toEqual([true, [false, false, false, true, true]]);
  expect(wokenBy({ list: [] })).toEqual([true, [false, false, false, false, true]]);
});
