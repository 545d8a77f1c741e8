import { Yaml } from 'cdk8s';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { copyOf, isSame, snapshot } from '../../src/manifest/snapshot';
import { UnwritableError } from '../../src/manifest/unwritable-error';
import { withoutMergeKeys } from '../../src/policy';

/** A value of which each member may be read once. */
function once(values: Record<string, unknown>): object {
  const read = new Set<string>();
  return Object.defineProperties({}, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, {
    enumerable: true,
    get: () => {
      if (read.has(key)) throw new Error(`${key} was read before`);
      read.add(key);
      return value;
    },
  }])));
}

test('plain data is what it is, in the order in which it is written', () => {
  const value = { b: [1, 'x', true, null, [], {}], a: { 10: -0, z: 1.5 } };
  expect(snapshot(value)).toStrictEqual(value);
  expect(Object.keys(snapshot(value) as object)).toEqual(['b', 'a']);
  expect(snapshot(value)).not.toBe(value);
});

test.each([
  ['a getter, read once', once({ a: 1, b: [once({ c: 2 })] }), { a: 1, b: [{ c: 2 }] }],
  ['a toJSON', { a: { toJSON: () => ({ b: once({ c: 1 }) }) } }, { a: { b: { c: 1 } } }],
  ['a toJSON that gives another one, which is data', { toJSON: () => ({ toJSON: 1 }) }, { toJSON: 1 }],
  ['a Date', { a: new Date(0) }, { a: '1970-01-01T00:00:00.000Z' }],
  ['boxed values', [Object('a'), Object(1), Object(true)], ['a', 1, true]],
  ['a big integer', { a: 10n }, { a: 10 }],
  ['what is undefined', { a: undefined, b: [undefined] }, { b: [null] }],
  ['a list with holes', Object.assign(new Array(3), { 1: 'a' }), [null, 'a', null]],
  ['more on a list', Object.assign(['a'], { b: 1 }), ['a']],
  ['an instance', new (class { public readonly a = 1; public get b() { return 2; } })(), { a: 1 }],
  ['what is inherited, hidden or a symbol', Object.create({ a: 1 }, { b: { value: 1 }, [Symbol('c')]: { value: 1, enumerable: true } }), {}],
  ['merge keys, from the inside', { 'a': 1, '<<': { '<<': { a: 2 }, 'b': 3 } }, { a: 2, b: 3 }],
])('%s', (_, value, read) => {
  expect(snapshot(value)).toStrictEqual(read);
});

test('a proxy is asked for each member once', () => {
  const asked: PropertyKey[] = [];
  const proxy = new Proxy({ a: 1, b: 2 }, { get: (target, key) => { asked.push(key); return Reflect.get(target, key) as unknown; } });
  expect(snapshot(proxy)).toEqual({ a: 1, b: 2 });
  expect(asked.filter(key => key === 'a' || key === 'b')).toEqual(['a', 'b']);
});

test('what stands in two places is read once, and stands in two places', () => {
  const shared = once({ a: 1 });
  const read = snapshot({ one: shared, two: [shared] }) as { one: unknown; two: unknown[] };
  expect(read.two[0]).toBe(read.one);
  // Thirty levels of two each: a tree of a billion.
  const wide = Array.from({ length: 30 }).reduce<unknown>(inner => [inner, inner], {});
  expect(isSame(snapshot(wide), snapshot(wide))).toBe(true);
});

test('a copy holds the same in objects of its own', () => {
  const shared = { a: 1 };
  const read = snapshot({ one: shared, two: [shared, 'x', null], three: JSON.parse('{ "__proto__": { "a": 1 } }') as object }) as { two: unknown[]; three: object };
  const copy = copyOf(read);
  expect(copy).toStrictEqual(read);
  expect(isSame(copy, read)).toBe(true);
  expect([copy.two[0], Object.keys(copy.three)]).toEqual([(copy as unknown as { one: unknown }).one, ['__proto__']]);
  for (const [one, other] of [[copy, read], [copy.two, read.two], [copy.two[0], read.two[0]], [copy.three, read.three]]) expect(one).not.toBe(other);
  expect(copy.two[0]).toBe((copy as unknown as { one: unknown }).one);
  expect(Object.getOwnPropertyDescriptor(copy.three, '__proto__')!.value).not.toBe(Object.getOwnPropertyDescriptor(read.three, '__proto__')!.value);
});

function cyclic(): unknown {
  const value: Record<string, unknown> = { b: {} };
  value['a'] = [{ value }];
  return value;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

test.each([
  ['one that holds itself', () => cyclic(), 'a[0].value', 'it contains itself'],
  ['one that is made anew at every look', () => { const make = (): object => ({ get a() { return make(); } }); return make(); }, 'a', 'it is nested more than 1000 levels deep'],
  ['a function', () => ({ a: { b: () => 1 } }), 'a.b', 'it is a function, which no manifest can contain'],
  ['a symbol', () => [Symbol('a')], '[0]', 'it is a symbol, which no manifest can contain'],
  ['a Map', () => ({ a: new Map() }), 'a', 'it is a Map, which no manifest can contain'],
  ['a Set', () => ({ 'a.b/c': new Set() }), '[a.b/c]', 'it is a Set, which no manifest can contain'],
  ['bytes', () => ({ a: new Uint8Array(1) }), 'a', 'it is a Uint8Array, which no manifest can contain'],
  ['an integer that is too big', () => ({ a: 2n ** 70n + 1n }), 'a', 'it is a bigint, which no manifest can contain'],
  ['a getter that throws', () => ({ a: [{ get b() { throw new Error('not now'); } }] }), 'a[0].b', 'it cannot be read: not now'],
  ['a toJSON that throws no error', () => ({ a: { toJSON: () => { throw 'no'; } } }), 'a', 'it cannot be read: no'],
  ['a revoked proxy', () => revoked(), '', 'it cannot be read: '],
  ['a list of any length', () => new Array(2 ** 32 - 1), '', 'it is a list of 4294967295 items, more than 10000000'],
  ['a merge key with a text', () => ({ a: { '<<': 'b' } }), 'a[<<]', 'it is a YAML merge key, and its value is neither a map nor a list of maps'],
  ['a line that ends', () => ({ a: 'b\u2028c' }), 'a', 'it contains U+2028, which Kubernetes\' YAML decoder does not read as text: it ends a line there'],
  ['a line that ends in a name', () => ({ ['a\u0085']: 1 }), '[a\u0085]', 'it contains U+0085, '],
  ['a name that becomes another', () => ({ ['\ufeffspec']: 1 }), '[\ufeffspec]', 'it contains U+FEFF, '],
])('%s cannot be written', (_, value, path, message) => {
  const fault = (() => {
    try {
      return snapshot(value());
    } catch (error) {
      return error as UnwritableError;
    }
  })();
  expect(fault).toBeInstanceOf(UnwritableError);
  expect((fault as UnwritableError).message).toContain(message);
  expect((fault as UnwritableError).path.replace(/^a(\.a){1000}$/, 'a')).toBe(path);
});

test.each([
  [{ a: 1 }, { a: 2 }], [{ a: 1 }, { b: 1 }], [{ a: 1, b: 1 }, { b: 1, a: 1 }], [{ a: 1 }, { a: 1, b: 1 }], [[1], { 0: 1 }], [[], {}], [null, {}], [1, '1'], [[1, 2], [1]],
])('%j is not %j', (one, other) => {
  expect(isSame(one, other)).toBe(false);
  expect(isSame(one, structuredClone(one))).toBe(true);
});

/** Texts that YAML 1.1 reads as something else, and parts of them. */
const words = ['yes', 'no', 'on', 'y', 'n', 'true', 'null', '~', '', '=', '<<', '0644', '0o644', '0x1F', '0b1', '1_000', '1e3', '.5', '.inf', '.NaN', '1:30', '2020-01-01',
  '-', '- a', '? a', 'a: b', '#', '&a', '*a', '!a', '%a', '---', '...', '\n', '\ta', ' a ', 'a\n b\n', '"', "'", '{', '[', '|', '>', '\\', '\u00a0', '\ufeff'];
const text = fc.oneof(fc.constantFrom(...words), fc.array(fc.constantFrom(...words, 'a', ' '), { maxLength: 5 }).map(parts => parts.join('')));
const data = fc.letrec(tie => ({
  value: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.double({ noNaN: true }).map(number => number || 0), fc.boolean(), fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4 })),
})).value;

test('what cdk8s writes of a snapshot decodes to the snapshot, by YAML 1.1', () => {
  fc.assert(fc.property(data, value => {
    let read: unknown;
    try {
      read = snapshot(value);
    } catch (error) {
      expect((error as UnwritableError).message).toMatch(/merge key|U\+FEFF/);
      return;
    }
    const decoded = withoutMergeKeys(parse(Yaml.stringify({ read }), { version: '1.1', customTags: tags => tags.filter(tag => !/merge|timestamp/.test(typeof tag === 'string' ? tag : tag.tag)) }));
    expect(decoded).toEqual({ read });
  }), { numRuns: 2000, seed: 20261127 });
});
