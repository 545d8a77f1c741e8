import { Fields, list } from '../../../src/policy/object/type';
import { Place, read, subscriptionsTo } from '../../../src/policy/triggers/scan';

test('subscriptions go by the last name of their paths, under the numbers of their subscribers', () => {
  const where = () => true;
  expect([...subscriptionsTo([['a', 'spec.a'], undefined, [{ field: 'spec.b', where }], ['a']])]).toEqual([
    ['a', [{ subscribers: [0, 3], path: '.a', where: undefined }, { subscribers: [0], path: '.spec.a', where: undefined }]],
    ['b', [{ subscribers: [2], path: '.spec.b', where }]],
  ]);
});

test('a trigger is present whatever the type of its field is, and wherever it is', () => {
  const subscriptions = subscriptionsTo([['a'], ['b'], ['spec.c'], ['list.c'], ['list']]);
  const place = new Place('spec', new Fields('Outer', () => ({ a: 'any', b: 'string', c: 'int32', list: list(new Fields('Inner', () => ({ c: 'string' }))) })), subscriptions);
  const triggersIn = (value: unknown): [boolean, boolean[]] => {
    const present = Array<boolean>(5).fill(false);
    return [read(value, place, present), present];
  };
  expect(triggersIn({ a: [{}], d: 1 })).toEqual([false, [true, false, false, false, false]]);
  expect(triggersIn({ b: 'x', c: 7 })).toEqual([true, [false, true, true, false, false]]);
  expect(triggersIn({ list: [{ c: 'x' }] })).toEqual([true, [false, false, false, true, true]]);
  expect(triggersIn({ list: [] })).toEqual([true, [false, false, false, false, true]]);
});

test('an object of a type, and a field of one, are triggers wherever they are', () => {
  const hasNone = (value: unknown) => !('a' in (value as object));
  const subscriptions = subscriptionsTo([
    [{ type: 'Inner' }], [{ type: 'Inner', field: 'a', where: value => value === 1 }], [{ type: 'Inner', where: hasNone }], ['inner.a'], ['a'],
  ]);
  const inner: Fields = new Fields('Inner', () => ({ a: 'int32', items: list(inner) }));
  const outer = new Fields('Outer', () => ({ a: 'int32', inner, list: list(inner) }));
  const triggersIn = (value: unknown, path?: string): number[] => {
    const present = Array<boolean>(5).fill(false);
    expect(read(value, new Place('', outer, subscriptions, { path }), present)).toBe(true);
    return present.flatMap((isPresent, subscriber) => isPresent ? [subscriber] : []);
  };
  expect(triggersIn({ a: 1 })).toEqual([]);
  expect(triggersIn({ a: 1 }, '')).toEqual([4]);
  expect(triggersIn({ inner: { a: 1 } })).toEqual([0, 1]);
  expect(triggersIn({ inner: { a: 2 } }, '')).toEqual([0, 3, 4]);
  expect(triggersIn({ list: [{ a: 2 }, {}] })).toEqual([0, 2]);
  expect(triggersIn({ list: [{ a: 2 }, null] })).toEqual([0, 2]);
  expect(triggersIn({ list: [{ a: 2, items: [{ a: 1 }] }] })).toEqual([0, 1]);
  expect(triggersIn({ inner: null, list: [] })).toEqual([]);
});

test('fields that are made of nothing are read, where anything is a trigger in nothing', () => {
  const subscriptions = subscriptionsTo([[{ type: 'Spec', where: value => !('a' in (value as object)) }], [{ type: 'Status', field: 'a' }]]);
  const outer = new Fields('Outer', () => ({ spec: new Fields('Spec', () => ({ a: 'int32' })), status: new Fields('Status', () => ({ a: 'int32' })) }), { implied: ['spec', 'status'] });
  const place = new Place('', outer, subscriptions);
  expect(place.implied.map(({ name }) => name)).toEqual(['spec']);
  const triggersIn = (value: unknown): boolean[] => {
    const present = [false, false];
    expect(read(value, place, present)).toBe(true);
    return present;
  };
  expect(triggersIn({})).toEqual([true, false]);
  expect(triggersIn({ spec: null })).toEqual([true, false]);
  expect(triggersIn({ spec: { a: 1 } })).toEqual([false, false]);
});

test('in the template of a workload, paths are those of a pod', () => {
  const subscriptions = subscriptionsTo([['metadata.name'], ['spec.name'], [{ type: 'PodSpec', field: 'name' }]]);
  const named = (type: string) => new Fields(type, () => ({ name: 'string' }));
  const template = new Fields('PodTemplateSpec', () => ({ metadata: named('ObjectMeta'), spec: named('PodSpec') }));
  const workload = new Fields('Deployment', () => ({ metadata: named('ObjectMeta'), template }));
  const present = [false, false, false];
  const place = new Place('', workload, subscriptions, {});
  expect(read({ metadata: { name: 'a' } }, place, present)).toBe(true);
  expect(present).toEqual([false, false, false]);
  expect(read({ template: { metadata: { name: 'a' } } }, place, present)).toBe(true);
  expect(present).toEqual([true, false, false]);
  expect(read({ template: { spec: { name: 'a' } } }, place, present)).toBe(true);
  expect(present).toEqual([true, true, true]);
});
