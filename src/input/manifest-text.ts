/** Lines of a manifest that Kubernetes reads as one document. */
export interface Part {
  readonly text: string;
  /** How many lines are before it. */
  readonly line: number;
}

/** The text of a file: UTF-8, or UTF-16 where it begins with a byte order mark that says so. */
export function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xFF && second === 0xFE) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xFE && second === 0xFF) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/**
 * The documents in a manifest. They are split by lines alone, before any is read.
 *
 * @throws if Kubernetes would refuse the text, or leave some of it out
 * @see https://github.com/kubernetes/apimachinery/blob/v0.37.2/pkg/util/yaml/decoder.go
 */
export function partsOf(text: string): Part[] {
  assertNothingBehindJson(text);
  const lines = text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
  const parts: Array<{ readonly lines: string[]; readonly line: number }> = [];
  let part = { lines: [] as string[], line: 0 };
  lines.forEach((content, line) => {
    if (content.startsWith('---')) {
      if (!SEPARATOR.test(content)) throw new Error(`line ${line + 1} begins with ---: only a comment may follow it`);
      if (part.lines.length > 0) {
        parts.push(part);
        part = { lines: [], line: line + 1 };
        return;
      }
    }
    part.lines.push(content);
  });
  return [...parts, part].map(({ lines: own, line }) => ({ text: own.map(one => `${one}\n`).join(''), line }));
}

/** What is JSON is read as such, and what comes behind it as YAML, where a line --- does not stand between them. */
function assertNothingBehindJson(text: string): void {
  const [, before] = /^([\s\u0085]*)\{/.exec(text) ?? [];
  if (before === undefined) return;
  if (/[^ \t\r\n]/.test(before.replace(/^\uFEFF/, ''))) throw new Error('there are characters other than white space before the first {; remove them');
  const [first] = text.split(/^---/m, 1) as [string];
  const end = first.lastIndexOf('}') + 1;
  if (!/[^ \t\r\n]/.test(first.slice(end)) || !isJson(first.slice(0, end))) return;
  throw new Error('there is content after the JSON object; begin the next document with a line ---');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What separates two documents. To the decoder a line may end in it, but not to what splits the documents. */
const SEPARATOR = /^---[ \t]*(#[^\r\u0085\u2028\u2029]*)?$/;

/** A part as YAML 1.2 reads what Kubernetes' decoder reads, line by line. */
export interface Lines {
  readonly text: string;
  /** Where a line ended as it does not in YAML 1.2: Kubernetes reads a manifest that contains it differently. */
  readonly breaks: readonly number[];
}

/**
 * A manifest in which all lines end as in YAML 1.2, and no byte order mark begins one.
 *
 * @throws if a character is not allowed where it is
 */
export function linesOf({ text: written, line }: Part): Lines {
  const text = (line === 0 ? written.replace(/^\uFEFF/, '') : written).replace(/\r\n/g, '\n');
  const misplaced = CONTROL.exec(text) ?? MARK.exec(text);
  if (misplaced) throw new Error(`line ${line + text.slice(0, misplaced.index).split('\n').length} contains ${codeOf(misplaced[0])}, which is not allowed there`);
  const breaks = [...text.matchAll(/[\u0085\u2028\u2029]/g)].map(({ index }) => index);
  return { text: text.replace(/[\r\u0085\u2028\u2029]/g, '\n'), breaks };
}

/** At the beginning of a line, Kubernetes' decoder skips it or not: that depends on how much it has read. */
const MARK = /(?<=^|[\n\r\u0085\u2028\u2029])\uFEFF/;

const CONTROL = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
