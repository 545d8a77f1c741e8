import type { Condition } from './condition';
import type { Trigger } from './trigger';
import { isRecord } from '../object/field';
import { ACCEPTS, PLAIN } from '../object/scalar';
import { Fields, type Type } from '../object/type';

/** A trigger of rules, or of checks of the Pod Security Standards. */
export interface Subscription {
  /** Whose trigger it is, by their numbers. */
  readonly subscribers: readonly number[];
  /** How the path of a field ends; of a type, nothing. */
  readonly path: string | undefined;
  readonly where: Condition | undefined;
}

/** All of them, by the last name of their paths, or else by their types and fields, as in `ContainerPort.name`. */
export type Subscriptions = ReadonlyMap<string, readonly Subscription[]>;

/** @param triggers of each subscriber, in the order of their numbers; one without a list has none to wait for */
export function subscriptionsTo(triggers: ReadonlyArray<readonly Trigger[] | undefined>): Subscriptions {
  const subscribers = new Map<Trigger, number[]>();
  triggers.forEach((ofOne, subscriber) => ofOne?.forEach(trigger => {
    const known = subscribers.get(trigger);
    if (known) known.push(subscriber);
    else subscribers.set(trigger, [subscriber]);
  }));
  const subscriptions = new Map<string, Subscription[]>();
  for (const [trigger, numbers] of subscribers) {
    const { name, path, where } = wanted(trigger);
    subscriptions.set(name, [...subscriptions.get(name) ?? [], { subscribers: numbers, path, where }]);
  }
  return subscriptions;
}

function wanted(trigger: Trigger): Omit<Subscription, 'subscribers'> & { readonly name: string } {
  if (typeof trigger === 'string') return { name: lastOf(trigger), path: `.${trigger}`, where: undefined };
  const { where } = trigger;
  if ('type' in trigger) return { name: trigger.field === undefined ? trigger.type : `${trigger.type}.${trigger.field}`, path: undefined, where };
  return { name: lastOf(trigger.field), path: `.${trigger.field}`, where };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Where a type is. */
interface Whereabouts {
  /** The type of the object whose field it is. */
  readonly owner?: string | undefined;
  /** The path of the field from the pod; none outside of it, in the workload that holds it. */
  readonly path?: string | undefined;
}

/** A type at its place in a pod, or in the workload that holds it, with the subscriptions to a value there. */
export class Place {
  public readonly subscriptions: readonly Subscription[] | undefined;
  /** Of each object there, whatever field it is in. */
  public readonly ofObject: readonly Subscription[] | undefined;
  /** Where there are no subscriptions: what `typeof` says of valid values. Most places are such. */
  public readonly plain: 'string' | 'boolean' | undefined;
  /** Of what is neither a list nor an object. */
  public readonly accepts: ((value: unknown) => boolean) | undefined;
  public readonly isList: boolean;
  /** Of a list's items, or a map's members. */
  public readonly inner: Place | undefined;
  private readonly fields: Fields | undefined;
  private readonly path: string | undefined;
  private knownMembers: ReadonlyMap<string, Place> | undefined = undefined;
  private knownImplied: readonly Place[] | undefined = undefined;
  /** The fields that were asked for last, in their order: most objects of a kind have the same ones in the same order. */
  private readonly lately: Array<Place | undefined> = [];

  /** @param name of the value, `spec` for one */
  public constructor(public readonly name: string, type: Type, private readonly all: Subscriptions, { owner, path }: Whereabouts = { path: `.${name}` }) {
    const subscriptions = [...all.get(name)?.filter(one => path?.endsWith(one.path!)) ?? [], ...all.get(`${owner}.${name}`) ?? []];
    const scalar = typeof type === 'string' ? type : undefined;
    this.path = path;
    this.subscriptions = subscriptions.length > 0 ? subscriptions : undefined;
    this.plain = scalar && !this.subscriptions ? PLAIN[scalar] : undefined;
    this.accepts = scalar && ACCEPTS[scalar];
    this.isList = typeof type === 'object' && 'list' in type;
    this.fields = type instanceof Fields ? type : undefined;
    this.ofObject = this.fields && all.get(this.fields.name);
    const inner = typeof type === 'string' || type instanceof Fields ? undefined : 'list' in type ? type.list : type.map;
    this.inner = inner && new Place('', inner, all, { path });
  }

  /** Of fields, by their names. They are laid out for the first pod that has any: few pods use most of them. */
  public get members(): ReadonlyMap<string, Place> {
    const { name: owner, fields } = this.fields!;
    const path = owner === POD_TEMPLATE ? '' : this.path;
    return this.knownMembers ??= new Map([...fields].map(([name, type]) => [name, new Place(name, type, this.all, { owner, path: path === undefined ? path : `${path}.${name}` })]));
  }

  /** The fields that are objects without fields where they are absent, if anything is a trigger in those. */
  public get implied(): readonly Place[] {
    return this.knownImplied ??= this.fields!.implied.map(name => this.members.get(name)!).filter(place => place.hasTriggerInNothing);
  }

  private get hasTriggerInNothing(): boolean {
    const present: boolean[] = [];
    read(NO_FIELDS, this, present);
    return present.length > 0;
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
}

/** The type of what a workload has in place of a pod: from there on, paths are those of a pod. */
const POD_TEMPLATE = 'PodTemplateSpec';
/** What Kubernetes decodes `null` in a list of objects into, and some fields that are absent. */
const NO_FIELDS = {};

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
  if (place.ofObject) note(place.ofObject, value, present);
  return inner ? readMap(value, inner, present) : readFields(value, place, present);
}

function note(subscriptions: readonly Subscription[], value: unknown, present: boolean[]): void {
  for (const { subscribers, where } of subscriptions) {
    if (!where || where(value)) for (const subscriber of subscribers) present[subscriber] = true;
  }
}

function readItems(values: readonly unknown[], place: Place, present: boolean[]): boolean {
  let valid = true;
  for (const value of values) {
    if (typeof value !== place.plain && !read(place.ofObject ? value ?? NO_FIELDS : value, place, present)) valid = false;
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
    } else {
      valid = false;
    }
  }
  for (const implied of place.implied) if ((value[implied.name] ?? undefined) === undefined) read(NO_FIELDS, implied, present);
  return valid;
}
