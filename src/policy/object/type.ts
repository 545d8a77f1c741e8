import { isRecord, type Field } from './field';
import { MERGE_KEY } from './merge-key';
import { ACCEPTS, wantedIn, type Scalar } from './scalar';
import { suggest } from '../text/suggest';

/** What the API server decodes a field into. A value of another type ends the whole request. */
export type Type = Scalar | List | MapOf | Fields;

interface List {
  readonly list: Type;
}

interface MapOf {
  readonly map: Type;
}

export function list(type: Type): List {
  return { list: type };
}

export function map(type: Type): MapOf {
  return { map: type };
}

type Types = Readonly<Record<string, Type>>;

/** What is known of the names in an object, besides those of its fields. */
export interface Naming {
  /** Names that belong to another place, and what is written for them. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Whether there are no other fields, in no version of Kubernetes. Default: a newer one may have some. */
  readonly whole?: boolean;
  /** Fields that are decoded into objects without fields where they are absent. */
  readonly implied?: readonly string[];
}

/** An object with named fields. They are laid out when they are first asked for: a pod has few of them. */
export class Fields {
  /** Whether no version of Kubernetes knows another field there. */
  public readonly whole: boolean;
  /** Fields that are decoded into objects without fields where they are absent. */
  public readonly implied: readonly string[];
  private readonly elsewhere: Readonly<Record<string, string>>;
  private knownFields?: ReadonlyMap<string, Type>;
  private knownNames?: ReadonlyMap<string, string>;

  /** @param name that Kubernetes gives it, `PodSpec` for one */
  public constructor(
    public readonly name: string, private readonly types: () => Types, { elsewhere = {}, whole = false, implied = [] }: Naming = {},
  ) {
    this.elsewhere = elsewhere;
    this.implied = implied;
    this.whole = whole;
  }

  public get fields(): ReadonlyMap<string, Type> {
    return this.knownFields ??= new Map(Object.entries(this.types()));
  }

  /** The names by their letters in lower case. */
  public get names(): ReadonlyMap<string, string> {
    return this.knownNames ??= new Map([
      ...Object.entries(this.elsewhere), ...[...this.fields.keys()].map(name => [name, name] as const), [MERGE_KEY, MERGED] as const,
    ].map(([name, meant]) => [name.toLowerCase(), meant]));
  }
}

/** What a merge key is meant for. Whoever reads a pod as Kubernetes does never meets one. */
const MERGED = 'the members themselves';

/** A field that Kubernetes does not read as it was meant. */
export type FieldFault =
  | { readonly at: Field; /** E.g. `a boolean`. */ readonly wanted: string }
  | {
    readonly at: Field;
    /** What was meant, by the letters of its name. */
    readonly meant: string | undefined;
    /** Whether a newer Kubernetes may have a field of that name. */
    readonly mayBeNewer: boolean;
  };

/** Every field below that has a type the API server cannot decode, or a name that it does not know. */
export function* fieldFaults(at: Field, type: Type): Generator<FieldFault> {
  const { value } = at;
  if (!at.isSet) return;
  if (typeof type === 'string') {
    if (!ACCEPTS[type](value)) yield { at, wanted: wantedIn(type, value) };
  } else if ('list' in type) {
    if (!Array.isArray(value)) yield { at, wanted: 'a list' };
    for (const item of at.items()) yield* fieldFaults(item, type.list);
  } else if (!isRecord(value)) {
    yield { at, wanted: 'an object' };
  } else if ('map' in type) {
    for (const member of at.members()) yield* fieldFaults(member, type.map);
  } else {
    for (const member of at.members()) {
      const known = type.fields.get(member.name);
      if (known) yield* fieldFaults(member, known);
      else yield unknownField(member, type);
    }
  }
}

function unknownField(at: Field, { names, fields, whole }: Fields): FieldFault {
  const meant = names.get(at.name.toLowerCase()) ?? (whole ? undefined : suggest(at.name, [...fields.keys()]));
  return { at, meant, mayBeNewer: !whole && meant === undefined };
}

/** Every object below that has a type with a name, those included that Kubernetes makes of nothing: some fields, and `null` in a list. */
export function* objectsIn(at: Field, type: Type, isImplied = true): Generator<{ readonly at: Field; readonly name: string }> {
  if (typeof type === 'string') return;
  if ('list' in type) {
    for (const item of at.items()) yield* objectsIn(item, type.list);
  } else if ('map' in type) {
    for (const member of at.members()) yield* objectsIn(member, type.map, false);
  } else if (at.isObject || (isImplied && !at.isSet)) {
    yield { at, name: type.name };
    for (const [name, inner] of type.fields) {
      const member = at.get(name);
      if (member.isSet || type.implied.includes(name)) yield* objectsIn(member, inner);
    }
  }
}
