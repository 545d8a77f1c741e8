import { withoutTrailing } from '../../../src/policy/text/trailing';

test.each([
  ['', ''],
  ['...', ''],
  ['a', 'a'],
  ['a.', 'a'],
  ['.a.b..', '.a.b'],
])('%j', (text, cut) => {
  expect(withoutTrailing(text, '.')).toBe(cut);
});
