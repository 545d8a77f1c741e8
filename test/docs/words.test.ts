import { DOCUMENTS, read } from './document';
import { SOURCES, wordsOf } from './source-words';

const PAGE = 'docs/guide/words.md';

/** Everything that is read by people and keeps to the page: documents, and the messages and doc comments of the library. */
const PLACES: ReadonlyArray<{ readonly place: string; readonly text: () => string }> = [
  ...DOCUMENTS.filter(file => file !== PAGE).map(file => ({ place: file, text: () => prose(read(file)) })),
  ...SOURCES.map(file => ({ place: file, text: () => prose(wordsOf(file)) })),
];

/** What the last columns of the page quote. */
const OUTLAWED = [...read(PAGE).matchAll(/^\|.*\| ([^|]*) \|$/gm)].flatMap(([, cell]) => [...cell!.matchAll(/"([^"]+)"/g)].map(([, words]) => words!));
const PATTERNS = OUTLAWED.map(outlawed => new RegExp(`.*\\b${outlawed.replaceAll(' ', '\\s+')}\\b.*`, 'i'));

/** Without what is quoted from code, and the addresses of links. */
function prose(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, '').replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']');
}

/** The lines with outlawed words. */
function offences(text: string): string[] {
  return PATTERNS.flatMap(pattern => pattern.exec(text)?.[0] ?? []);
}

test('the page outlaws words', () => {
  expect(OUTLAWED).toEqual(expect.arrayContaining(['can not', 'mend', 'his', 'stands']));
  expect(new Set(OUTLAWED).size).toBe(OUTLAWED.length);
});

test('they are found wherever a line ends, in any case', () => {
  expect(offences('a pod\nCan\nnot start')).toEqual(['Can\nnot start']);
  expect(offences(prose('what `stands` in code, [or](stands.md) in a link'))).toEqual([]);
});

test('messages and doc comments are read, names and code are not', () => {
  const words = wordsOf('src/manifest/option-check.ts');
  expect(words).toContain('unknown option; a Windows pod created by this library cannot get access to the host');
  expect(words).toContain('already used at …; each … must be unique');
  expect(words).toContain('No two entries of a list with the same key.');
  expect(words).not.toContain('const seen');
  expect(SOURCES).toContain('src/cdk8s/generated/options.ts');
});

test.each(PLACES)('$place has none of them', ({ text }) => {
  expect(offences(text())).toEqual([]);
});
