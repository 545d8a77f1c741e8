import { longerText, toPointer, type Path } from './path';
import { shownJson } from '../text/shown-json';

/** A value inside an object that nobody has checked yet, and the path that leads to it. */
export class Field {
  protected knownPath?: string | undefined;
  /** Where it is really written, where that is not below the field one level up. */
  declare protected home?: Field | undefined;

  public constructor(
    public readonly value: unknown,
    private readonly parent?: Field,
    /** What leads to it from the field one level up. */
    public readonly key?: string | number,
  ) {}

  /** JSON `null` equals absent for the API server; `false`, `{}` and `[]` do not. */
  public get isSet(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The field's path as the API server writes it, e.g. `spec.containers[0].image` or `spec.nodeSelector[kubernetes.io/os]`. */
  public get path(): string {
    if (this.knownPath !== undefined) return this.knownPath;
    const unknown: Field[] = [];
    for (let field: Field = this; field.parent && field.knownPath === undefined; field = field.parent) unknown.push(field);
    let path = unknown.at(-1)?.parent!.knownPath ?? '';
    for (let index = unknown.length - 1; index >= 0; index--) path = unknown[index]!.knownPath = longerText(path, unknown[index]!.key!);
    return path;
  }

  /** The same path as data. */
  public get keys(): Path {
    const keys: Array<string | number> = [];
    for (let field: Field | undefined = this; field; field = field.home ?? field.parent) if (!field.home && field.parent) keys.push(field.key!);
    return keys.reverse();
  }

  /** The same path as a JSON Pointer (RFC 6901), for edits. */
  public get pointer(): string {
    return toPointer(this.keys);
  }

  public get(key: string): Field {
    return new Field(memberOf(this.value, key), this, key);
  }

  public at(...keys: readonly string[]): Field {
    let field: Field = this;
    for (const key of keys) field = field.get(key);
    return field;
  }

  /** The elements of an array, or nothing. */
  public items(): Field[] {
    const items: Field[] = [];
    if (!Array.isArray(this.value)) return items;
    // A list may have holes, which `map` would keep.
    for (let index = 0; index < this.value.length; index++) items.push(new Field(this.value[index], this, index));
    return items;
  }

  /** The members of an object, all or those whose names begin alike, or nothing. */
  public members(prefix = ''): Field[] {
    return isRecord(this.value) ? Object.keys(this.value).filter(key => key.startsWith(prefix)).map(key => this.get(key)) : [];
  }

  /** Whether it is an object: no list, and not null. */
  public get isObject(): boolean {
    return isRecord(this.value);
  }

  public get string(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  /** The string, or an empty one where there is none. */
  public get text(): string {
    return this.string ?? '';
  }

  public get number(): number | undefined {
    return typeof this.value === 'number' ? this.value : undefined;
  }

  public get boolean(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : undefined;
  }

  /** The value as a message shows it, cut where it is long. */
  public get shown(): string {
    return shorten(shownJson(this.value));
  }

  /** Another value in its place. */
  public with(value: unknown): Field {
    return new Field(value, this.parent, this.key).inPlaceOf(this);
  }

  /** Takes over where another field is written. */
  protected inPlaceOf({ home, knownPath }: Field): this {
    this.home = home;
    this.knownPath = knownPath;
    return this;
  }

  /** The field one level up, e.g. the template that holds a pod spec. */
  public get up(): Field | undefined {
    return this.parent;
  }

  public get name(): string {
    return String(this.key);
  }
}

/** A string of a bearable length. */
export function shorten(text: string, length = 120): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** What an object, if it is one, has of its own. */
export function memberOf(value: unknown, key: string): unknown {
  if (!isRecord(value)) return undefined;
  const member = value[key];
  // Most that are asked for are not there: whether it is the object's own is a question for the others.
  return member !== undefined && Object.hasOwn(value, key) ? member : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The number that an object, if it is one, has under a key. */
export function numberIn(value: unknown, key: string): number | undefined {
  const member = memberOf(value, key);
  return typeof member === 'number' ? member : undefined;
}

/** The string that an object, if it is one, has under a key: without a field, where nobody asks for its path. */
export function stringIn(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === 'string' ? member : undefined;
}

/** The same, or an empty string where there is none. */
export function textIn(value: unknown, key: string): string {
  return stringIn(value, key) ?? '';
}
