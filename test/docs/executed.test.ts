import { mkdtempSync, readdirSync, readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as cdk8s from 'cdk8s';
import { load } from 'js-yaml';
import { block, blocksOf, execute, expectShown, isAsked, read, WRITTEN, type Block } from './document';
import * as library from '../../src';
import * as policy from '../../src/policy';
import { ROUTES } from '../cdk8s/routes';
import { NOT_COMPARED } from '../oracle/broken/not-compared';

const GUARD = ['docs/guide/guard.md', 'Guard a cdk8s app'] as const;
const EXCEPTIONS = 'docs/guide/exceptions.md';
const PLUGIN = ['docs/guide/plugin.md', 'Validation plugin for the cdk8s CLI'] as const;
const API_SERVER = 'docs/guide/api-server.md';
const JUDGED = [['docs/guide/judge.md', 'Judge any manifest'], [API_SERVER, 'What `api-server: pass` means']] as const;

/** Blocks that other tests execute or compare. */
const ELSEWHERE: ReadonlyArray<{ readonly file: string; readonly heading: string; readonly language: string; readonly test: string }> = [
  { file: 'README.md', heading: 'Install', language: '', test: 'test/examples/synth.test.ts' },
  { file: 'docs/guide/languages.md', heading: 'Python', language: 'python', test: 'test/package/python.sh' },
  { file: 'docs/guide/languages.md', heading: 'Java', language: 'java', test: 'test/package/java.sh' },
  { file: 'docs/guide/pulumi.md', heading: 'Pulumi', language: 'ts', test: 'test/pulumi/documents.test.ts' },
  { file: 'docs/guide/pulumi.md', heading: 'The guard over a program', language: 'ts', test: 'test/pulumi/documents.test.ts' },
  { file: 'docs/guide/policy-pack.md', heading: 'Policy pack for Pulumi', language: 'ts', test: 'test/pulumi/documents.test.ts' },
  { file: 'docs/guide/policy-pack.md', heading: 'Exceptions', language: 'json', test: 'test/pulumi/documents.test.ts' },
];

/** What a program of the documents writes, and logs. */
interface Synth {
  readonly manifest: string;
  readonly stderr: string;
  /** Files that it leaves in the folder in which it runs. */
  readonly files: readonly string[];
}

/** Runs a program for cdk8s against the sources, in a folder of its own. */
function synth(program: Block): Synth {
  const outdir = mkdtempSync(join(tmpdir(), 'documents-'));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const before = { folder: process.cwd(), outdir: process.env['CDK8S_OUTDIR'] };
  process.env['CDK8S_OUTDIR'] = outdir;
  process.chdir(mkdtempSync(join(tmpdir(), 'documents-')));
  try {
    execute(program, { 'cdk8s': cdk8s, 'secure-windows-workloads': library });
    return {
      manifest: readdirSync(outdir).map(file => readFileSync(join(outdir, file), 'utf8')).join('---\n'),
      stderr: stderr.mock.calls.map(([text]) => String(text)).join(''),
      files: readdirSync('.'),
    };
  } finally {
    process.chdir(before.folder);
    if (before.outdir === undefined) delete process.env['CDK8S_OUTDIR'];
    else process.env['CDK8S_OUTDIR'] = before.outdir;
    stderr.mockRestore();
  }
}

test('the quick start writes what the README shows', () => {
  expectShown(block('README.md', 'yaml', 'Quick start'), synth(block('README.md', 'ts', 'Quick start')).manifest);
});

test('the violation, in the quick start, ends in the message that the README shows', () => {
  const start = block('README.md', 'ts', 'Quick start');
  const violation = block('README.md', 'ts', 'A violation, and its fix');
  expect(start.text).toContain('app.synth();\n');
  let message = '';
  try {
    synth({ ...start, text: start.text.replace('app.synth();\n', `${violation.text}app.synth();\n`) });
  } catch (error) {
    message = String(error);
  }
  expectShown(block('README.md', '', 'A violation, and its fix'), `${message}\n`);
});

test('the guard reports what the guide shows', () => {
  const [file, heading] = GUARD;
  const { manifest, stderr, files } = synth(block(file, 'ts', heading));
  expect(manifest).toContain('secure-windows-workloads/acknowledged');
  expect(files).toEqual(['windows-report.json']);
  expectShown(block(file, '', heading), stderr);
});

test('an administrator with a reason is written and reported as the guide shows', () => {
  const heading = 'Exceptions, on the record';
  const { manifest, stderr } = synth(block(EXCEPTIONS, 'ts', heading));
  expect(manifest).toContain('ServiceMonitor.exe starts IIS');
  expectShown(block(EXCEPTIONS, '', heading), stderr);
});

test('in a namespace that enforces restricted, the same pod stops the synth, as the guide says', () => {
  const program = block(EXCEPTIONS, 'ts', 'Exceptions, on the record');
  expect(() => synth({ ...program, text: program.text.replace('PssLevel.BASELINE', 'PssLevel.RESTRICTED') })).toThrow('restricted admits no administrator');
});

test('a finding is acknowledged as the guide shows, by a construct and by an annotation', () => {
  const heading = 'Acknowledge a finding';
  const chart = new cdk8s.Chart(new cdk8s.App(), 'shop');
  new library.SecureWindowsPod(chart, 'web', { name: 'web', containers: [{ name: 'web', image: 'web' }] });
  const [bare] = chart.toJson() as [Readonly<Record<string, object>>];
  execute(block(EXCEPTIONS, 'ts', heading), {}, { chart, Acknowledgements: library.Acknowledgements });
  const { metadata } = load(block(EXCEPTIONS, 'yaml', heading).text) as { readonly metadata: object };
  for (const object of [...chart.toJson() as unknown[], { ...bare, metadata: { ...bare['metadata'], ...metadata } }]) {
    const { findings } = policy.judge([object], { today: '2026-11-27' });
    expect(findings.map(({ rule, acknowledged }) => [rule, acknowledged?.expires])).toEqual([['windows/memory-limit', '2027-12-31']]);
  }
});

test('the plugin is called as the example of it calls it', () => {
  interface Config { validations: Array<Record<string, unknown>> }
  const [file, heading] = PLUGIN;
  const [shown] = (load(block(file, 'yaml', heading).text) as Config).validations;
  const [used] = (load(read('examples/validation/cdk8s.yaml')) as Config).validations;
  expect(shown).toEqual({ package: './node_modules/secure-windows-workloads', version: used!['version'], class: used!['class'] });
  expect(Object.keys(library)).toContain(shown!['class']);
});

test.each(JUDGED)('the judge reports what %s shows', (file, heading) => {
  const lines: string[] = [];
  const console = { log: (...words: readonly unknown[]) => lines.push(words.join(' ').trim()) };
  execute(block(file, 'ts', heading), { 'secure-windows-workloads/policy': policy }, { console });
  expectShown(block(file, '', heading), `${lines.join('\n')}\n`);
});

test('the guide says where the judge and Kubernetes are not compared', () => {
  const rows = new Set(read(API_SERVER).split('\n'));
  for (const { what, why } of NOT_COMPARED) expect(rows).toContain(`| ${what} | ${why} |`);
});

test('no block of code is left that no test executes or compares', () => {
  const unheld = WRITTEN.flatMap(blocksOf).filter(one => !isAsked(one)
    && !ELSEWHERE.some(({ file, heading, language }) => file === one.file && heading === one.heading && language === one.language));
  expect(unheld.map(({ file, heading, language }) => `${file}: ${language || 'output'} below "${heading}"`)).toEqual([]);
  for (const { file, test: name } of ELSEWHERE) expect(read(name)).toContain(file);
});

test('the two commands are the ones that CI runs', () => {
  const ci = read('.ci/run');
  for (const command of ['npm ci && npm run demo', 'npm ci && npm test']) {
    expect(read('README.md')).toContain(`| \`${command}\` |`);
    expect(ci).toContain(command.replace('npm ci && ', ''));
  }
});

test('the README is read in three minutes', () => {
  expect(read('README.md').replace(/^```[^]*?^```$/gm, '').split(/\s+/).length).toBeLessThanOrEqual(700);
});

test('the table of the README is part of the one that has every scanner', () => {
  const rows = (file: string) => [...read(file).matchAll(/^\| ([^|]+?)(?: \S*\d\S*| \(rules \w+\))? \| (\d+ \|.*) \|$/gm)].map(([, tool, cells]) => `${tool} | ${cells}`);
  expect(rows('README.md')).toHaveLength(4);
  expect(rows('docs/guide/scanners.md')).toEqual(expect.arrayContaining(rows('README.md')));
});

test('numbers are those of the code', () => {
  const linuxOnly = policy.RULES.find(({ id }) => id === 'windows/linux-only-fields')!.examples.fail.length;
  // Access to the host has rules of its own.
  expect(read('docs/guide/scanners.md')).toContain(`rejects ${linuxOnly + ['hostPID', 'hostIPC'].length} fields that only Linux has`);
  expect(read('CHANGELOG.md')).toContain(`${policy.RULES.length} rules, each with`);
  const promise = read('docs/guide/promise.md');
  expect(promise).toContain('more than a hundred routes');
  expect(ROUTES.length).toBeGreaterThan(100);
  const [, fixtures] = /toHaveLength\((\d{4})\)/.exec(read('test/oracle/judge.test.ts'))!;
  expect(promise).toContain(`${Number(fixtures).toLocaleString('en')} fixtures`);
});
