import * as fc from 'fast-check';
import { METADATA, POD_SPEC } from '../../src/policy/object/pod-fields';
import { Fields, type Type } from '../../src/policy/object/type';

/** A place in a pod, from its metadata or its spec, and what Kubernetes decodes there. */
interface Place {
  readonly keys: ReadonlyArray<string | number>;
  readonly type: Type;
}

/** Of the member of each map. */
const KEY = 'example.com/key';

/** Every place that there is, in the first item of each list and one member of each map. */
function* placesIn(type: Type, keys: Place['keys']): Generator<Place> {
  if (keys.length > 1) yield { keys, type };
  if (type instanceof Fields) for (const [name, member] of type.fields) yield* placesIn(member, [...keys, name]);
  else if (typeof type === 'object') yield* 'list' in type ? placesIn(type.list, [...keys, 0]) : placesIn(type.map, [...keys, KEY]);
}

const PLACES: readonly Place[] = [...placesIn(POD_SPEC, ['spec']), ...placesIn(METADATA, ['metadata'])];

/** Of each type, values that Kubernetes decodes. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  'string': ['', 'x', 'a.b', 'windows', 'Always', 'None', 'example.com/a:1', 'C:\\a', '/a', '../a', '1'],
  'boolean': [true, false],
  'int32': [0, 1, -1, 80, 1000, 2 ** 31 - 1, -(2 ** 31)],
  'int64': [0, 1, -1, 80, 1000, 2 ** 31, -(2 ** 53)],
  'int-or-string': [0, 80, -1, '80', '10%', 'http', ''],
  'quantity': ['1Gi', '500m', '1.5', '-1', '1e3', ' 1Gi', '1Gi ', '+', 'Gi', '.5Ti', '1.Ei', '0Ei', 0, 1, -1, 1.5, 1e21, 1e-7],
  'time': ['2026-11-23T12:00:00Z', '2026-11-23T3:00:00,5+24:60'],
  'any': [{}, [], 'x', 1, true],
  'list': [[], [null]],
  'object': [{}],
};

/** Of each type, values that it refuses. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  'string': [1, 0, true, false, {}, []],
  'boolean': ['true', 'false', '', 1, 0, {}, []],
  'int32': ['1', '', true, 1.5, 2 ** 31, -(2 ** 31) - 1, 1e21, {}, []],
  'int64': ['1', '', true, 1.5, 2 ** 64, 1e21, {}, []],
  'int-or-string': [true, 1.5, 2 ** 31, {}, []],
  'quantity': ['800 MB', '1GB', '1K', '1gi', '', ' ', 'x', '1Gi\t', '1e', 'Ei', 'e-10', '--1', true, {}, []],
  'time': ['', '2026-11-23', '2026-13-01T12:00:00Z', 1, true, {}, []],
  'any': [],
  'list': ['x', '', 1, true, {}],
  'object': ['x', '', 1, true, []],
};

function kindOf(type: Type): string {
  if (typeof type === 'string') return type;
  return 'list' in type ? 'list' : 'object';
}

/** A value at a place of a pod. */
export interface Change {
  readonly keys: Place['keys'];
  readonly value: unknown;
}

/** Each of some values, at each place of its type. */
function changes(values: Readonly<Record<string, readonly unknown[]>>): Change[] {
  return PLACES.flatMap(({ keys, type }) => values[kindOf(type)]!.map(value => ({ keys, value })));
}

const RIGHT_CHANGES = [...changes(RIGHT), ...PLACES.map(({ keys }) => ({ keys, value: null }))];
const WRONG_CHANGES = changes(WRONG);
/** Names of fields in other letters. */
const MISNAMED = PLACES.flatMap(({ keys }) => {
  const name = keys.at(-1)!;
  return typeof name === 'number' || name === KEY ? [] : [{ keys: [...keys.slice(0, -1), name.toUpperCase()], value: null }];
});

/** All that is tried at all places. */
export const CHANGES: readonly Change[] = [...RIGHT_CHANGES, ...WRONG_CHANGES, ...MISNAMED];

/** A value that Kubernetes decodes, at any place. */
export const rightly = (): fc.Arbitrary<Change> => fc.constantFrom(...RIGHT_CHANGES);

/** A value that it does not decode. */
export const wrongly = (): fc.Arbitrary<Change> => fc.constantFrom(...WRONG_CHANGES);

/** The name of a field in other letters. */
export const misnamed = (): fc.Arbitrary<Change> => fc.constantFrom(...MISNAMED);

type Container = Record<string | number, unknown>;

/** A pod with a value at a place. What is on the way there is made; where it leads through something else, nothing is changed. */
export function changed(pod: object, { keys, value }: Change): object {
  const result = structuredClone(pod);
  let at = result as Container;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    at[key] ??= typeof keys[index + 1] === 'number' ? [] : {};
    if (typeof at[key] !== 'object' || Array.isArray(at[key]) !== (typeof keys[index + 1] === 'number')) return pod;
    at = at[key] as Container;
  }
  at[keys.at(-1)!] = value;
  return result;
}
