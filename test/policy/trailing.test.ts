import { withoutTrailing } from '../../src/policy/trailing';

test.each([
  ['', ''],
  ['...', ''],
  ['a', 'a'],
  ['a.', 'a'],
  ['.a.b..', '.a.b'],
])('%j', (text, cut) => {
  expect(withoutTrailing(text, '.')).toBe(cut);
});
