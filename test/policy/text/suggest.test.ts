import { suggest } from '../../../src/policy';

test.each([
  ['replica', ['replicas', 'strategy'], 'replicas'],
  ['REPLICAS', ['replicas'], 'replicas'],
  ['memorylimit', ['memory-limit', 'memory-volume'], 'memory-limit'],
  ['abc', ['abcd', 'abce'], 'abcd'],
  ['xbcdef', ['abcdef'], 'abcdef'],
  ['axcdef', ['abcdef'], 'abcdef'],
  ['acdef', ['abcdef'], 'abcdef'],
  ['abxcdef', ['abcdef'], 'abcdef'],
  ['a', ['b'], 'b'],
  ['a', ['bc'], undefined],
  ['abcxyz', ['abcdef'], undefined],
  ['abcdxy', ['abcdef'], 'abcdef'],
  ['abcdefxxx', ['abcdef'], undefined],
  ['', ['ab'], undefined],
  ['x', [], undefined],
])('%j among %j is %j', (text, candidates, expected) => {
  expect(suggest(text, candidates)).toBe(expected);
});

test('the nearest is meant', () => {
  expect(suggest('volume', ['volumes-x', 'volumes', 'volum'])).toBe('volumes');
  expect(suggest('abcdef', ['abcxef', 'abcdef'])).toBe('abcdef');
});
