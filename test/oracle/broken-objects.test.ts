import * as fc from 'fast-check';
import { KINDS } from './broken/right-objects';
import { isObject, isScalar, spotsIn, waysIn } from './broken/spots';
import { brokenObjects } from './broken-objects';
import { POD_TYPE } from '../../src/policy/object/pod-type';

/** Every field but those of a status, which others write, and those that say how everything else is read: the kind and its version. */
const FIELDS = [...new Set(KINDS.flatMap(kind => [...waysIn(kind)]
  .filter(([field, ways]) => field !== `${kind}.kind` && field !== `${kind}.apiVersion` && ways.some(way => !way.slice(0, -1).includes('status')))
  .map(([field]) => field)))];

function typeOf(field: string): string {
  const [object, name] = field.split('.') as [string, string];
  return POD_TYPE[object]![name]!;
}

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
  expect(FIELDS.length).toBeGreaterThan(600);
  expect(FIELDS.filter(field => (values.get(field)?.size ?? 0) < enough(typeOf(field)))).toEqual([]);
});
