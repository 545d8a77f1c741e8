import { mkdtempSync, readdirSync, readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as cdk8s from 'cdk8s';
import * as ts from 'typescript';
import * as library from '../src';
import * as policy from '../src/policy';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({ language, text: text! }));
const block = (language: string, index: number) => blocks.filter(one => one.language === language)[index]!.text;

/** Runs a block of the README against the sources, with its output in a folder of its own. */
function run(code: string): string {
  const outdir = mkdtempSync(join(tmpdir(), 'readme-'));
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const before = process.env['CDK8S_OUTDIR'];
  process.env['CDK8S_OUTDIR'] = outdir;
  try {
    const modules: Record<string, unknown> = { 'cdk8s': cdk8s, 'secure-windows-workloads': library };
    new Function('require', 'exports', outputText)((name: string) => modules[name], {});
  } finally {
    if (before === undefined) delete process.env['CDK8S_OUTDIR'];
    else process.env['CDK8S_OUTDIR'] = before;
  }
  return readdirSync(outdir).map(file => readFileSync(join(outdir, file), 'utf8')).join('---\n');
}

test('the first lines of code write what the README shows', () => {
  expect(block('yaml', 0)).toBe(run(block('ts', 0)));
});

test('the mistake ends in the message that the README shows', () => {
  const chart = new cdk8s.Chart(new cdk8s.App(), 'shop');
  const web = new library.SecureWindowsDeployment(chart, 'web', { name: 'web', namespace: 'shop', containers: [{ name: 'web', image: 'web' }] });
  new Function('web', 'JsonPatch', block('ts', 1))(web, cdk8s.JsonPatch);
  let message = '';
  try {
    chart.toJson();
  } catch (error) {
    message = String(error);
  }
  expect(`${message}\n`).toBe(block('', 0));
});

test('the judge says what the README shows', () => {
  const { outputText } = ts.transpileModule(blocks.find(({ text }) => text.includes("from 'secure-windows-workloads/policy'"))!.text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const lines: string[] = [];
  const console = { log: (...words: readonly unknown[]) => lines.push(words.join(' ').trim()) };
  new Function('require', 'exports', 'console', outputText)(() => policy, {}, console);
  expect(`${lines.join('\n')}\n`).toBe(block('', 3));
});

test('the two commands are the ones that CI runs', () => {
  const ci = readFileSync(join(root, '.ci/run'), 'utf8');
  for (const command of ['npm ci && npm run demo', 'npm ci && npm test']) {
    expect(readme).toContain(`| \`${command}\` |`);
    expect(ci).toContain(command.replace('npm ci && ', ''));
  }
});

test('every link to a file leads somewhere', () => {
  const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect(() => readdirSync(join(root, link, '..')).includes(link.split('/').at(-1)!) || fail(link)).not.toThrow();
});

function fail(link: string): never {
  throw new Error(`${link} is not there`);
}
