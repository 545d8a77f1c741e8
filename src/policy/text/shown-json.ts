/** More is cut off wherever a value is shown. */
const ROOM = 200;

/** A value as JSON, as far as there is room: values may share parts or contain themselves, and whole would not fit in memory. */
export function shownJson(value: unknown): string {
  try {
    return write(value, ROOM);
  } catch {
    return 'an object that is not JSON';
  }
}

function write(value: unknown, room: number): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return JSON.stringify(value) ?? String(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let text = open!;
  for (const key of Object.keys(value)) {
    if (text.length > room) return text;
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}:`;
    text += `${text.length > 1 ? ',' : ''}${name}${write((value as Record<string, unknown>)[key], room - text.length - name.length)}`;
  }
  return text + close;
}
