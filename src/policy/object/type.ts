import { isRecord, type Field } from './field';
import { MERGE_KEY } from './merge-key';

/** What the API server decodes a field into. A value of another type ends the whole request. */
export type Type = Scalar | List | MapOf | Fields;

/** `any`: no rule reads it. */
type Scalar = 'string' | 'boolean' | 'integer' | 'quantity' | 'any';

interface List {
  readonly list: Type;
}

interface MapOf {
  readonly map: Type;
}

export interface Fields {
  readonly fields: ReadonlyMap<string, Type>;
  /** The names by their letters in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether Kubernetes knows no other field there. */
  readonly whole: boolean;
}

export function list(type: Type): List {
  return { list: type };
}

export function map(type: Type): MapOf {
  return { map: type };
}

/**
 * An object with some fields that are known, and others that a newer Kubernetes may have.
 *
 * @param elsewhere names that belong to another place, and what is written for them
 */
export function fields(types: Readonly<Record<string, Type>>, elsewhere: Readonly<Record<string, string>> = {}, whole = false): Fields {
  const names = [...Object.entries(elsewhere), ...Object.keys(types).map(name => [name, name] as const), [MERGE_KEY, MERGED] as const];
  return { fields: new Map(Object.entries(types)), names: new Map(names.map(([name, meant]) => [name.toLowerCase(), meant])), whole };
}

/** What a merge key is meant for. Whoever reads a pod as Kubernetes does never meets one. */
const MERGED = 'the members themselves';

/** An object with these fields and no others. */
export function wholly(types: Readonly<Record<string, Type>>, elsewhere: Readonly<Record<string, string>> = {}): Fields {
  return fields(types, elsewhere, true);
}

/** Fields where anything is well, by their names. A rule may read one all the same. */
export function unchecked(...names: readonly string[]): Record<string, Type> {
  return Object.fromEntries(names.map(name => [name, 'any']));
}

/** A field that Kubernetes does not read as it was meant. */
export type Oddity =
  | { readonly at: Field; /** E.g. `a boolean`. */ readonly wanted: string }
  | { readonly at: Field; /** The name that it has but for its letter case, if any. */ readonly meant: string | undefined };

/** Every field below that has a type the API server cannot decode, or a name that it does not know. */
export function* oddities(at: Field, type: Type): Generator<Oddity> {
  const { value } = at;
  if (!at.isSet) return;
  if (typeof type === 'string') {
    if (!ACCEPTS[type](value)) yield { at, wanted: WORDS[type] };
  } else if ('list' in type) {
    if (!Array.isArray(value)) yield { at, wanted: 'a list' };
    for (const item of at.items()) yield* oddities(item, type.list);
  } else if (!isRecord(value)) {
    yield { at, wanted: 'an object' };
  } else if ('map' in type) {
    for (const member of at.members()) yield* oddities(member, type.map);
  } else {
    for (const member of at.members()) {
      const meant = type.names.get(member.name.toLowerCase());
      if (meant === member.name) yield* oddities(member, type.fields.get(meant)!);
      else if (meant !== undefined || type.whole) yield { at: member, meant };
    }
  }
}

/** Whether the API server decodes a value, null aside. */
export const ACCEPTS: Readonly<Record<Scalar, (value: unknown) => boolean>> = {
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  integer: value => Number.isInteger(value),
  quantity: value => typeof value === 'string' || typeof value === 'number',
  any: () => true,
};

/** What `typeof` says of values that are accepted, where that is enough. */
export const PLAIN: Readonly<Partial<Record<Scalar, 'string' | 'boolean'>>> = { string: 'string', quantity: 'string', boolean: 'boolean' };

const WORDS: Readonly<Record<Scalar, string>> = {
  string: 'a string', boolean: 'a boolean', integer: 'an integer', quantity: 'a quantity (a string or a number)', any: 'anything',
};
