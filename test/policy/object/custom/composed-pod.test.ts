import { ComposedField } from '../../../../src/policy/object/custom/composed-pod';
import { Field } from '../../../../src/policy/object/field';

const root = new Field({ spec: { a: { b: 1 }, list: [{ x: 'y' }] } });
const spec = root.get('spec');

test('members keep their own paths, and others are missing below the field whose place it takes', () => {
  const composed = new ComposedField(new Map([['inner', spec.at('a', 'b')]]), spec);
  expect(composed.path).toBe('spec');
  expect(composed.value).toEqual({ inner: 1 });
  expect([composed.get('inner').path, composed.get('inner').value]).toEqual(['spec.a.b', 1]);
  expect([composed.get('other').path, composed.get('other').isSet]).toEqual(['spec.other', false]);
  expect(composed.items()).toEqual([]);
});

test('so do items', () => {
  const composed = new ComposedField([spec.get('list').items()[0]!, spec.get('a')], spec.get('all'));
  expect(composed.path).toBe('spec.all');
  expect(composed.value).toEqual([{ x: 'y' }, { b: 1 }]);
  expect(composed.items().map(({ path }) => path)).toEqual(['spec.list[0]', 'spec.a']);
  expect(composed.get('length').isSet).toBe(false);
});

test('in the place of a root it is one', () => {
  const composed = new ComposedField(new Map([['spec', spec]]), root);
  expect([composed.path, composed.get('spec').path, composed.get('other').path]).toEqual(['', 'spec', 'other']);
});
