import { existsSync, readdirSync, statSync } from 'fs';
import { dirname, join, normalize } from 'path';
import { DOCUMENTS, read, ROOT } from './document';

interface Link {
  readonly from: string;
  /** Relative to the root of the repository. */
  readonly to: string;
  readonly anchor: string;
}

const markdown = (file: string) => read(file).replace(/^```[^]*?^```$/gm, '');

function linksOf(file: string): Link[] {
  const text = markdown(file).replace(/`[^`\n]*`/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:href|src)="([^"]+)"/g)].map(([, inline, attribute]) => (inline ?? attribute)!);
  return targets.filter(target => !/^[a-z]+:/.test(target)).map(target => {
    const [path, anchor = ''] = target.split('#') as [string, string?];
    return { from: file, to: path === '' ? file : normalize(join(dirname(file), path)), anchor };
  });
}

const known = new Map<string, ReadonlySet<string>>();

/** The anchors of a page, as GitHub gives them to its headings, and those that it sets itself. */
function anchorsOf(file: string): ReadonlySet<string> {
  const anchors = known.get(file) ?? new Set([
    ...[...markdown(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')),
    ...[...read(file).matchAll(/<a name="[^"]*" id="([^"]+)">/g)].map(([, id]) => id!),
  ]);
  known.set(file, anchors);
  return anchors;
}

test.each(DOCUMENTS)('every link of %s leads somewhere', file => {
  const broken = linksOf(file).filter(({ to, anchor }) => !existsSync(join(ROOT, to)) || (anchor !== '' && (statSync(join(ROOT, to)).isDirectory() || !anchorsOf(to).has(anchor))));
  expect(broken).toEqual([]);
});

test('links and anchors are found', () => {
  expect(linksOf('README.md').length).toBeGreaterThan(12);
  expect(linksOf('docs/guide/judge.md')).toContainEqual({ from: 'docs/guide/judge.md', to: 'docs/guide/gates.svg', anchor: '' });
  expect(linksOf('SECURITY.md').some(({ anchor }) => anchor !== '')).toBe(true);
  expect(anchorsOf('docs/guide/promise.md')).toContain('what-it-does-not-cover-and-why');
});

test('every file and room that CONTRIBUTING names is there, and every room that may import only some others is in it', () => {
  const text = read('CONTRIBUTING.md');
  const named = [...text.matchAll(/`((?:src|test|generate|docs|bench|examples)\b[\w./-]*)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  const { forbidden } = jest.requireActual<{ readonly forbidden: ReadonlyArray<{ readonly name: string }> }>('../../.dependency-cruiser.cjs');
  const rooms = forbidden.map(({ name }) => /^(.+\/.+)-imports$/.exec(name)?.[1]).filter(room => room !== undefined);
  expect(rooms.length).toBeGreaterThan(5);
  expect(rooms.filter(room => !named.includes(room))).toEqual([]);
});

test('every page of the guide, and every example, is in its tables', () => {
  const listed = linksOf('docs/guide/README.md').map(({ to }) => to);
  expect(DOCUMENTS.filter(file => file.startsWith('docs/guide/') && !file.endsWith('/README.md') && !listed.includes(file))).toEqual([]);
  const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => `examples/${name}/`);
  expect(examples.filter(folder => !listed.some(to => to.startsWith(folder)))).toEqual([]);
});
