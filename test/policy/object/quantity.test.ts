import { isQuantity } from '../../../src/policy/object/quantity';

// Each asked of the real parser; test/oracle generates more.
const EXPONENT = '1'.repeat(18);

test.each([
  '0', '1', '007', '12345678901234567890', '500m', '5n', '5u', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei', '1.5', '1.', '.5', '1.Ei', '.5Pi',
  '+1', '-1', '-1.5Gi', '+.5Gi', '1e3', '1E3', '1e+3', '1E-3', '1e003', `1e${EXPONENT}`, `1e0${EXPONENT}`,
  ' 1Gi', '1Gi ', ' \u0085\u00a0\u1680\u20001Gi\u200a\u202f\u205f\u3000',
  '+', '-', ' - ', '.', '-.', '.Gi', 'm', 'Ki', 'Mi', 'Gi', 'Ti', '-Gi', 'E', 'e5', 'e+05', `E${EXPONENT}`, 'e-9', 'e-09', '.e5',
])('%j is one', text => {
  expect(isQuantity(text)).toBe(true);
});

test.each([
  '', ' ', 'x', '1x', 'x1', '800 MB', '800MB', '1GB', '1gi', '1GI', '1K', '1KI', '1i', '1mi', '1B', '1Gib', '1 Gi', '1m5', '5mm', '+-1', '--', '1-', '1.2.3', '1,5', '0x10', '1_000', '１',
  '1e', '1e+', '1e1.5', '1ei3', '1e1m', `1e${EXPONENT}11`, 'Pi', 'Ei', '.Pi', '-Ei', 'e-10', 'e', '1Gi\t', '\n1', '1\ufeff', '1\u2028', ':', '/', '1:', '1/', 'Xi', '1Xi',
])('%j is none', text => {
  expect(isQuantity(text)).toBe(false);
});

test('the time for a long string is linear', () => {
  const digits = '1'.repeat(1_000_000);
  const texts = [`${digits}x`, `${digits}.${digits}x`, `1e${'0'.repeat(1_000_000)}x`, `${' '.repeat(1_000_000)}x`, `1${' '.repeat(1_000_000)}x`];
  expect(texts.filter(isQuantity)).toEqual([]);
});
