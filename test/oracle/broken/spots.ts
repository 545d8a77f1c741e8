import { isJson } from './merged';
import { POD_TYPE } from '../../../src/policy/object/pod-type';

export type Keys = ReadonlyArray<string | number>;

/** A value in an object, and what Kubernetes decodes there. */
export interface Spot {
  readonly keys: Keys;
  /** The field that it is, or that holds it as an item of its list or a value of its map. */
  readonly object: string;
  readonly name: string;
  /** As in the table of types. */
  readonly type: string;
  readonly value: unknown;
}

/** Of a type in the table. */
export const isList = (type: string) => type.endsWith('[]');
export const isMap = (type: string) => type.endsWith('{}');
export const isObject = (type: string) => Object.hasOwn(POD_TYPE, type);
export const isScalar = (type: string) => !isList(type) && !isMap(type) && !isObject(type);

/** What the items of a list or the values of a map are. */
export const inner = (type: string) => type.slice(0, -2);

/** Every value in an object of a kind that has the type that is wanted there, itself excepted. */
export function spotsIn(object: unknown, kind: string): Spot[] {
  const spots: Spot[] = [];
  collect({ keys: [], object: '', name: '', type: kind, value: object }, spots);
  return spots;
}

function collect({ keys, object, name, type, value }: Spot, into: Spot[]): void {
  const found = (spot: Spot) => {
    into.push(spot);
    collect(spot, into);
  };
  if (isList(type)) {
    if (Array.isArray(value)) value.forEach((item, index) => found({ keys: [...keys, index], object, name, type: inner(type), value: item }));
  } else if (isMap(type)) {
    if (isJson(value)) for (const [key, item] of Object.entries(value)) found({ keys: [...keys, key], object, name, type: inner(type), value: item });
  } else if (isObject(type) && isJson(value)) {
    const fields = POD_TYPE[type]!;
    for (const [key, item] of Object.entries(value)) {
      if (Object.hasOwn(fields, key)) found({ keys: [...keys, key], object: type, name: key, type: fields[key]!, value: item });
    }
  }
}

/** A way to a field through the types: names of fields, `0` for an item of a list, `*` for a value of a map. */
export type Way = readonly string[];

/** Every field below a kind, as `Object.name`, and the shortest ways to it. */
export function waysIn(kind: string): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>();
  const walk = (type: string, way: Way): void => {
    if (isList(type) || isMap(type)) return walk(inner(type), [...way, isList(type) ? '0' : '*']);
    if (!isObject(type)) return;
    for (const [name, field] of Object.entries(POD_TYPE[type]!)) {
      const known = ways.get(`${type}.${name}`);
      if (known) known.push([...way, name]);
      else ways.set(`${type}.${name}`, [[...way, name]]);
      walk(field, [...way, name]);
    }
  };
  walk(kind, []);
  return ways;
}
