import type { Trace } from './trigger';
import { isRecord } from '../object/field';
import { ACCEPTS, PLAIN, type Type } from '../object/type';

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
export interface Place {
  readonly listeners: readonly Listener[] | undefined;
  /** Where nobody waits for a value: what `typeof` says of those that are well. Most are such. */
  readonly plain: 'string' | 'boolean' | undefined;
  /** Of what is neither a list nor an object. */
  readonly accepts: ((value: unknown) => boolean) | undefined;
  readonly isList: boolean;
  /** Of a list's items, or a map's members. */
  readonly inner: Place | undefined;
  /** Of fields, by their names; null where nobody reads any. */
  readonly members: ReadonlyMap<string, Place | null>;
  /** Names of fields by their letters in lower case, and whether there are no others. */
  readonly names: ReadonlyMap<string, string>;
  readonly whole: boolean;
}

/** @param name of the value, `spec` for one */
export function placeOf(name: string, type: Type, all: Listeners, path = `.${name}`): Place {
  const listeners = all.get(name)?.filter(listener => path.endsWith(listener.path));
  const nothing = {
    listeners,
    plain: undefined,
    accepts: undefined,
    isList: false,
    inner: undefined,
    members: new Map(),
    names: new Map(),
    whole: false,
  };
  if (typeof type === 'string') return { ...nothing, plain: listeners?.length ? undefined : PLAIN[type], accepts: ACCEPTS[type] };
  if ('list' in type) return { ...nothing, isList: true, inner: placeOf('', type.list, all, path) };
  if ('map' in type) return { ...nothing, inner: placeOf('', type.map, all, path) };
  const { fields, names, whole } = type;
  const members = [...fields].map(([member, its]) => [member, placeOrNull(placeOf(member, its, all, `${path}.${member}`), its)] as const);
  return { ...nothing, members: new Map(members), names, whole };
}

/** Nothing has to be read where anything is well, and nobody waits for it. */
function placeOrNull(place: Place, type: Type): Place | null {
  return type === 'any' && !place.listeners?.length ? null : place;
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
    if (!read(value, place, awake)) well = false;
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

function readFields(value: Readonly<Record<string, unknown>>, { members, names, whole }: Place, awake: boolean[]): boolean {
  let well = true;
  for (const name in value) {
    const place = members.get(name);
    if (place) {
      const member = value[name];
      if (typeof member !== place.plain && !read(member, place, awake)) well = false;
    } else if (place === undefined && (whole || names.has(name.toLowerCase()))) {
      well = false;
    }
  }
  return well;
}
