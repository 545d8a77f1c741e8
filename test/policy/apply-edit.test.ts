import { applyEdits, type Edit } from '../../src/policy';

const edited = (object: object, ...edits: readonly Edit[]) => {
  applyEdits(object, edits);
  return object;
};

test('a field is removed, or set, where its pointer leads', () => {
  expect(edited({ spec: { a: 1, b: 2 } }, { op: 'remove', path: '/spec/a' })).toStrictEqual({ spec: { b: 2 } });
  expect(edited({ spec: { a: 1 } }, { op: 'add', path: '/spec/b', value: { c: 2 } })).toEqual({ spec: { a: 1, b: { c: 2 } } });
  expect(edited({ spec: { a: 1 } }, { op: 'add', path: '/spec/a', value: false })).toEqual({ spec: { a: false } });
  expect(edited({ a: 1, b: 2 }, { op: 'remove', path: '/a' })).toStrictEqual({ b: 2 });
  expect(edited({ labels: { 'a/b~c': 1, 'd': 2 } }, { op: 'remove', path: '/labels/a~1b~0c' })).toStrictEqual({ labels: { d: 2 } });
});

test('items of a list leave no hole, and the others keep their places until then', () => {
  expect(edited({ list: ['a', 'b', 'c', 'd'] }, { op: 'remove', path: '/list/0' }, { op: 'remove', path: '/list/2' })).toStrictEqual({ list: ['b', 'd'] });
  expect(edited({ list: [{ a: 1 }, { a: 2 }] }, { op: 'remove', path: '/list/0' }, { op: 'remove', path: '/list/1/a' })).toStrictEqual({ list: [{}] });
});

test('it is made in place', () => {
  const spec = { a: 1 };
  applyEdits({ spec }, [{ op: 'remove', path: '/spec/a' }]);
  expect(spec).toStrictEqual({});
});

test('where nothing is any more, nothing is changed', () => {
  expect(edited({ a: 1 }, { op: 'remove', path: '/spec/containers/0/image' }, { op: 'add', path: '/spec/b', value: 1 })).toEqual({ a: 1 });
});
