import { UnwritableError } from './unwritable-error';
import { MERGE_KEY, withoutMergeKey } from '../policy';

/** How deep maps and lists may hold one another. No Kubernetes object comes near it. */
const MAX_DEPTH = 1000;

/** How many items a list may have: a list with a hole in it can claim to have any number. */
const MAX_LENGTH = 10_000_000;

/** What Kubernetes' YAML decoder reads as the end of a line, and YAML writers do not escape. */
const LINE_BREAK = /[\u0085\u2028\u2029]/;

/** And what it skips at the beginning of one. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The plain data that Kubernetes reads once a value is written as YAML. Every member is read once: what a getter, a proxy or a `toJSON` says
 * later changes nothing. Merge keys are merged, as Kubernetes' decoder does it. What the value holds in two places, the snapshot does, too.
 *
 * @throws UnwritableError
 */
export function snapshot(value: unknown): unknown {
  try {
    return new Snapshot().of(value, 0);
  } catch (error) {
    throw UnwritableError.of(error);
  }
}

/** A snapshot in objects of its own. */
export function copyOf<T>(value: T, known = new Map<unknown, unknown>()): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy = known.get(value) ?? (Array.isArray(value) ? copyOfList(value, known) : copyOfMap(value as Plain, known));
  return copy as T;
}

function copyOfList(list: readonly unknown[], known: Map<unknown, unknown>): readonly unknown[] {
  const copy = list.slice();
  known.set(list, copy);
  for (let index = 0; index < copy.length; index++) {
    const item = copy[index];
    if (typeof item === 'object' && item !== null) copy[index] = copyOf(item, known);
  }
  return copy;
}

function copyOfMap(map: Plain, known: Map<unknown, unknown>): Plain {
  const copy: Record<string, unknown> = { ...map };
  known.set(map, copy);
  for (const key of Object.keys(copy)) {
    const member = copy[key];
    if (typeof member === 'object' && member !== null) set(copy, key, copyOf(member, known));
  }
  return copy;
}

/** Whether two snapshots hold the same, in the same order. */
export function isSame(one: unknown, other: unknown, known = new Map<unknown, unknown>()): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  if (known.get(one) === other) return true;
  known.set(one, other);
  const keys = Object.keys(one);
  const others = Object.keys(other);
  return Array.isArray(one) === Array.isArray(other) && keys.length === others.length
    && keys.every((key, index) => key === others[index] && isSame((one as Plain)[key], (other as Plain)[key], known));
}

type Plain = Readonly<Record<string, unknown>>;

class Snapshot {
  /** What each object became; nothing yet where that is still to be found out. */
  private readonly seen = new Map<object, unknown>();

  public of(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return text(value);
    if (value === null || value === undefined) return null;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object') return rest(value);
    if (this.seen.has(value)) {
      const known = this.seen.get(value);
      if (known === undefined) throw new UnwritableError('it contains itself', 'remove the circular reference');
      return known;
    }
    if (depth > MAX_DEPTH) throw new UnwritableError(`it is nested more than ${MAX_DEPTH} levels deep`, 'nest it less deeply');
    this.seen.set(value, undefined);
    const read = this.object(value, depth);
    this.seen.set(value, read);
    return read;
  }

  private object(value: object, depth: number): unknown {
    const data = asData(value);
    if (typeof data !== 'object' || data === null) return this.of(data, depth);
    return Array.isArray(data) ? this.list(data, depth) : this.map(data as Plain, depth);
  }

  private list(list: readonly unknown[], depth: number): unknown[] {
    const { length } = list;
    if (length > MAX_LENGTH) throw new UnwritableError(`it is a list of ${length} items, more than ${MAX_LENGTH}`, 'write a shorter list');
    const read = new Array<unknown>(length);
    for (let index = 0; index < length; index++) read[index] = this.member(list as unknown as Plain, index, depth) ?? null;
    return read;
  }

  private map(map: Plain, depth: number): Plain {
    const read: Record<string, unknown> = {};
    let hasMergeKey = false;
    for (const key of Object.keys(map)) {
      const value = this.member(map, key, depth);
      if (value === undefined) continue;
      hasMergeKey ||= key === MERGE_KEY;
      set(read, key, value);
    }
    if (!hasMergeKey) return read;
    const merged = withoutMergeKey(read);
    if (merged) return merged;
    throw new UnwritableError('it is a YAML merge key, and its value is neither a map nor a list of maps', 'write out what is to be merged').within(MERGE_KEY);
  }

  /** Nothing where a member is `undefined`. */
  private member(holder: Plain, key: string | number, depth: number): unknown {
    try {
      if (typeof key === 'string') name(key);
      const value = holder[key];
      return value === undefined ? undefined : this.of(value, depth + 1);
    } catch (error) {
      throw UnwritableError.of(error).within(key);
    }
  }
}

/** No key means more than another. */
function set(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}

function text(string: string): string {
  if (LINE_BREAK.test(string)) throw unreadableCharacter(LINE_BREAK.exec(string)![0], 'it ends a line there, and what follows could become fields');
  return string;
}

function name(key: string): void {
  text(key);
  if (key.includes(BYTE_ORDER_MARK)) throw unreadableCharacter(BYTE_ORDER_MARK, 'it is skipped there, and the name becomes another');
}

function unreadableCharacter(character: string, why: string): UnwritableError {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return new UnwritableError(`it contains ${code}, which Kubernetes' YAML decoder does not read as text: ${why}`, `remove ${code}`);
}

function rest(value: unknown): unknown {
  if (typeof value === 'bigint' && BigInt(Number(value)) === value) return Number(value);
  throw new UnwritableError(`it is a ${typeof value}, which no manifest can contain`, 'write plain data');
}

/** What the YAML writer takes an object for. */
function asData(value: object): unknown {
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain && (value instanceof String || value instanceof Number || value instanceof Boolean)) return value.valueOf();
  const { toJSON } = value as { readonly toJSON?: unknown };
  const data: unknown = typeof toJSON === 'function' ? toJSON.call(value) : value;
  if (typeof data === 'object' && data !== null && !Array.isArray(data) && Symbol.iterator in data) {
    throw new UnwritableError(`it is a ${data.constructor.name}, which no manifest can contain`, 'write a plain object or a list');
  }
  return data;
}
