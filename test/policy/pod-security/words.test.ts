import { goQuoted, sorted } from '../../../src/policy/pod-security/words';

test('sorted as Go sorts, by code point, and without doubles', () => {
  expect(sorted(['b', 'a', '\u{1F600}', '\uFFFD', 'a', 'ab', ''])).toEqual(['', 'a', 'ab', 'b', '\uFFFD', '\u{1F600}']);
});

test.each([
  ['plain text', '"plain text"'], ['\u0080', '"\\u0080"'], ['a"b\\c', '"a\\"b\\\\c"'], ['\x07\b\f\n\r\t\v', '"\\a\\b\\f\\n\\r\\t\\v"'], ['\x00\x1f\x7f', '"\\x00\\x1f\\x7f"'],
  ['\u0085\u00a0\u200b', '"\\u0085\\u00a0\\u200b"'], ['\u{E0001}', '"\\U000e0001"'], ['é€\u{1F600}', '"é€\u{1F600}"'],
])('%j quoted as Go quotes', (text, expected) => {
  expect(goQuoted(text)).toBe(expected);
});
