import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';

export const ROOT = join(__dirname, '../..');

/** A block of code in a document, and the heading above it. */
export interface Block {
  readonly file: string;
  /** Which of the blocks of its document it is, from 0. */
  readonly index: number;
  readonly heading: string;
  readonly language: string;
  readonly text: string;
  /** Lines of the document between its fences, from 0. */
  readonly from: number;
  readonly to: number;
}

/** What people write by hand: the README and the guide. The pages of the rules are generated. */
export const WRITTEN = ['README.md', ...readdirSync(join(ROOT, 'docs/guide')).filter(name => name.endsWith('.md')).map(name => `docs/guide/${name}`)];

/** Every Markdown file of the repository, generated ones included. */
export const DOCUMENTS = [
  ...readdirSync(ROOT).filter(name => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md')).map(name => join('docs', name)),
];

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function blocksOf(file: string): Block[] {
  const lines = read(file).split('\n');
  const blocks: Block[] = [];
  let heading = '';
  for (let line = 0; line < lines.length; line++) {
    heading = /^#+ (.+)$/.exec(lines[line]!)?.[1] ?? heading;
    const language = /^```(\w*)$/.exec(lines[line]!)?.[1];
    if (language === undefined) continue;
    const from = line + 1;
    const to = lines.indexOf('```', from);
    blocks.push({ file, index: blocks.length, heading, language, from, to, text: lines.slice(from, to).map(text => `${text}\n`).join('') });
    line = to;
  }
  return blocks;
}

const asked = new Set<string>();
const keyOf = ({ file, index }: Block) => `${file}:${index}`;

/** The first block of a language below a heading. */
export function block(file: string, language: string, heading: string): Block {
  const found = blocksOf(file).find(one => one.language === language && one.heading === heading);
  if (!found) throw new Error(`${file} has no block of ${language || 'output'} below "${heading}"`);
  asked.add(keyOf(found));
  return found;
}

/** Whether a test of this file has asked for a block. */
export function isAsked(one: Block): boolean {
  return asked.has(keyOf(one));
}

/** Holds a block to be what a program gave; with WRITE=1 in the environment, it is written into the document instead. */
export function expectShown(one: Block, output: string): void {
  if (process.env['WRITE']) {
    const lines = read(one.file).split('\n');
    lines.splice(one.from, one.to - one.from, ...output.replace(/\n$/, '').split('\n'));
    writeFileSync(join(ROOT, one.file), lines.join('\n'));
  } else {
    expect(one.text).toBe(output);
  }
}

/** Runs a block of TypeScript with the modules that it may import. */
export function execute({ text }: Block, modules: Readonly<Record<string, unknown>>, globals: Readonly<Record<string, unknown>> = {}): void {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const required = (name: string) => {
    if (!(name in modules)) throw new Error(`${name} is not there to be imported`);
    return modules[name];
  };
  new Function('require', 'exports', ...Object.keys(globals), outputText)(required, {}, ...Object.values(globals));
}
