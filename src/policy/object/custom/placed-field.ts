import { Field, isRecord } from '../field';
import { isContainers } from './pod-field-names';

/**
 * An object into which something else puts values, such as a JSON patch or a parameter of a chart. They are read where they end up,
 * and named by where they are written.
 */
export class PlacedField extends Field {
  /** In the place of a field, with what is in that. */
  public static over(at: Field): PlacedField {
    return new PlacedField(copyOf(at) ?? empty(), at.up, at.key, at, new Set([at.value]));
  }

  /** A value alone, at the end of a way. */
  public static alone(way: readonly string[], leaf: Field): PlacedField {
    const field = new PlacedField(empty(), leaf.up, leaf.key, leaf, new Set());
    field.put(way, leaf);
    return field;
  }

  private readonly inner = new Map<string, PlacedField>();

  /**
   * @param writtenAt where the value, or most of it, is written
   * @param copied what it holds copies of, if it is a copy that values may be put into
   */
  private constructor(
    value: unknown, up: Field | undefined, key: string | number | undefined, writtenAt: Field, private readonly copied?: Set<unknown>,
  ) {
    super(value, up, key);
    this.home = writtenAt;
    this.knownPath = writtenAt.path;
  }

  /** Puts a value at the end of a way, in place of what is there. */
  public put(way: readonly string[], leaf: Field): void {
    let at: PlacedField = this;
    way.forEach((step, index) => {
      const next = way[index + 1];
      at = next === undefined ? at.set(step, leaf.value, leaf) : at.open(step, next, leaf);
    });
  }

  public override get(key: string): Field {
    return this.inner.get(key) ?? super.get(key);
  }

  public override items(): Field[] {
    return super.items().map(item => this.inner.get(item.name) ?? item);
  }

  /** What is at a step, as a copy that values may be put into. */
  private open(step: string, next: string, leaf: Field): PlacedField {
    const known = this.get(step);
    if (known instanceof PlacedField && known.copied) return known;
    const copied = this.copied!;
    const isKnown = typeof known.value === 'object' && known.value !== null;
    // One object in many places, by an anchor of YAML, is copied once: copies would cost its size each time.
    const copy = copied.has(known.value) ? undefined : copyOf(known);
    copied.add(known.value);
    // A map of containers may be any part of a pod; a list of them would be all of one.
    const field = this.set(step, copy ?? (isIndex(next) && !isContainers(step) ? [] : empty()), copy ? known : leaf, copied);
    if (isKnown && !copy) field.set('', known.value, known);
    return field;
  }

  private set(step: string, value: unknown, writtenAt: Field, copied?: Set<unknown>): PlacedField {
    const key = Array.isArray(this.value) ? indexIn(this.value, step) : step;
    (this.value as Record<string | number, unknown>)[key] = value;
    const field = new PlacedField(value, this, key, writtenAt, copied);
    this.inner.set(String(key), field);
    return field;
  }
}

function copyOf({ value }: Field): unknown[] | Record<string, unknown> | undefined {
  if (Array.isArray(value)) return [...value as readonly unknown[]];
  return isRecord(value) ? Object.assign(empty(), value) : undefined;
}

/** An object to which no key means anything but itself. */
function empty(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function isIndex(step: string): boolean {
  return /^(?:\d+|-)$/.test(step);
}

/** Where in a list: whatever is not in it goes to its end. */
function indexIn(list: readonly unknown[], step: string): number {
  const index = isIndex(step) ? Number(step) : NaN;
  return index < list.length ? index : list.length;
}
