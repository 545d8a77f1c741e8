import { withoutMergeKey, withoutMergeKeys } from '../../../src/policy';

// Answers of sigs.k8s.io/yaml 1.6.0, which kubectl reads with.
test.each([
  ['what stands before gives way', { 'kind': 'ConfigMap', '<<': { kind: 'Pod', a: 1 } }, { kind: 'Pod', a: 1 }],
  ['what stands behind wins', { '<<': { kind: 'Pod', a: 1 }, 'kind': 'ConfigMap' }, { kind: 'ConfigMap', a: 1 }],
  ['the first of a list wins', { '<<': [{ a: 1 }, { a: 2, b: 2 }], 'c': 3 }, { a: 1, b: 2, c: 3 }],
  ['a list wins over what stands before it', { 'a': 0, '<<': [{ a: 1 }, { a: 2 }] }, { a: 1 }],
  ['an empty list merges nothing', { 'a': 1, '<<': [] }, { a: 1 }],
  ['values are not merged', { 'a': { y: 1 }, '<<': { a: { x: 1 } } }, { a: { x: 1 } }],
  ['nor lists', { 'a': [1], '<<': { a: [2] } }, { a: [2] }],
])('%s', (_, map, merged) => {
  expect(withoutMergeKey(map)).toEqual(merged);
});

test.each(['text', 1, true, null, [[{ a: 1 }]], [{ a: 1 }, null], ['a']])('%j cannot be merged', value => {
  expect(withoutMergeKey({ '<<': value })).toBeUndefined();
});

test('a member that is called __proto__ is a member', () => {
  const merged = withoutMergeKey({ '<<': JSON.parse('{ "__proto__": { "a": 1 } }') as object })!;
  expect(Object.keys(merged)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
});

test('the whole is merged from the inside, once where it stands twice', () => {
  const shared = { '<<': { a: 1 } };
  const merged = withoutMergeKeys({ one: shared, two: [shared], three: { '<<': { '<<': { a: 3 }, 'b': 1 } } }) as Record<string, unknown>;
  expect(merged).toEqual({ one: { a: 1 }, two: [{ a: 1 }], three: { a: 3, b: 1 } });
  expect((merged['two'] as unknown[])[0]).toBe(merged['one']);
  expect(() => withoutMergeKeys([{ '<<': 'text' }])).toThrow('the value of the merge key "<<" is neither a map nor a list of maps');
});

test('null and other scalars stay', () => {
  expect(withoutMergeKeys({ 'a': null, 'b': [null, 1, undefined], '<<': { c: null } })).toEqual({ a: null, b: [null, 1, undefined], c: null });
  expect(withoutMergeKeys(null)).toBe(null);
});
