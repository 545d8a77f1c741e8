/** A value in an error, in few words, whatever it is: its own code is not asked. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `${value}n` : String(value);
  return isList(value) ? listOf(value) : 'an object';
}

function listOf({ length }: readonly unknown[]): string {
  return length === 0 ? 'an empty list' : 'a list';
}

/** A proxy that is revoked is none. */
function isList(value: object): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
