/** The keys that lead from the root of an object to a field: names of members, and places in lists. */
export type Path = ReadonlyArray<string | number>;

/** As the API server writes it, e.g. `spec.containers[0].image` or `spec.nodeSelector[kubernetes.io/os]`. */
export function pathText(path: Path): string {
  return path.reduce<string>(longerText, '');
}

/** The text of a path that is one key longer. */
export function longerText(text: string, key: string | number): string {
  if (typeof key === 'number' || !isWord(key)) return `${text}[${key}]`;
  return text === '' ? key : `${text}.${key}`;
}

/** What `/^\w+$/` matches, in less time. */
function isWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isLetter && !isDigit && code !== 0x5f) return false;
  }
  return text !== '';
}

/** As a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map(key => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The keys in a JSON Pointer, which does not tell a place in a list from a name. */
export function fromPointer(pointer: string): string[] {
  return pointer.split('/').slice(1).map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** Whether one path leads to the other, or they are the same. */
export function touches(one: Path, other: Path): boolean {
  return one.every((key, index) => index >= other.length || key === other[index]);
}
