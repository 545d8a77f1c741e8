import { readdirSync, readFileSync } from 'fs';
import { join, relative } from 'path';
import { KUBERNETES_MINOR, KUBERNETES_VERSION } from '../../src/policy';

test('it has three numbers, and the minor one two', () => {
  expect(KUBERNETES_VERSION).toMatch(/^v1\.\d+\.\d+$/);
  expect(KUBERNETES_MINOR).toMatch(/^v1\.\d+$/);
  expect(KUBERNETES_VERSION.startsWith(`${KUBERNETES_MINOR}.`)).toBe(true);
});

test.each(['cluster/go/kubernetes', 'oracle/go'])('test/%s/go.mod pins it', folder => {
  const text = readFileSync(join(__dirname, '..', folder, 'go.mod'), 'utf8');
  // Modules that are made from its repository have its version with another first number.
  const versions = [...text.matchAll(/(?<!\.)\bk8s\.io\/[a-z-]+ (v[01]\.[1-9]\d*\.\d+)\b/g)].map(([, version]) => version!.replace(/^v0/, 'v1'));
  expect(versions.length).toBeGreaterThan(2);
  expect(new Set(versions)).toEqual(new Set([KUBERNETES_VERSION]));
});

test('it is written in one place, and in what was generated from that version', () => {
  const root = join(__dirname, '../..');
  const files = ['src', 'test', 'generate', 'bench'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts')).map(entry => join(entry.parentPath, entry.name)));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter(file => readFileSync(file, 'utf8').includes(KUBERNETES_VERSION)).map(file => relative(root, file)))
    .toEqual(['src/policy/kubernetes-version.ts', 'src/policy/object/pod-type.ts']);
});
