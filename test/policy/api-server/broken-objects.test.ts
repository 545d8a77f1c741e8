import * as fc from 'fast-check';
import { POD_TYPE } from '../../../src/policy/object/pod-type';
import { KINDS } from '../../oracle/broken/right-objects';
import { isObject, isScalar, spotsIn } from '../../oracle/broken/spots';
import { brokenObjects } from '../../oracle/broken-objects';

/** How many values of a type are enough to say that a field has been varied. */
function enough(type: string): number {
  if (type === 'boolean') return 2;
  if (type === 'any' || (isObject(type) && Object.keys(POD_TYPE[type]!).length === 0)) return 1;
  return isScalar(type) ? 3 : 2;
}

test('broken objects vary every field of every type', () => {
  const values = new Map<string, Set<string>>();
  for (const { object } of fc.sample(brokenObjects(), { numRuns: 20_000, seed: 20261128 })) {
    for (const { object: type, name, value } of spotsIn(object, object['kind'] as string)) {
      const field = `${type}.${name}`;
      const known = values.get(field) ?? new Set();
      values.set(field, known);
      if (known.size < 3) known.add(JSON.stringify(value));
    }
  }
  // The kind and its version say how everything else is read.
  const fields = Object.entries(POD_TYPE).flatMap(([type, members]) => Object.entries(members).map(([name, of]) => ({ type, name, of })))
    .filter(({ type, name }) => !(KINDS as readonly string[]).includes(type) || (name !== 'kind' && name !== 'apiVersion'));
  expect(fields.length).toBeGreaterThan(600);
  expect(fields.filter(({ type, name, of }) => (values.get(`${type}.${name}`)?.size ?? 0) < enough(of)).map(({ type, name }) => `${type}.${name}`)).toEqual([]);
});
