import { listenersOf } from '../../src/policy/reading';

test('readers wait by the last name of a path, under their numbers', () => {
  const where = () => true;
  expect([...listenersOf([{ reads: ['a', 'spec.a'] }, {}, { reads: [{ field: 'spec.b', where }] }, { reads: ['a'] }])]).toEqual([
    ['a', [{ reader: 0, path: '.a', where: undefined }, { reader: 0, path: '.spec.a', where: undefined }, { reader: 3, path: '.a', where: undefined }]],
    ['b', [{ reader: 2, path: '.spec.b', where }]],
  ]);
});
