/** Something that no manifest can contain, and where it is. */
export class UnwritableError extends Error {
  /** What somebody else's code threw (a getter, a trap of a proxy, a `toJSON`) makes a value unreadable, too. */
  public static of(error: unknown): UnwritableError {
    if (error instanceof UnwritableError) return error;
    return new UnwritableError(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`, 'write plain data');
  }

  public constructor(problem: string, public readonly remedy: string, public readonly path = '') {
    super(problem);
  }

  /** The same problem, seen from what holds it. */
  public within(key: string | number): UnwritableError {
    const own = typeof key === 'string' && /^[\w-]+$/.test(key) ? key : `[${key}]`;
    const inside = this.path && !this.path.startsWith('[') ? `.${this.path}` : this.path;
    return new UnwritableError(this.message, this.remedy, `${own}${inside}`);
  }
}
