import type { Condition } from './condition';
import type { Trigger } from './trigger';
import { isRecord } from '../object/field';
import { ACCEPTS, PLAIN } from '../object/scalar';
import { Fields, type Type } from '../object/type';

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
export class Place {
  public readonly subscriptions: readonly Subscription[] | undefined;
  /** Where there are no subscriptions: what `typeof` says of valid values. Most places are such. */
  public readonly plain: 'string' | 'boolean' | undefined;
  /** Of what is neither a list nor an object. */
  public readonly accepts: ((value: unknown) => boolean) | undefined;
  public readonly isList: boolean;
  /** Of a list's items, or a map's members. */
  public readonly inner: Place | undefined;
  private readonly fields: Fields | undefined;
  private knownMembers: ReadonlyMap<string, Place> | undefined = undefined;
  /** The fields that were asked for last, in their order: most objects of a kind have the same ones in the same order. */
  private readonly lately: Array<Place | undefined> = [];

  /** @param name of the value, `spec` for one */
  public constructor(private readonly name: string, type: Type, private readonly all: Subscriptions, private readonly path = `.${name}`) {
    const subscriptions = all.get(name)?.filter(one => path.endsWith(one.path));
    const scalar = typeof type === 'string' ? type : undefined;
    this.subscriptions = subscriptions?.length ? subscriptions : undefined;
    this.plain = scalar && !this.subscriptions ? PLAIN[scalar] : undefined;
    this.accepts = scalar && ACCEPTS[scalar];
    this.isList = typeof type === 'object' && 'list' in type;
    const inner = typeof type === 'string' || type instanceof Fields ? undefined : 'list' in type ? type.list : type.map;
    this.inner = inner && new Place('', inner, all, path);
    this.fields = type instanceof Fields ? type : undefined;
  }

  /** Of fields, by their names. They are laid out for the first pod that has any: few pods use most of them. */
  public get members(): ReadonlyMap<string, Place> {
    return this.knownMembers ??= new Map([...this.fields!.fields].map(([name, type]) => [name, new Place(name, type, this.all, `${this.path}.${name}`)]));
  }

  /**
   * The field of a name.
   *
   * @param index how many names come before it
   */
  public member(name: string, index: number): Place | undefined {
    const likely = this.lately[index];
    if (likely?.name === name) return likely;
    const member = this.members.get(name);
    if (index < this.members.size) this.lately[index] = member;
    return member;
  }

  /** Whether a name that no field has is a fault. */
  public minds(name: string): boolean {
    const { whole, names } = this.fields!;
    return whole || names.has(name.toLowerCase());
  }
}

/**
 * Reads a value once, and fast: most pods have no faults, and few of the fields that rules look at. Only the rules whose trigger is
 * present are asked about a pod.
 *
 * @param present by the number of a subscriber, whether one of its triggers is in the value; set to true where it is
 * @returns whether nothing below is a fault
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
    if (typeof value !== place.plain && !read(value, place, present)) valid = false;
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

function readFields(value: Readonly<Record<string, unknown>>, place: Place, present: boolean[]): boolean {
  let valid = true;
  let index = 0;
  for (const name in value) {
    const its = place.member(name, index);
    index++;
    if (its) {
      const member = value[name];
      if (typeof member !== its.plain && !read(member, its, present)) valid = false;
    } else if (place.minds(name)) {
      valid = false;
    }
  }
  return valid;
}
