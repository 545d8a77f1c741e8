import type { Alias, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { YamlFault } from './yaml-fault';
import { numberName, plainScalar, taggedScalar, type ScalarValue } from './yaml-scalar';
import { MERGE_KEY } from '../policy';

type Yaml = typeof import('yaml');

/** How long a key may be. Kubernetes' decoder gives up at 1024. */
const MAX_KEY = 1000;

const MERGE_TAG = 'tag:yaml.org,2002:merge';

/**
 * The value of a document, as Kubernetes reads it. Its scalars must be what is written, of no type.
 *
 * @throws YamlFault
 * @see https://github.com/yaml/go-yaml/blob/v2.4.4/decode.go
 */
export function valueOf(yaml: Yaml, document: Document.Parsed, text: string): unknown {
  return new Reader(yaml, text, text.includes('*') ? anchorsIn(yaml, document) : new Map()).read(document.contents);
}

/** What each alias means: what had its anchor last. */
function anchorsIn({ isAlias, isNode, visit }: Yaml, document: Document.Parsed): ReadonlyMap<Node, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (!target) throw fault(node, `the anchor ${node.source} is not defined`);
        targets.set(node, target);
      } else if (isNode(node) && node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
    },
  });
  return targets;
}

class Reader {
  private readonly open = new Set<Node>();
  private readonly counts = { all: 0, inAliases: 0 };
  private depth = 0;

  public constructor(private readonly yaml: Yaml, private readonly text: string, private readonly targets: ReadonlyMap<Node, Node>) {}

  public read(node: Node | null): unknown {
    const { isAlias, isMap, isSeq } = this.yaml;
    this.count(node);
    if (isAlias(node)) return this.inAlias(node, target => this.read(target));
    if (isMap(node)) return Object.fromEntries([...this.members(node)].map(([key, { value }]) => [key, value]));
    return isSeq(node) ? (node as YAMLSeq<Node>).items.map(item => this.read(item)) : scalar(node as Scalar | null);
  }

  /** What is written in a map, and merged into it, by its name: the last of it, in the order of the first. */
  private members(map: YAMLMap, into: Members = new Map()): Members {
    const own = new Set<string>();
    for (const { key, value } of map.items as Array<Pair<Node, Node | null>>) {
      if (isMerge(this.yaml, key)) {
        this.merge(value, into, key);
        continue;
      }
      const name = this.keyOf(key);
      const known = into.get(name.text);
      if (own.has(name.text)) throw fault(key, `Map keys must be unique, and ${JSON.stringify(name.text)} is repeated here`);
      if (known && known.type !== name.type) throw fault(key, `${JSON.stringify(name.text)} occurs twice as a key, once in quotes`);
      own.add(name.text);
      into.set(name.text, { type: name.type, value: this.read(value) });
    }
    return into;
  }

  private merge(value: Node | null, into: Members, key: Node): void {
    const { isSeq } = this.yaml;
    const maps = isSeq(value) ? [...(value as YAMLSeq<Node>).items].reverse() : [value];
    for (const one of maps) this.mergeMap(one, into, key);
  }

  private mergeMap(node: Node | null, into: Members, key: Node): void {
    const { isAlias, isMap } = this.yaml;
    this.count(node);
    if (isAlias(node) && isMap(this.targets.get(node))) this.inAlias(node, target => this.mergeMap(target, into, key));
    else if (isMap(node)) this.members(node, into);
    else throw fault(key, `the value of the merge key "${MERGE_KEY}" is neither a map nor a list of maps`);
  }

  private keyOf(key: Node): { readonly text: string; readonly type: string } {
    const value = this.read(key);
    if (typeof value === 'object') throw fault(key, 'a key must be a string, a number or a boolean');
    const { source = '', tag } = (this.targets.get(key) ?? key) as Scalar;
    const [start, end] = key.range ?? [0, 0];
    if (this.text.slice(start, end).includes('\n')) throw fault(key, 'a key continues on the next line; write it on one line');
    if (source.length > MAX_KEY) throw fault(key, `a key is longer than ${MAX_KEY} characters`);
    // In quotes it is a key like others, which no Kubernetes object has.
    if (value === MERGE_KEY) return { text: `"${MERGE_KEY}"`, type: 'string' };
    if (typeof value === 'number' && value >= 2 ** 63) throw fault(key, 'a key is a number that is too large');
    return { text: typeof value === 'number' ? numberName(source, value, tag) : String(value), type: typeof value };
  }

  private inAlias<T>(alias: Alias, run: (target: Node) => T): T {
    if (this.open.has(alias)) throw fault(alias, `the value of the anchor ${alias.source} contains itself`);
    this.open.add(alias);
    this.depth++;
    const result = run(this.targets.get(alias)!);
    this.depth--;
    this.open.delete(alias);
    return result;
  }

  /** Few lines with aliases in one another may stand for more than fits into memory: Kubernetes' decoder stops there, too. */
  private count(node: Node | null): void {
    const { counts } = this;
    counts.all++;
    if (this.depth > 0) counts.inAliases++;
    if (counts.inAliases > 100 && counts.all > 1000 && counts.inAliases / counts.all > mostInAliases(counts.all)) {
      throw fault(node, 'most of it consists of aliases of aliases');
    }
  }
}

type Members = Map<string, { readonly type: string; readonly value: unknown }>;

function mostInAliases(all: number): number {
  return Math.min(0.99, Math.max(0.1, 0.99 - 0.89 * (all - 400_000) / 3_600_000));
}

function isMerge({ isScalar }: Yaml, key: Node): boolean {
  if (!isScalar(key) || key.source !== MERGE_KEY) return false;
  return key.tag === undefined ? key.type === 'PLAIN' : key.tag === '!' || key.tag === MERGE_TAG;
}

function scalar(node: Scalar | null): ScalarValue {
  if (!node) return null;
  try {
    const value = scalarValue(node);
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${String(node.source)} is a number that JSON cannot represent`);
    return value;
  } catch (error) {
    throw fault(node, (error as Error).message);
  }
}

function scalarValue({ tag, type, source = '' }: Scalar): ScalarValue {
  if (/\p{Surrogate}/u.test(source)) throw new Error('the text contains half a character (a lone surrogate), which is not valid UTF-8');
  if (tag !== undefined) return taggedScalar(tag, source);
  return type === undefined || type === 'PLAIN' ? plainScalar(source) : source;
}

function fault(node: Node | null, message: string): YamlFault {
  return new YamlFault(message, node?.range?.[0] ?? 0);
}
