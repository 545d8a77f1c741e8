import { utf8Length } from '../../../src/policy/text/utf8';

// The first and the last character of each length.
test.each([
  ['\u0000', 1], ['\u007f', 1], ['\u0080', 2], ['\u07ff', 2], ['\u0800', 3], ['\uffff', 3], ['\u{10000}', 4], ['\u{10ffff}', 4],
])('%j has %d', (character, bytes) => {
  expect(utf8Length(character)).toBe(bytes);
  expect(utf8Length(`a${character}${character}`)).toBe(1 + 2 * bytes);
  expect(Buffer.byteLength(character)).toBe(bytes);
});

test('nothing has none', () => {
  expect(utf8Length('')).toBe(0);
});
