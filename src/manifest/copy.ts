import { InvalidOptionsError } from './invalid-options';
import { isDeferred, type OptionFault } from './option-check';
import { UnwritableError } from './unwritable-error';
import { WindowsUser } from './windows-user';
import { Field } from '../policy';

/** How deep options may be nested. None that there is comes near it. */
const MAX_DEPTH = 100;

/**
 * The same data in objects of its own: what callers do to their objects later changes nothing here.
 *
 * @param construct whose options they are, for messages
 * @throws InvalidOptionsError if they contain themselves, are nested too deeply, or cannot be read
 */
export function copy<T>(construct: string, value: T): T {
  return new Copy(construct).of(new Field(value), 0) as T;
}

class Copy {
  /** What each object became; nothing yet where it is being copied. */
  private readonly known = new Map<object, unknown>();

  public constructor(private readonly construct: string) {}

  public of(at: Field, depth: number): unknown {
    const { value } = at;
    if (typeof value !== 'object' || value === null) return value;
    if (this.known.has(value)) return this.known.get(value) ?? this.refuse(at, 'it contains itself; remove the circular reference');
    if (depth > MAX_DEPTH) return this.refuse(at, `it is nested more than ${MAX_DEPTH} levels deep; nest it less deeply`);
    this.known.set(value, undefined);
    const own = this.object(at, value, depth);
    this.known.set(value, own);
    return own;
  }

  private object(at: Field, value: object, depth: number): unknown {
    const entries = this.entriesOf(at, value);
    if (!entries) return value;
    const copies = entries.map(([key, member]) => [key, this.of(new Field(member, at, key), depth + 1)] as const);
    return Array.isArray(value) ? copies.map(([, member]) => member) : Object.fromEntries(copies);
  }

  /** Nothing where it is kept as it is. What somebody else's code throws, a getter or a trap of a proxy, makes it unreadable. */
  private entriesOf(at: Field, value: object): ReadonlyArray<readonly [string | number, unknown]> | undefined {
    try {
      if (Array.isArray(value)) return Array.from(value as unknown[], (member, index) => [index, member] as const);
      return isDeferred(value) || WindowsUser.isWindowsUser(value) ? undefined : Object.entries(value);
    } catch (error) {
      return this.refuse(at, `${UnwritableError.of(error).message}; write plain data`);
    }
  }

  private refuse(at: OptionFault['at'], problem: string): never {
    throw new InvalidOptionsError(this.construct, [{ at, problem }]);
  }
}
