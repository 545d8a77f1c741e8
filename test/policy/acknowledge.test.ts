import { acknowledge, ACKNOWLEDGED_ANNOTATION as NAME } from '../../src/policy';

const entry = (rule: string) => ({ rule, reason: 'why' });
const annotation = (...rules: readonly string[]) => ({ [NAME]: JSON.stringify(rules.map(entry)) });

test('an object gets the annotation, in a copy', () => {
  const object = { kind: 'Pod', metadata: { name: 'a' }, spec: {} };
  expect(acknowledge(object, [], [entry('b'), entry('c')])).toEqual({ kind: 'Pod', metadata: { name: 'a', annotations: annotation('b', 'c') }, spec: {} });
  expect(object.metadata).toEqual({ name: 'a' });
  expect(acknowledge({}, [], [entry('b')])).toEqual({ metadata: { annotations: annotation('b') } });
  expect(acknowledge({ metadata: null }, [], [entry('b')])).toEqual({ metadata: { annotations: annotation('b') } });
});

test('its own come first, and annotations are in the order of letters', () => {
  const own = (annotations: unknown) => acknowledge({ metadata: { name: 'a', annotations } }, [], [entry('b')]) as { readonly metadata: { readonly annotations: object } };
  expect(own({ z: '1', ...annotation('a'), a: '2' }).metadata.annotations).toEqual({ a: '2', ...annotation('a', 'b'), z: '1' });
  expect(Object.keys(own({ z: '1', y: '2', a: '3' }).metadata.annotations)).toEqual(['a', NAME, 'y', 'z']);
  expect(Object.keys(own({}).metadata)).toEqual(['annotations', 'name']);
  expect(own({ [NAME]: null }).metadata.annotations).toEqual(annotation('b'));
});

test.each(['{', '{}', 'true', 7])('what cannot be read stays: %j', unreadable => {
  const object = { metadata: { annotations: { [NAME]: unreadable } } };
  expect(acknowledge(object, [], [entry('b')])).toBe(object);
});

test('an item of a List gets it, and nothing else changes', () => {
  const list = { kind: 'List', items: [{ a: 1 }, { kind: 'List', items: [{ b: 1 }, { c: 1 }] }] };
  expect(acknowledge(list, ['items', 0], [entry('x')])).toEqual({ kind: 'List', items: [{ a: 1, metadata: { annotations: annotation('x') } }, list.items[1]] });
  expect(acknowledge(list, ['items', 1, 'items', 1], [entry('x')])).toEqual({
    kind: 'List', items: [{ a: 1 }, { kind: 'List', items: [{ b: 1 }, { c: 1, metadata: { annotations: annotation('x') } }] }],
  });
});
