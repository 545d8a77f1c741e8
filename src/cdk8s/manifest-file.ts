import { readFileSync } from 'fs';
import { createRequire } from 'module';
import type { Document, LineCounter, Node } from 'yaml';
import { MERGE_KEY, withoutMergeKeys } from '../policy';

/** An object of a manifest file. */
export interface Placed {
  readonly value: unknown;
  readonly file: string;
  /** Where a field stands: `FILE:LINE:COLUMN`. Where it does not, what would hold it. */
  place(path: string): string;
}

/**
 * The objects of a file, read as Kubernetes reads them.
 *
 * @throws if it cannot be read
 */
export function readManifest(file: string): Placed[] {
  return readManifestText(readFileSync(file, 'utf8'), file);
}

/**
 * The objects of a text, read as Kubernetes reads them: YAML 1.1, in which `yes` is true, U+2028 ends a line, and U+FEFF at its
 * beginning is skipped.
 *
 * @param name what it is called where it is at fault
 * @throws if it cannot be read
 */
export function readManifestText(text: string, name: string): Placed[] {
  // Loaded when it is needed: most who import this library never read a file.
  const yaml = createRequire(__filename)('yaml') as typeof import('yaml');
  const lineCounter = new yaml.LineCounter();
  const documents: readonly Document.Parsed[] = yaml.parseAllDocuments(text.replace(/[\u0085\u2028\u2029]/g, '\n').replace(/^\uFEFF/gm, ''), {
    lineCounter,
    version: '1.1',
    // No date is anything but text to Kubernetes, and it merges in an order of its own.
    customTags: tags => tags.filter(tag => typeof tag === 'string' || !NOT_AS_KUBERNETES.has(tag.tag)),
  });
  return documents.map((document): Placed => {
    const [fault] = document.errors;
    if (fault) throw new Error(`${name} cannot be read: ${fault.message}`);
    return { value: valueOf(yaml, document, name), file: name, place: path => `${name}:${position(yaml, document, keysOf(path), lineCounter)}` };
  }).filter(({ value }) => value !== null);
}

const NOT_AS_KUBERNETES = new Set(['tag:yaml.org,2002:timestamp', 'tag:yaml.org,2002:merge']);

function valueOf({ isScalar, visit }: typeof import('yaml'), document: Document.Parsed, name: string): unknown {
  visit(document, {
    // In quotes it is a key like others, which no Kubernetes object has.
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === MERGE_KEY && key.type !== 'PLAIN') key.value = `"${MERGE_KEY}"`;
    },
  });
  try {
    return withoutMergeKeys(document.toJS());
  } catch (error) {
    throw new Error(`${name} cannot be read: ${(error as Error).message}`);
  }
}

/** The way that a path describes, e.g. `spec.nodeSelector[kubernetes.io/os]`. */
function keysOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, bracketed, plain]) => bracketed ?? plain ?? '');
}

function position({ isMap, isSeq }: typeof import('yaml'), { contents }: Document.Parsed, keys: readonly string[], lineCounter: LineCounter): string {
  let offset = contents?.range[0] ?? 0;
  let node: Node | null = contents;
  for (const key of keys) {
    if (isSeq<Node>(node)) {
      node = node.items[Number(key)] ?? null;
      offset = node?.range?.[0] ?? offset;
    } else if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find(({ key: name }) => String(name) === key);
      if (!pair) break;
      node = pair.value;
      offset = pair.key.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  const { line, col } = lineCounter.linePos(offset);
  return `${line}:${col}`;
}
