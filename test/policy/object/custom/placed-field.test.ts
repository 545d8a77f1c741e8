import { ComposedField } from '../../../../src/policy/object/custom/composed-pod';
import { PlacedField } from '../../../../src/policy/object/custom/placed-field';
import { Field } from '../../../../src/policy/object/field';

const plain = (field: Field) => JSON.parse(JSON.stringify(field.value)) as unknown;
const at = (field: Field, ...keys: string[]) => field.at(...keys);
const root = new Field({
  patches: [{ value: { a: [1] } }],
  values: { agent: { x: 1, list: [{ y: 2 }, { z: 3 }] } },
  set: { one: 1, two: 2, three: 3 },
});
const leaf = root.get('patches').items()[0]!.get('value');
const [one, two, three] = root.get('set').members() as [Field, Field, Field];

describe('a value alone', () => {
  const field = PlacedField.alone(['spec', 'volumes', '0', 'b'], leaf);

  test('is read where it ends up', () => {
    expect(plain(field)).toEqual({ spec: { volumes: [{ b: { a: [1] } }] } });
    const inner = at(field, 'spec', 'volumes').items()[0]!;
    expect([inner.key, inner.up!.name, inner.up!.up!.name, field.name]).toEqual([0, 'volumes', 'spec', 'value']);
    expect(inner.get('b').get('a').items()[0]!.value).toBe(1);
    expect(at(field, 'none').isSet).toBe(false);
  });

  test('and named by where it is written', () => {
    const inner = at(field, 'spec', 'volumes').items()[0]!.get('b');
    expect([field.path, at(field, 'spec').path, inner.path, inner.at('a').items()[0]!.path]).toEqual(['patches[0].value', 'patches[0].value', 'patches[0].value', 'patches[0].value.a[0]']);
    expect([field.pointer, inner.pointer, inner.get('a').pointer]).toEqual(['/patches/0/value', '/patches/0/value', '/patches/0/value/a']);
  });

  test('so is what takes its place', () => {
    const inner = at(field, 'spec', 'volumes').items()[0]!.get('b');
    expect([inner.with(7).value, inner.with(7).path, inner.with(7).pointer]).toEqual([7, 'patches[0].value', '/patches/0/value']);
    const composed = new ComposedField(new Map([['c', one]]), inner);
    expect([composed.path, composed.pointer, composed.get('c').path, composed.get('d').path]).toEqual(['patches[0].value', '/patches/0/value', 'set.one', 'patches[0].value.d']);
    expect(root.at('set', 'one').with(2).path).toBe('set.one');
  });

  test('containers are a map: a list of them would be all of a pod', () => {
    expect(plain(PlacedField.alone(['initContainers', '0', 'ports', '-', 'x'], leaf))).toEqual({ initContainers: { 0: { ports: [{ x: { a: [1] } }] } } });
  });

  test('only a whole number or a dash is an index', () => {
    const ways = ['10', '-', '0x', 'x0', '-x', ''].map(step => plain(PlacedField.alone(['a', step, 'b'], one)));
    expect(ways).toEqual([{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }, { a: { '0x': { b: 1 } } }, { a: { x0: { b: 1 } } }, { a: { '-x': { b: 1 } } }, { a: { '': { b: 1 } } }]);
  });

  test('a key means nothing but itself', () => {
    const odd = PlacedField.alone(['__proto__', 'hostNetwork'], one);
    expect([at(odd, '__proto__', 'hostNetwork').value, ({} as Record<string, unknown>)['hostNetwork'], odd.members().map(({ name }) => name)]).toEqual([1, undefined, ['__proto__']]);
  });
});

describe('values over others', () => {
  const over = (...puts: Array<[string[], Field]>) => {
    const field = PlacedField.over(root.get('values'));
    for (const [way, value] of puts) field.put(way, value);
    return field;
  };

  test('are with them, each with its own path', () => {
    const field = over([['agent', 'new'], one], [['agent', 'list', '1', 'z'], two], [['other', 'deeper'], three]);
    expect(plain(field)).toEqual({ agent: { x: 1, new: 1, list: [{ y: 2 }, { z: 2 }] }, other: { deeper: 3 } });
    expect(root.value).toMatchObject({ values: { agent: { x: 1, list: [{ y: 2 }, { z: 3 }] } } });
    const items = at(field, 'agent', 'list').items();
    expect([at(field, 'agent', 'x'), at(field, 'agent', 'new'), at(field, 'agent'), items[0]!.get('y'), items[1]!.get('z'), at(field, 'other'), field].map(({ path }) => path))
      .toEqual(['values.agent.x', 'set.one', 'values.agent', 'values.agent.list[0].y', 'set.two', 'set.three', 'values']);
    expect(at(field, 'agent').up).toBe(field);
  });

  test('take the place of what is there', () => {
    expect(plain(over([['agent'], one]))).toEqual({ agent: 1 });
    expect(plain(over([['agent'], one], [['agent', 'y'], two], [['agent', 'y', 'z'], three]))).toEqual({ agent: { y: { z: 3 } } });
  });

  test('are there where no others are', () => {
    const none = PlacedField.over(root.get('none'));
    none.put(['a', 'b'], one);
    none.put(['a', 'c'], two);
    expect([plain(none), at(none, 'a', 'c').path]).toEqual([{ a: { b: 1, c: 2 } }, 'set.two']);
    const empty = PlacedField.over(new Field({ a: null }));
    empty.put(['a', 'b'], one);
    expect(plain(empty)).toEqual({ a: { b: 1 } });
  });

  test('go to the end of a list that does not reach so far', () => {
    expect(plain(over([['agent', 'list', '9'], one], [['agent', 'list', '-'], two], [['agent', 'list', 'x'], three], [['agent', 'list', '0'], three], [['agent', 'list', '4'], one])))
      .toEqual({ agent: { x: 1, list: [3, { z: 3 }, 1, 2, 1] } });
  });

  test('copy what an anchor shares once, and leave it in reach', () => {
    const big = { x: 1 };
    const shared = new Field({ values: { a: big, b: big } });
    const field = PlacedField.over(shared.get('values'));
    for (const name of ['a', 'b']) field.put([name, 'y'], one);
    expect(plain(field)).toEqual({ a: { x: 1, y: 1 }, b: { '': { x: 1 }, 'y': 1 } });
    expect(at(field, 'b', '', 'x').path).toBe('values.b.x');
  });

  test('leave in reach what holds itself', () => {
    const loop: Record<string, unknown> = { x: 1 };
    loop['again'] = loop;
    const field = PlacedField.over(new Field(loop));
    field.put(['again', 'y'], one);
    expect([at(field, 'again', 'y').value, at(field, 'again', '', 'x').value]).toEqual([1, 1]);
  });

  test('leave a value that is put as it is, where another is put into it', () => {
    const field = over([['a'], leaf], [['a', 'b'], one]);
    expect([plain(field), leaf.value, at(field, 'a', 'a').path]).toEqual([{ agent: expect.anything() as unknown, a: { a: [1], b: 1 } }, { a: [1] }, 'patches[0].value.a']);
  });
});
