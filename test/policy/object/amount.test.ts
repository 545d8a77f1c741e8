import { amountOf, billionthsOf, dividedUp, exceeds, isClearlyLess, larger, quantityOf } from '../../../src/policy/object/amount';

test.each<[unknown, bigint]>([
  ['1', 1000n], [1, 1000n], [0.5, 500n], [1e21, 10n ** 24n], ['500m', 500n], ['1.5', 1500n], ['.5', 500n], ['5.', 5000n], ['+1', 1000n], ['-1', -1000n], [' 1 ', 1000n], [null, 0n],
  ['1u', 1n], ['1n', 1n], ['-1n', -1n], ['1001u', 2n], ['1k', 10n ** 6n], ['1M', 10n ** 9n], ['1G', 10n ** 12n], ['1T', 10n ** 15n], ['1P', 10n ** 18n], ['1E', 10n ** 21n],
  ['1Ki', 1024n * 1000n], ['1Mi', 1024n ** 2n * 1000n], ['1Gi', 1024n ** 3n * 1000n], ['1Ti', 1024n ** 4n * 1000n], ['1Pi', 1024n ** 5n * 1000n], ['1Ei', 1024n ** 6n * 1000n],
  ['0.5Ki', 512_000n], ['8Ei', (2n ** 63n - 1n) * 1000n], ['-8Ei', (1n - 2n ** 63n) * 1000n], ['10E', 10n ** 22n], ['1e3', 10n ** 6n], ['1E3', 10n ** 6n], ['1e-3', 1n], ['1e+2', 10n ** 5n],
  ['Gi', 0n], ['.', 0n], ['m', 0n], ['1e9999', 10n ** 10002n], ['1e99999999', 10n ** 10002n], ['1e-9999', 1n], ['1e-99999999', 1n],
])('%j amounts to %s thousandths', (quantity, amount) => {
  expect(amountOf(quantity)).toBe(amount);
});

test.each([undefined, '', 'x', '1x', true, {}, NaN, Infinity])('%p is not a quantity', value => {
  expect(amountOf(value)).toBeUndefined();
  expect(billionthsOf(value)).toBeUndefined();
});

test('as fine as Kubernetes reads it', () => {
  expect(['1', '1n', '0.1n', '1.5u', '-0.1n', '1Ki', 'n'].map(billionthsOf)).toEqual([10n ** 9n, 1n, 1n, 1500n, -1n, 1024n * 10n ** 9n, 0n]);
});

test('a quotient is rounded away from zero', () => {
  expect([dividedUp(4n, 2n), dividedUp(5n, 2n), dividedUp(-5n, 2n), dividedUp(0n, 2n), dividedUp(-4n, 2n)]).toEqual([2n, 3n, -3n, 0n, -2n]);
});

test('an amount is written with as small a number as need be', () => {
  expect([1000n, 1500n, 0n, -1n, 10n ** 24n].map(quantityOf)).toEqual(['1', '1500m', '0', '-1m', '1000000000000000000000']);
});

test.each<[unknown, unknown]>([
  ['2', '1'], [2, '1'], ['1', '999m'], ['1Ki', '1023'], ['1Mi', '1023Ki'], ['1Gi', '1023Mi'], ['1025Mi', '1Gi'], ['1.1', '1'], ['1M', '1'], ['1', null], ['1m', '-1m'], ['01', '0'], ['+2', 1],
  ['9007199254740993m', '9007199254740992m'], ['9007199254740993m', '1'], ['1', '-9007199254740993m'], ['1m', '0.0'], ['1e21', 1e20],
])('%j is more than %j', (one, other) => {
  expect([exceeds(one, other), exceeds(other, one)]).toEqual([true, false]);
});

test.each<[unknown, unknown]>([
  ['1', '1000m'], [1, '1'], ['1Gi', '1024Mi'], ['1Ki', '1024'], ['1Mi', '1024Ki'], ['0', null], ['01', '1'], ['x', '1'], ['1x', '2'], ['1', undefined], [undefined, undefined], [true, '1'], [{}, '1'], [[1], '2'],
])('neither %j nor %j is more', (one, other) => {
  expect([exceeds(one, other), exceeds(other, one)]).toEqual([false, false]);
});

test.each<[unknown, unknown]>([
  ['1', '2'], [1, '2'], ['999m', '1'], ['1023', '1Ki'], ['1Ki', '1025'], ['1023Ki', '1Mi'], ['1Mi', '1025Ki'], ['1023Mi', '1Gi'], ['1Gi', '1025Mi'], ['1023Gi', '1Ti'], ['1Ti', '1025Gi'], ['-1', '1m'],
])('%j is clearly less than %j', (one, other) => {
  expect([isClearlyLess(one, other), isClearlyLess(other, one)]).toEqual([true, false]);
});

test.each<[unknown, unknown]>([
  ['1', '1000m'], ['1', '1.5'], ['01', '2'], ['+1', '2'], ['1', '1e3'], ['1', null], ['1', undefined], ['1', 'Gi'], ['1', {}],
])('neither %j nor %j is clearly less', (one, other) => {
  expect([isClearlyLess(one, other), isClearlyLess(other, one)]).toEqual([false, false]);
});

test('the larger of two', () => {
  expect([larger(1n, 2n), larger(2n, 1n), larger(2n, 2n)]).toEqual([2n, 2n, 2n]);
});
