import type { ContainerView } from '../object/pod';

/** `"a", "b"`. */
export function quoted(texts: readonly string[]): string {
  return texts.map(text => `"${text}"`).join(', ');
}

export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** `container "a"` or `containers "a", "b"`. */
export function containers(bad: readonly ContainerView[]): string {
  return `${plural(bad.length, 'container', 'containers')} ${quoted(bad.map(({ name }) => name))}`;
}

/** `pod and containers "a", "b"`: who sets something, as far as somebody does. */
export function setters(pod: boolean, bad: readonly ContainerView[]): string[] {
  return [...pod ? ['pod'] : [], ...bad.length > 0 ? [containers(bad)] : []];
}

/** Without doubles, in the order of Go: by code point. */
export function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort((a, b) => compare([...a], [...b]));
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a[i]!.codePointAt(0)! - b[i]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\', '"': '\\"',
};

/** A string as Go's `%q` writes it. */
export function goQuoted(text: string): string {
  const escaped = text.replace(/[\\"]|\p{C}|(?! )\p{Z}/gu, character => {
    const code = character.codePointAt(0)!;
    const hex = code.toString(16);
    if (ESCAPES[character]) return ESCAPES[character];
    if (code < 0x80) return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  });
  return `"${escaped}"`;
}
