import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Yaml } from 'cdk8s';
import { Level, Version } from './answer';
import { go } from '../cluster/binaries';

/** A pod of the tests of Pod Security admission itself. */
export interface Fixture {
  readonly level: Level;
  readonly version: Version;
  readonly expected: 'pass' | 'fail';
  readonly name: string;
  readonly pod: object;
}

/** All of them, from the pinned module, which is downloaded on first use. Those with the same text share their pod. */
export function fixtures(): Fixture[] {
  const { Dir } = JSON.parse(go(['mod', 'download', '-json', 'k8s.io/pod-security-admission'], join(__dirname, 'go'))) as { Dir: string };
  const root = join(Dir, 'test/testdata');
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap(path => {
    const [, level, version, expected] = /^(\w+)\/(v[\d.]+)\/(pass|fail)\/[^/]+\.yaml$/.exec(path) ?? [];
    if (!level) return [];
    const text = readFileSync(join(root, path), 'utf8');
    return [{ level, version, expected, name: basename(path, '.yaml'), text } as Omit<Fixture, 'pod'> & { readonly text: string }];
  });
  const pods = parsed(new Set(found.map(({ text }) => text)));
  return found.map(({ text, ...fixture }) => ({ ...fixture, pod: pods.get(text)! }));
}

/** At once: cdk8s starts a process for every file it reads. */
function parsed(texts: ReadonlySet<string>): Map<string, object> {
  const folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
  try {
    const file = join(folder, 'all.yaml');
    writeFileSync(file, [...texts].join('---\n'));
    const pods = Yaml.load(file) as object[];
    if (pods.length !== texts.size) throw new Error(`${pods.length} pods in ${texts.size} fixtures`);
    return new Map([...texts].map((text, index) => [text, pods[index]!]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
