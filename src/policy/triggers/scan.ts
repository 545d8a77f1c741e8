import type { Condition } from './condition';
import type { Trigger } from './trigger';
import { isRecord } from '../object/field';
import { ACCEPTS, PLAIN, type Type } from '../object/type';

/** A trigger of a rule, or of a check of the Pod Security Standards. */
export interface Subscription {
  /** Whose trigger it is, by its number. */
  readonly subscriber: number;
  readonly path: string;
  readonly where: Condition | undefined;
}

/** All of them, by the last name of their paths. */
export type Subscriptions = ReadonlyMap<string, readonly Subscription[]>;

/** @param triggers of each subscriber, in the order of their numbers; one without a list has none to wait for */
export function subscriptionsTo(triggers: ReadonlyArray<readonly Trigger[] | undefined>): Subscriptions {
  const subscriptions = new Map<string, Subscription[]>();
  triggers.forEach((ofOne, subscriber) => ofOne?.forEach(trigger => {
    const { field, where = undefined } = typeof trigger === 'string' ? { field: trigger } : trigger;
    const name = field.slice(field.lastIndexOf('.') + 1);
    subscriptions.set(name, [...subscriptions.get(name) ?? [], { subscriber, path: `.${field}`, where }]);
  }));
  return subscriptions;
}

/** A type at its place in a pod, with the subscriptions to a value there. */
export interface Place {
  readonly subscriptions: readonly Subscription[] | undefined;
  /** Where there are no subscriptions: what `typeof` says of valid values. Most places are such. */
  readonly plain: 'string' | 'boolean' | undefined;
  /** Of what is neither a list nor an object. */
  readonly accepts: ((value: unknown) => boolean) | undefined;
  readonly isList: boolean;
  /** Of a list's items, or a map's members. */
  readonly inner: Place | undefined;
  /** Of fields, by their names; null where nothing has to be read. */
  readonly members: ReadonlyMap<string, Place | null>;
  /** Names of fields by their letters in lower case, and whether there are no others. */
  readonly names: ReadonlyMap<string, string>;
  readonly whole: boolean;
}

/** @param name of the value, `spec` for one */
export function placeOf(name: string, type: Type, all: Subscriptions, path = `.${name}`): Place {
  const subscriptions = all.get(name)?.filter(one => path.endsWith(one.path));
  const nothing = {
    subscriptions,
    plain: undefined,
    accepts: undefined,
    isList: false,
    inner: undefined,
    members: new Map(),
    names: new Map(),
    whole: false,
  };
  if (typeof type === 'string') return { ...nothing, plain: subscriptions?.length ? undefined : PLAIN[type], accepts: ACCEPTS[type] };
  if ('list' in type) return { ...nothing, isList: true, inner: placeOf('', type.list, all, path) };
  if ('map' in type) return { ...nothing, inner: placeOf('', type.map, all, path) };
  const { fields, names, whole } = type;
  const members = [...fields].map(([member, its]) => [member, placeOrNull(placeOf(member, its, all, `${path}.${member}`), its)] as const);
  return { ...nothing, members: new Map(members), names, whole };
}

/** Nothing has to be read where any value is valid and no subscription is for it. */
function placeOrNull(place: Place, type: Type): Place | null {
  return type === 'any' && !place.subscriptions?.length ? null : place;
}

/**
 * Reads a value once, and fast: most pods have nothing odd, and few of the fields that rules look at. Only the rules whose trigger is
 * present are asked about a pod.
 *
 * @param present by the number of a subscriber, whether one of its triggers is in the value; set to true where it is
 * @returns whether nothing below is an oddity
 */
export function read(value: unknown, place: Place, present: boolean[]): boolean {
  if (value === undefined || value === null) return true;
  const { subscriptions, accepts, inner } = place;
  if (subscriptions) note(subscriptions, value, present);
  if (accepts) return accepts(value);
  if (place.isList) return Array.isArray(value) && readItems(value, inner!, present);
  if (!isRecord(value)) return false;
  return inner ? readMap(value, inner, present) : readFields(value, place, present);
}

function note(subscriptions: readonly Subscription[], value: unknown, present: boolean[]): void {
  for (const { subscriber, where } of subscriptions) {
    if (!where || where(value)) present[subscriber] = true;
  }
}

function readItems(values: readonly unknown[], place: Place, present: boolean[]): boolean {
  let valid = true;
  for (const value of values) {
    if (!read(value, place, present)) valid = false;
  }
  return valid;
}

// Iterating over names costs less than listing an object's own. An inherited one may count as a trigger: the rule then finds nothing.
function readMap(value: Readonly<Record<string, unknown>>, place: Place, present: boolean[]): boolean {
  let valid = true;
  for (const name in value) {
    const member = value[name];
    if (typeof member !== place.plain && !read(member, place, present)) valid = false;
  }
  return valid;
}

function readFields(value: Readonly<Record<string, unknown>>, { members, names, whole }: Place, present: boolean[]): boolean {
  let valid = true;
  for (const name in value) {
    const place = members.get(name);
    if (place) {
      const member = value[name];
      if (typeof member !== place.plain && !read(member, place, present)) valid = false;
    } else if (place === undefined && (whole || names.has(name.toLowerCase()))) {
      valid = false;
    }
  }
  return valid;
}
