import { mkdtempSync, readdirSync, readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as cdk8s from 'cdk8s';
import { load } from 'js-yaml';
import * as ts from 'typescript';
import * as library from '../src';
import * as policy from '../src/policy';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The first block of a language below a heading. */
function block(language: string, heading: string): string {
  const [, section] = readme.split(`\n## ${heading}\n`);
  return [...section!.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].find(([, name]) => name === language)![2]!;
}

const FIRST = 'Ten lines, and it is right';
const MISTAKE = 'A mistake, and the way out';
const GUARD = 'Guard an app, whoever wrote it';
const PLUGIN = 'Let the cdk8s command judge';
const JUDGE = 'Judge any manifest';

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
  expect(block('yaml', FIRST)).toBe(run(block('ts', FIRST)));
});

test('the mistake ends in the message that the README shows', () => {
  const chart = new cdk8s.Chart(new cdk8s.App(), 'shop');
  const web = new library.SecureWindowsDeployment(chart, 'web', { name: 'web', namespace: 'shop', containers: [{ name: 'web', image: 'web' }] });
  new Function('web', 'JsonPatch', block('ts', MISTAKE))(web, cdk8s.JsonPatch);
  let message = '';
  try {
    chart.toJson();
  } catch (error) {
    message = String(error);
  }
  expect(`${message}\n`).toBe(block('', MISTAKE));
});

test('the guard says what the README shows', () => {
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const here = process.cwd();
  process.chdir(mkdtempSync(join(tmpdir(), 'readme-')));
  try {
    expect(run(block('ts', GUARD))).toContain('secure-windows-workloads/acknowledged');
    expect(readdirSync('.')).toEqual(['windows-report.json']);
  } finally {
    process.chdir(here);
  }
  expect(stderr.mock.calls.map(([text]) => String(text)).join('')).toBe(block('', GUARD));
  stderr.mockRestore();
});

test('the plugin is called as the example of it calls it', () => {
  interface Config { validations: Array<Record<string, unknown>> }
  const [shown] = (load(block('yaml', PLUGIN)) as Config).validations;
  const [used] = (load(readFileSync(join(root, 'examples/validation/cdk8s.yaml'), 'utf8')) as Config).validations;
  expect(shown).toEqual({ package: './node_modules/secure-windows-workloads', version: used!['version'], class: used!['class'] });
  expect(Object.keys(library)).toContain(shown!['class']);
});

test('the judge says what the README shows', () => {
  const { outputText } = ts.transpileModule(block('ts', JUDGE), { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const lines: string[] = [];
  const console = { log: (...words: readonly unknown[]) => lines.push(words.join(' ').trim()) };
  new Function('require', 'exports', 'console', outputText)(() => policy, {}, console);
  expect(`${lines.join('\n')}\n`).toBe(block('', JUDGE));
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
