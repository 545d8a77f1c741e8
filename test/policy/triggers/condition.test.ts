import { equals, isAnything, isListWith, isNot, isOneOf, isSet, isText, isUnset, type Condition } from '../../../src/policy/triggers/condition';

const truths = (where: Condition, ...values: readonly unknown[]) => values.map(value => where(value));

test('set, unset and anything', () => {
  expect(truths(isSet, false, 0, '', {}, undefined)).toEqual([true, true, true, true, false]);
  expect(truths(isUnset, false, 0, '', {}, undefined)).toEqual([false, false, false, false, true]);
  expect(truths(isAnything, false, undefined)).toEqual([true, true]);
});

test('one value, any other, one of several', () => {
  expect(truths(equals(true), true, 'true', false, undefined)).toEqual([true, false, false, false]);
  expect(truths(isNot('a'), 'a', 'b', 1, {}, undefined)).toEqual([false, true, true, true, true]);
  expect(truths(isOneOf('a', 1), 'a', 1, '1', undefined)).toEqual([true, true, false, false]);
});

test('a string of which something is true', () => {
  expect(truths(isText(text => text.length > 1), 'ab', 'a', ['a', 'b'], undefined)).toEqual([true, false, false, false]);
});

test('a list with an item of some sort', () => {
  expect(truths(isListWith(), [1], [null], [], {}, 'ab', undefined)).toEqual([true, true, false, false, false, false]);
  expect(truths(isListWith(isNot(1)), [1, 1], [1, 2], [null], [], {}, 'ab')).toEqual([false, true, true, false, false, false]);
  expect(truths(isListWith(isUnset), [1], [null], new Array(1))).toEqual([false, true, true]);
});
