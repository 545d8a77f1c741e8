import { execFileSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { kubernetesFile, POD_SECURITY_CHECKS, RULES, sourceText, type Source } from '../../src/policy';

type Code = Extract<Source, { readonly file: string }>;

const sources = [...RULES.flatMap(({ sources: own }) => own), ...POD_SECURITY_CHECKS.map(({ source }) => source)]
  .filter((source): source is Code => kubernetesFile(source) !== undefined);

/** Where Go keeps the modules that go.mod pins. */
function foldersOf(projects: readonly string[]): ReadonlyMap<string, string> {
  const modules = projects.map(project => `k8s.io/${project}`);
  const lines = execFileSync('go', ['list', '-m', '-f', '{{.Path}} {{.Dir}}', ...modules], { cwd: join(__dirname, '../cluster/go/kubernetes'), encoding: 'utf8' }).trim().split('\n');
  return new Map(lines.map(line => line.split(' ') as [string, string]));
}

const folders = foldersOf([...new Set(sources.map(({ project }) => project))]);

test.each([...new Map(sources.map(source => [sourceText(source), source]))])('%s', (_, { project, file, symbol = '' }) => {
  const path = join(folders.get(`k8s.io/${project}`)!, file);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`\\b${symbol}\\b`));
});
