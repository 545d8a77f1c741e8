import type { Dice } from './dice';
import { copied, isJson, merged, type Json } from './merged';
import type { Kind } from './part';
import { keysOf, poolOf, type FieldName } from './pools';
import { inPod } from './right-objects';
import { OBJECT_SITUATIONS, POD_SITUATIONS } from './situations';
import { inner, isList, isMap, isObject, isScalar, spotsIn, waysIn, type Keys, type Spot } from './spots';
import { POD_TYPE } from '../../../src/policy/object/pod-type';

type Container = Record<string | number, unknown>;

/** An object that is being broken. */
interface Victim {
  readonly object: Container;
  readonly kind: string;
  readonly dice: Dice;
}

/** Breaks something, and says what; nothing where the object has nothing that can be broken that way. */
type Fault = (victim: Victim) => string | undefined;

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const path = (keys: Keys) => keys.map((key, index) => typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`).join('');

function holderOf(object: Container, keys: Keys): Container {
  return keys.slice(0, -1).reduce<Container>((at, key) => at[key] as Container, object);
}

function put({ object }: Victim, keys: Keys, value: unknown): string {
  holderOf(object, keys)[keys.at(-1)!] = value;
  return `${path(keys)} = ${shown(value)}`;
}

/** The kind and its version stay: they say how everything else is read. */
function spots({ object, kind }: Victim): Spot[] {
  return spotsIn(object, kind).filter(({ keys }) => keys.length > 1 || (keys[0] !== 'kind' && keys[0] !== 'apiVersion'));
}

/** One of those that fit, each field as often as any other. */
function pickSpot(victim: Victim, fits: (spot: Spot) => boolean): Spot | undefined {
  const byField = new Map<string, Spot[]>();
  for (const spot of spots(victim)) {
    if (!fits(spot)) continue;
    const field = `${spot.object}.${spot.name}`;
    const others = byField.get(field);
    if (others) others.push(spot);
    else byField.set(field, [spot]);
  }
  return byField.size === 0 ? undefined : victim.dice.pick(victim.dice.pick([...byField.values()]));
}

/** A value for a field: mostly one that is near the edge of what it takes. */
function valueFor({ object, name, type }: FieldName, dice: Dice, depth = 0): unknown {
  if (isList(type)) return Array.from({ length: dice.pick([1, 1, 1, 2]) }, () => valueFor({ object, name, type: inner(type) }, dice, depth));
  if (isMap(type)) return { [dice.pick(keysOf({ name }))]: valueFor({ object, name, type: inner(type) }, dice, depth) };
  if (!isObject(type)) {
    const { own, usual } = poolOf({ object, name, type });
    return dice.pick(dice.chance(0.8) ? own : usual);
  }
  const fields = Object.entries(POD_TYPE[type]!);
  if (depth > 4 || fields.length === 0) return {};
  const some = dice.some(fields, Math.min(4, fields.length));
  return Object.fromEntries(some.map(([member, of]) => [member, valueFor({ object: type, name: member, type: of }, dice, depth + 1)]));
}

const remove: Fault = victim => {
  const spot = pickSpot(victim, () => true);
  if (!spot) return undefined;
  const holder = holderOf(victim.object, spot.keys);
  const last = spot.keys.at(-1)!;
  if (Array.isArray(holder)) holder.splice(last as number, 1);
  else delete holder[last];
  return `without ${path(spot.keys)}`;
};

const change: Fault = victim => {
  const spot = pickSpot(victim, ({ type }) => isScalar(type));
  return spot && put(victim, spot.keys, valueFor(spot, victim.dice));
};

/** A member that an object lacks: often a second one of a union. */
const add: Fault = victim => {
  const { dice } = victim;
  const spot = pickSpot(victim, ({ type, value }) => isObject(type) && isJson(value));
  if (!spot) return undefined;
  const { value, type, keys } = spot;
  const absent = Object.entries(POD_TYPE[type]!).filter(([name]) => !Object.hasOwn(value as Json, name));
  if (absent.length === 0) return undefined;
  const [name, of] = dice.pick(absent);
  return put(victim, [...keys, name], valueFor({ object: type, name, type: of }, dice));
};

const addToMap: Fault = victim => {
  const spot = pickSpot(victim, ({ type, value }) => isMap(type) && isJson(value));
  return spot && put(victim, [...spot.keys, victim.dice.pick(keysOf(spot))], valueFor({ ...spot, type: inner(spot.type) }, victim.dice));
};

const addToList: Fault = victim => {
  const spot = pickSpot(victim, ({ type, value }) => isList(type) && Array.isArray(value));
  if (!spot) return undefined;
  return put(victim, [...spot.keys, (spot.value as unknown[]).length], valueFor({ ...spot, type: inner(spot.type) }, victim.dice));
};

const double: Fault = victim => {
  const spot = pickSpot(victim, ({ type, value }) => isList(type) && Array.isArray(value) && value.length > 0);
  if (!spot) return undefined;
  const items = spot.value as unknown[];
  const item = copied(victim.dice.pick(items));
  items.splice(victim.dice.below(items.length + 1), 0, item);
  return `${path(spot.keys)} has twice ${shown(item)}`;
};

/** What another field of the same name says: the same name, path or port twice, or something in a place where it does not belong. */
const copy: Fault = victim => {
  const { dice } = victim;
  const spot = pickSpot(victim, () => true);
  if (!spot) return undefined;
  const others = spots(victim).filter(({ name, type, value, keys }) =>
    name === spot.name && type === spot.type && value !== spot.value && !isWithin(keys, spot.keys) && !isWithin(spot.keys, keys));
  return others.length === 0 ? undefined : put(victim, spot.keys, copied(dice.pick(others).value));
};

function isWithin(inside: Keys, outside: Keys): boolean {
  return outside.every((key, index) => inside[index] === key);
}

/** As many items as some lists may not have. */
const swell: Fault = victim => {
  const spot = pickSpot(victim, ({ type, value }) => isList(type) && Array.isArray(value) && value.length > 0);
  if (!spot) return undefined;
  const { dice } = victim;
  const items = spot.value as unknown[];
  const item = dice.pick(items);
  const count = dice.pick([3, 4, 9, 20, 21, 32, 33, 256]);
  const numbered = (index: number) => {
    if (isJson(item)) return 'name' in item ? { ...copied(item), name: `n${index}` } : copied(item);
    return typeof item === 'number' ? index + 1 : `${String(item)}${index}`;
  };
  while (items.length < count) items.push(numbered(items.length));
  return `${path(spot.keys)} has ${count} items such as ${shown(item)}`;
};

/** Several things that do not go together, or what goes together with little else. */
const situate: Fault = victim => {
  const { object, dice } = victim;
  const kind = victim.kind as Kind;
  const ofObject = OBJECT_SITUATIONS.filter(({ kinds }) => kinds?.includes(kind) ?? true);
  const isOfPod = dice.chance(POD_SITUATIONS.length / (POD_SITUATIONS.length + ofObject.length));
  const added = isOfPod ? inPod(kind, dice.pick(POD_SITUATIONS).adds) : dice.pick(ofObject).adds;
  Object.assign(object, merged(object, added));
  return `with ${JSON.stringify(added)}`;
};

const swap: Fault = victim => {
  const spot = pickSpot(victim, ({ type, value }) => isList(type) && Array.isArray(value) && value.length > 1);
  if (!spot) return undefined;
  (spot.value as unknown[]).reverse();
  return `${path(spot.keys)} the other way round`;
};

const empty: Fault = victim => {
  const spot = pickSpot(victim, ({ type }) => !isScalar(type));
  if (!spot) return undefined;
  const { dice } = victim;
  return put(victim, spot.keys, dice.chance(0.2) ? null : isList(spot.type) ? dice.pick([[], [], [null]]) : {});
};

/** Any field of all that there are, made with all that leads there. */
const reach: Fault = victim => {
  const { dice, kind, object } = victim;
  const ways = waysOf(kind);
  const name = dice.pick([...ways.keys()]);
  const keys: Array<string | number> = [];
  let at: unknown = object;
  let type = kind;
  let field: FieldName = { object: '', name: '', type: kind };
  for (const step of dice.pick(ways.get(name)!)) {
    const isItem = isList(type);
    const key = isItem ? dice.below(Array.isArray(at) ? at.length + 1 : 1) : step === '*' ? dice.pick(keysOf(field)) : step;
    if (isItem || isMap(type)) field = { ...field, type: inner(type) };
    else field = { object: type, name: step, type: POD_TYPE[type]![step]! };
    if (at === undefined || at === null) put(victim, keys, at = isItem ? [] : {});
    if (typeof at !== 'object' || Array.isArray(at) !== isItem) return undefined;
    keys.push(key);
    type = field.type;
    at = (at as Container)[key];
  }
  if (keys.length === 1 && (keys[0] === 'kind' || keys[0] === 'apiVersion')) return undefined;
  return put(victim, keys, valueFor(field, dice));
};

const known = new Map<string, ReturnType<typeof waysIn>>();

function waysOf(kind: string): ReturnType<typeof waysIn> {
  const ways = known.get(kind) ?? waysIn(kind);
  known.set(kind, ways);
  return ways;
}

const WRONG: readonly unknown[] = ['x', '', '1', 1, 1.5, true, {}, [], 2 ** 40];

/** Maybe of a type that is not read at all. */
const mistype: Fault = victim => {
  const spot = pickSpot(victim, () => true);
  return spot && put(victim, spot.keys, victim.dice.pick(WRONG));
};

/** A name in other letters. */
const misname: Fault = victim => {
  const spot = pickSpot(victim, ({ keys, name }) => keys.at(-1) === name);
  if (!spot) return undefined;
  const holder = holderOf(victim.object, spot.keys);
  const other = victim.dice.pick([spot.name.toLowerCase(), spot.name.toUpperCase(), `${spot.name}s`]);
  if (other === spot.name) return undefined;
  holder[other] = spot.value;
  delete holder[spot.name];
  return `${path(spot.keys)} named ${other}`;
};

const rename: Fault = victim => {
  const spot = pickSpot(victim, ({ type, value }) => isMap(type) && isJson(value) && Object.keys(value).length > 0);
  if (!spot) return undefined;
  const members = spot.value as Container;
  const key = victim.dice.pick(Object.keys(members));
  const other = victim.dice.pick(keysOf(spot));
  const value = members[key];
  delete members[key];
  members[other] = value;
  return `${path(spot.keys)}: ${shown(key)} is ${shown(other)}`;
};

/** How often each is, beside the others. */
const FAULTS: ReadonlyArray<readonly [weight: number, fault: Fault]> = [
  [8, change], [8, add], [6, reach], [4, remove], [3, copy],
  [2, double], [2, addToMap], [2, addToList], [2, rename], [2, empty], [3, situate], [1, swap], [0.5, swell], [0.3, mistype], [0.3, misname],
];
const ALL = FAULTS.reduce((sum, [weight]) => sum + weight, 0);

function pickFault(dice: Dice): Fault {
  let left = dice.below(ALL * 10) / 10;
  return FAULTS.find(([weight]) => (left -= weight) < 0)?.[1] ?? change;
}

/** Puts a fault into the object, and says which. */
export function breakIt(object: object, kind: string, dice: Dice): string {
  for (;;) {
    const said = pickFault(dice)({ object: object as Container, kind, dice });
    if (said !== undefined) return said;
  }
}
