import { readFileSync } from 'fs';
import { createRequire } from 'module';
import type { Document, Node, Scalar } from 'yaml';
import { linesOf, partsOf, textOf, type Lines, type Part } from './manifest-text';
import { YamlFault } from './yaml-fault';
import { assertLexemes } from './yaml-lexemes';
import { valueOf } from './yaml-value';
import type { Path } from '../policy';

type Yaml = typeof import('yaml');

/** An object of a manifest file. */
export interface Placed {
  readonly value: unknown;
  readonly file: string;
  /** Where a field is: `FILE:LINE:COLUMN`. If it is not set, where its parent is. */
  place(path: Path): string;
}

/**
 * The objects of a file, read as Kubernetes reads them.
 *
 * @throws if it cannot be read
 */
export function readManifest(file: string): Placed[] {
  return readManifestText(textOf(readFileSync(file)), file);
}

/**
 * The objects of a manifest, read as Kubernetes reads them: YAML 1.1, in which `yes` is true, U+2028 ends a line, and U+FEFF at its
 * beginning is skipped.
 *
 * @param name what it is called where it is at fault
 * @throws if it cannot be read
 */
export function readManifestText(text: string, name: string): Placed[] {
  // Loaded when it is needed: most who import this library never read a file.
  const yaml = createRequire(__filename)('yaml') as Yaml;
  try {
    return partsOf(text).map(part => placed(yaml, part, name)).filter(({ value }) => value !== null);
  } catch (error) {
    throw new Error(`${name} cannot be read: ${(error as Error).message}`);
  }
}

function placed(yaml: Yaml, part: Part, name: string): Placed {
  const lines = linesOf(part);
  const [document, ...others] = yaml.parseAllDocuments(lines.text, OPTIONS) as readonly Document.Parsed[];
  const placeOf = (offset: number) => {
    const before = lines.text.slice(0, offset).split('\n');
    return `${part.line + before.length}:${before.at(-1)!.length + 1}`;
  };
  try {
    assertLexemes(yaml, lines.text);
    return {
      value: document ? read(yaml, document, others, lines) : null,
      file: name,
      place: path => `${name}:${placeOf(document ? position(yaml, document, path) : 0)}`,
    };
  } catch (error) {
    if (error instanceof YamlFault) throw new Error(`${error.message}, at ${placeOf(error.offset)}`);
    throw error;
  }
}

/** What is written, of no type: Kubernetes' own rules tell the types. */
const OPTIONS = { schema: 'failsafe', version: '1.1', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const;

function read(yaml: Yaml, document: Document.Parsed, [other]: readonly Document.Parsed[], { text, breaks }: Lines): unknown {
  const [error] = document.errors;
  if (error) throw new YamlFault(error.message, error.pos[0]);
  if (other) throw new YamlFault('Kubernetes ignores what follows the end of a document; begin the next one with a line ---', other.range[0]);
  if (breaks.length > 0) {
    yaml.visit(document, {
      Scalar: (_, { range }) => {
        const inside = breaks.find(offset => range && offset >= range[0] && offset < range[1]);
        if (inside !== undefined) throw new YamlFault('a string contains U+0085, U+2028 or U+2029; escape the character, in double quotes', inside);
      },
    });
  }
  const value = valueOf(yaml, document, text);
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) throw new YamlFault('a document is not an object', document.contents?.range[0] ?? 0);
  return value;
}

function position({ isMap, isSeq }: Yaml, { contents }: Document.Parsed, path: Path): number {
  let offset = contents?.range[0] ?? 0;
  let node: Node | null = contents;
  for (const key of path) {
    if (isSeq<Node>(node)) {
      node = node.items[Number(key)] ?? null;
      offset = node?.range?.[0] ?? offset;
    } else if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find(({ key: name }) => (name as Scalar).source === key);
      if (!pair) break;
      node = pair.value;
      offset = pair.key.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}
