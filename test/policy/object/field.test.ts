import { Field } from '../../../src/policy';
import { numberIn } from '../../../src/policy/object/field';

describe('the way to a field', () => {
  const root = new Field({ spec: { 'a~b': { 'c/d': ['x'] }, 'e-f': { g: 1 } } });

  test('as the API server writes it, as keys, and as a JSON Pointer', () => {
    const item = root.at('spec', 'a~b', 'c/d').items()[0]!;
    expect([item.path, item.keys, item.pointer]).toEqual(['spec[a~b][c/d][0]', ['spec', 'a~b', 'c/d', 0], '/spec/a~0b/c~1d/0']);
    expect([root.path, root.keys, root.pointer]).toEqual(['', [], '']);
    expect(root.at('spec', 'e-f', 'g').path).toBe('spec[e-f].g');
    expect(new Field({ 'a/b': 1 }).get('a/b').path).toBe('[a/b]');
  });
});

test('the path of a field, asked before and after those of its members', () => {
  const field = new Field({}).at('a', 'b');
  expect([field.get('c').path, field.path, field.get('d').path, field.up!.path]).toEqual(['a.b.c', 'a.b', 'a.b.d', 'a']);
});

test('a value, as what it is', () => {
  const of = (value: unknown) => {
    const field = new Field(value);
    return [field.isSet, field.isObject, field.string, field.text, field.boolean];
  };
  expect(of(undefined)).toEqual([false, false, undefined, '', undefined]);
  expect(of(null)).toEqual([false, false, undefined, '', undefined]);
  expect(of('x')).toEqual([true, false, 'x', 'x', undefined]);
  expect(of(true)).toEqual([true, false, undefined, '', true]);
  expect(of(false)).toEqual([true, false, undefined, '', false]);
  expect(of({})).toEqual([true, true, undefined, '', undefined]);
  expect(of([])).toEqual([true, false, undefined, '', undefined]);
});

test('a number, and only one', () => {
  for (const value of [undefined, null, '7', true, {}, [7]]) expect([new Field(value).number, numberIn({ a: value }, 'a')]).toEqual([undefined, undefined]);
  for (const value of [0, -1.5]) expect([new Field(value).number, numberIn({ a: value }, 'a')]).toEqual([value, value]);
});

test('members, all or some', () => {
  const field = new Field({ 'a-1': 1, 'b': 2, 'a-2': 3 });
  expect(field.members().map(({ name, value }) => [name, value])).toEqual([['a-1', 1], ['b', 2], ['a-2', 3]]);
  expect(field.members('a-').map(({ name }) => name)).toEqual(['a-1', 'a-2']);
  expect(new Field(['x']).members()).toEqual([]);
});

describe('as a message shows it', () => {
  const shown = (value: unknown) => new Field(value).shown;

  test('as JSON', () => {
    expect([shown('a"b'), shown({ a: [1] }), shown(null)]).toEqual(['"a\\"b"', '{"a":[1]}', 'null']);
    expect([shown(undefined), shown(10n)]).toEqual(['undefined', '10']);
  });

  test('cut where it is long', () => {
    expect(shown('x'.repeat(118))).toBe(`"${'x'.repeat(118)}"`);
    expect(shown('x'.repeat(119))).toBe(`"${'x'.repeat(119)}…`);
  });

  test('in words where it is no JSON', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(shown(cycle)).toMatch(/^\[{120}…$/);
    expect(shown({ get boo() { throw new Error('boo'); } })).toBe('an object that is not JSON');
    const long = (length: number) => shown(Array.from({ length }, () => 1n));
    expect(long(59)).toBe(`[${Array.from({ length: 59 }, () => 1).join(',')}]`);
    expect(long(100)).toHaveLength(121);
    expect(shown([1n, Symbol('x'), undefined, null, new Date(0)])).toBe('[1,Symbol(x),undefined,null,"1970-01-01T00:00:00.000Z"]');
    expect(shown({ 'a"b': [], 'c': { d: 1, e: 'f' } })).toBe('{"a\\"b":[],"c":{"d":1,"e":"f"}}');
  });
});
