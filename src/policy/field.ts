/** A value inside an object that nobody has checked yet, and the path that leads to it. */
export class Field {
  public constructor(
    public readonly value: unknown,
    private readonly parent?: Field,
    private readonly key?: string | number,
  ) {}

  /** JSON `null` equals absent for the API server; `false`, `{}` and `[]` do not. */
  public get isSet(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The field's path as the API server writes it, e.g. `spec.containers[0].image` or `spec.nodeSelector[kubernetes.io/os]`. */
  public get path(): string {
    if (!this.parent) return '';
    if (typeof this.key === 'number') return `${this.parent.path}[${this.key}]`;
    const key = this.key!;
    if (!/^\w+$/.test(key)) return `${this.parent.path}[${key}]`;
    return this.parent.parent ? `${this.parent.path}.${key}` : key;
  }

  /** The same path as a JSON Pointer (RFC 6901), for edits. */
  public get pointer(): string {
    if (!this.parent) return '';
    return `${this.parent.pointer}/${String(this.key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
  }

  public get(key: string): Field {
    const own = isRecord(this.value) && Object.prototype.hasOwnProperty.call(this.value, key);
    return new Field(own ? (this.value as Record<string, unknown>)[key] : undefined, this, key);
  }

  public at(...keys: readonly string[]): Field {
    return keys.reduce<Field>((field, key) => field.get(key), this);
  }

  /** The elements of an array, or nothing. */
  public items(): Field[] {
    return Array.isArray(this.value) ? this.value.map((value, index) => new Field(value, this, index)) : [];
  }

  /** The members of an object, or nothing. */
  public members(): Field[] {
    return isRecord(this.value) ? Object.keys(this.value).map(key => this.get(key)) : [];
  }

  /** Whether it is an object: no list, and not null. */
  public get isObject(): boolean {
    return isRecord(this.value);
  }

  public get string(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  public get boolean(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : undefined;
  }

  /** The value as a message shows it, cut where it is long. */
  public get shown(): string {
    return shorten(toJson(this.value));
  }

  /** The field one level up, e.g. the template that holds a pod spec. */
  public get up(): Field | undefined {
    return this.parent;
  }

  public get name(): string {
    return String(this.key);
  }
}

const MAX_SHOWN = 120;

/** A text of a bearable length. */
export function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function toJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
