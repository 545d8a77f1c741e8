/** What was thrown, in words; anything can be, also what throws again when it is looked at. */
export function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? String(thrown.message) : String(thrown);
  } catch {
    return 'something was thrown that cannot be shown';
  }
}
