import type { Trace } from './trigger';
import { isRecord } from '../object/field';
import { ACCEPTS, PLAIN } from '../object/scalar';
import { Fields, type Type } from '../object/type';

/** Whoever is asked about a pod: a rule, or a check of the Pod Security Standards. */
export interface Reader {
  /** Without any of them it has nothing to say. Default: it always may. */
  readonly reads?: readonly Trace[];
}

/** A reader and what it waits for. */
export interface Listener {
  readonly reader: number;
  readonly path: string;
  readonly where: ((value: unknown) => boolean) | undefined;
}

/** Everybody who waits for something, by the last name of its path. */
export type Listeners = ReadonlyMap<string, readonly Listener[]>;

/** @param readers their places in the list are their numbers */
export function listenersOf(readers: readonly Reader[]): Listeners {
  const listeners = new Map<string, Listener[]>();
  readers.forEach(({ reads }, reader) => reads?.forEach(trace => {
    const { field, where = undefined } = typeof trace === 'string' ? { field: trace } : trace;
    const name = field.slice(field.lastIndexOf('.') + 1);
    listeners.set(name, [...listeners.get(name) ?? [], { reader, path: `.${field}`, where }]);
  }));
  return listeners;
}

/** A type where it stands, with those who wait for a value there. */
export class Place {
  public readonly listeners: readonly Listener[] | undefined;
  /** Where nobody waits for a value: what `typeof` says of those that are well. Most are such. */
  public readonly plain: 'string' | 'boolean' | undefined;
  /** Of what is neither a list nor an object. */
  public readonly accepts: ((value: unknown) => boolean) | undefined;
  public readonly isList: boolean;
  /** Of a list's items, or a map's members. */
  public readonly inner: Place | undefined;
  private readonly fields: Fields | undefined;
  private knownMembers: ReadonlyMap<string, Place> | undefined = undefined;

  /** @param name of the value, `spec` for one */
  public constructor(name: string, type: Type, private readonly all: Listeners, private readonly path = `.${name}`) {
    const listeners = all.get(name)?.filter(listener => path.endsWith(listener.path));
    const scalar = typeof type === 'string' ? type : undefined;
    this.listeners = listeners?.length ? listeners : undefined;
    this.plain = scalar && !this.listeners ? PLAIN[scalar] : undefined;
    this.accepts = scalar && ACCEPTS[scalar];
    this.isList = typeof type === 'object' && 'list' in type;
    const inner = typeof type === 'string' || type instanceof Fields ? undefined : 'list' in type ? type.list : type.map;
    this.inner = inner && new Place('', inner, all, path);
    this.fields = type instanceof Fields ? type : undefined;
  }

  /** Of fields, by their names. They are laid out for the first pod that has any: most places are in no pod. */
  public get members(): ReadonlyMap<string, Place> {
    return this.knownMembers ??= new Map([...this.fields!.fields].map(([name, type]) => [name, new Place(name, type, this.all, `${this.path}.${name}`)]));
  }

  /** Whether a name that no field has is an oddity. */
  public minds(name: string): boolean {
    const { whole, names } = this.fields!;
    return whole || names.has(name.toLowerCase());
  }
}

/**
 * Reads a value once, and fast: most pods have nothing odd, and few of the fields that rules look at. What stands there wakes those who
 * wait for it; the others need not be asked.
 *
 * @param awake is told who may have something to say
 * @returns whether nothing below is an oddity
 */
export function read(value: unknown, place: Place, awake: boolean[]): boolean {
  if (value === undefined || value === null) return true;
  const { listeners, accepts, inner } = place;
  if (listeners) wake(listeners, value, awake);
  if (accepts) return accepts(value);
  if (place.isList) return Array.isArray(value) && readItems(value, inner!, awake);
  if (!isRecord(value)) return false;
  return inner ? readMap(value, inner, awake) : readFields(value, place, awake);
}

function wake(listeners: readonly Listener[], value: unknown, awake: boolean[]): void {
  for (const { reader, where } of listeners) {
    if (!where || where(value)) awake[reader] = true;
  }
}

function readItems(values: readonly unknown[], place: Place, awake: boolean[]): boolean {
  let well = true;
  for (const value of values) {
    if (typeof value !== place.plain && !read(value, place, awake)) well = false;
  }
  return well;
}

// Going over names costs less than making a list of an object's own. What is inherited may wake somebody, too: he then finds nothing.
function readMap(value: Readonly<Record<string, unknown>>, place: Place, awake: boolean[]): boolean {
  let well = true;
  for (const name in value) {
    const member = value[name];
    if (typeof member !== place.plain && !read(member, place, awake)) well = false;
  }
  return well;
}

function readFields(value: Readonly<Record<string, unknown>>, place: Place, awake: boolean[]): boolean {
  let well = true;
  const { members } = place;
  for (const name in value) {
    const its = members.get(name);
    if (its) {
      const member = value[name];
      if (typeof member !== its.plain && !read(member, its, awake)) well = false;
    } else if (place.minds(name)) {
      well = false;
    }
  }
  return well;
}
