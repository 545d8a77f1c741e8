import { quantity } from '../../src/manifest/quantity';

test.each([
  ['1', 1], [2, 2], ['0.5', 0.5], ['.5', 0.5], ['5.', 5], ['500m', 0.5], ['100u', 0.0001], ['1n', 1e-9], ['1k', 1000], ['1M', 1e6], ['1Gi', 2 ** 30], ['0.5Gi', 2 ** 29], ['1e3', 1000],
  ['1E3', 1000], ['1E', 1e18], ['1Ei', 2 ** 60], ['+1', 1], ['-1Ki', -1024], ['700m', 0.7],
])('%j is %d', (text, number) => {
  expect(quantity(text)).toBe(number);
});

test.each(['', '1 Gi', '1gi', 'Gi', '1.2.3', 'abc', '1K', NaN, Infinity, true, null, {}])('%j is none', value => {
  expect(quantity(value)).toBeUndefined();
});
