import { ACCEPTS, scalarText, wantedIn, type Scalar } from '../../../src/policy/object/scalar';

const accepted = (type: Scalar, ...values: readonly unknown[]) => values.filter(ACCEPTS[type]);

test('of strings and numbers there is a text', () => {
  expect(['a', 7, true, null, undefined, ['a'], {}].map(scalarText)).toEqual(['a', '7', '', '', '', '', '']);
});

test('integers have a range', () => {
  expect(accepted('int32', -(2 ** 31), -(2 ** 31) - 1, 2 ** 31 - 1, 2 ** 31, 0.5, NaN, '1')).toEqual([-(2 ** 31), 2 ** 31 - 1]);
  expect(accepted('int64', -(2 ** 63), -(2 ** 64), 2 ** 63, 2 ** 64, 0.5, NaN, Infinity, '1')).toEqual([-(2 ** 63), 2 ** 63]);
  expect(accepted('int-or-string', 2 ** 31 - 1, 2 ** 31, 'http', true)).toEqual([2 ** 31 - 1, 'http']);
});

test('a quantity is a number, or a string of some form', () => {
  expect(accepted('quantity', 1.5, -1, 1e21, NaN, Infinity, '1Gi', '800 MB', '', true, [], ['1Gi'])).toEqual([1.5, -1, 1e21, '1Gi']);
});

test('a time is a string of some form', () => {
  expect(accepted('time', '2026-11-23T12:00:00Z', '2026-11-23', '', 7)).toEqual(['2026-11-23T12:00:00Z']);
  expect(wantedIn('time', 7)).toBe('a time (such as 2026-11-23T12:00:00Z)');
});
