import { hasKey, holds, unless, without } from '../../../src/policy/triggers/trigger';

const truths = (where: (value: unknown) => boolean, ...values: readonly unknown[]) => values.map(value => where(value));

test('an object with a key of some form', () => {
  expect(truths(hasKey(/^a-/), { 'b': 1, 'a-1': null }, { b: 1 }, {}, null)).toEqual([true, false, false, false]);
  expect(truths(hasKey(/^0$/), { 0: 1 }, 'a', ['a'])).toEqual([true, false, false]);
});

test('an object without a field', () => {
  expect(truths(without('a', 'b'), { a: { b: false } }, { a: { b: null } }, { a: 1 }, {}, null, 'a')).toEqual([false, true, true, true, true, true]);
});

test('an object in which a field is anything but one value', () => {
  expect(truths(unless(false, 'a'), { a: false }, { a: true }, { a: null }, {}, 1)).toEqual([false, true, true, true, true]);
});

test('an object with a field of its own that is anything but one value', () => {
  expect(truths(holds('a', 1), { a: 2 }, { a: 1 }, { a: null }, {}, Object.create({ a: 2 }), 1)).toEqual([true, false, false, false, false, false]);
});
