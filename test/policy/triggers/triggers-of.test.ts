import { isAnything, isNot, isSet, isUnset, type Condition } from '../../../src/policy/triggers/condition';
import { routeTo } from '../../../src/policy/triggers/route';
import { triggerIn, triggersOf } from '../../../src/policy/triggers/triggers-of';

/** The fields of the triggers, and of some values those that are one there. */
function triggers(path: string, where: Condition, ...values: readonly unknown[]): Array<[string, unknown[]]> {
  return triggersOf(routeTo(path), where).map(trigger => {
    if (typeof trigger === 'string' || 'type' in trigger) throw new Error('without a condition');
    return [trigger.field, values.filter(value => trigger.where(value))];
  });
}

test('the trigger of a value is the field itself', () => {
  expect(triggers('spec.a.b', isSet, 1)).toEqual([['spec.a.b', [1]]]);
  expect(triggers('spec.{a,b}.{c,d}', isSet)).toEqual([['spec.a.c', []], ['spec.a.d', []], ['spec.b.c', []], ['spec.b.d', []]]);
});

test('items go by the name of their list', () => {
  expect(triggers('spec.a[].b[].c', isSet, 1)).toEqual([['spec.a.b.c', [1]]]);
  expect(triggers('spec.a[].b[]', isSet, [1], [null], [])).toEqual([['spec.a.b', [[1]]]]);
});

test('the members of a map are found in it', () => {
  expect(triggers('spec.a[b/c]', isSet, { 'b/c': 1 }, { 'b/c': null }, {})).toEqual([['spec.a', [{ 'b/c': 1 }]]]);
  expect(triggers('spec.a[].b[c-*]', isAnything, { 'c-1': 1 }, { 'c-1': null }, { d: 1 })).toEqual([['spec.a.b', [{ 'c-1': 1 }, { 'c-1': null }]]]);
  expect(triggers('spec.a[b-*]', isSet, { 'b-1': 1 }, { 'b-1': null }, {})).toEqual([['spec.a', [{ 'b-1': 1 }]]]);
  expect(triggers('spec.a[b-*].c', isUnset, { 'b-1': {} }, { 'b-1': { c: 1 } }, {})).toEqual([['spec.a', [{ 'b-1': {} }]]]);
});

test('what is absent is found in the list that its holder is an item of, or else in the pod', () => {
  expect(triggers('spec.a.b', isUnset, {}, { a: { b: 1 } }, { a: { b: null } })).toEqual([['spec', [{}, { a: { b: null } }]]]);
  expect(triggers('spec.a[].b.c', isNot(1), [{ b: { c: 1 } }], [{ b: { c: 2 } }], [null], [])).toEqual([['spec.a', [[{ b: { c: 2 } }], [null]]]]);
  expect(triggers('spec.a[].b[].c', isUnset, [{}], [])).toEqual([['spec.a.b', [[{}]]]]);
});

test('the trigger in an object of a type is its field, or the object where the field may be absent', () => {
  const trigger = (path: string, where: Condition, ...values: readonly unknown[]) => {
    const found = triggerIn('Thing', routeTo(path), where);
    if (typeof found === 'string' || !('type' in found)) throw new Error('without a type');
    return [found.type, found.field, values.filter(value => found.where!(value))];
  };
  expect(trigger('a', isSet, 1)).toEqual(['Thing', 'a', [1]]);
  expect(trigger('a.b', isSet, { b: 1 }, { c: 1 })).toEqual(['Thing', 'a', [{ b: 1 }]]);
  expect(trigger('a', isUnset, {}, { a: 1 })).toEqual(['Thing', undefined, [{}]]);
  expect(trigger('{a,b}', isSet, { b: 1 }, { c: 1 })).toEqual(['Thing', undefined, [{ b: 1 }]]);
  expect(trigger('[a/b]', isSet, { 'a/b': 1 }, {})).toEqual(['Thing', undefined, [{ 'a/b': 1 }]]);
  expect(trigger('[a-*]', isSet, { 'a-b': 1 }, {})).toEqual(['Thing', undefined, [{ 'a-b': 1 }]]);
  expect(trigger('', isSet, {})).toEqual(['Thing', undefined, [{}]]);
});
