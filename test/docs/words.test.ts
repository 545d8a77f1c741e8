import { DOCUMENTS, read } from './document';

/** Everything that is read by people and keeps to `docs/guide/words.md`. What is rewritten later is added here: messages, titles, names. */
const PLACES: ReadonlyArray<{ readonly place: string; readonly text: () => string }> = [
  ...DOCUMENTS.filter(file => file !== 'API.md' && !file.startsWith('docs/rules/windows/') && file !== 'docs/guide/words.md')
    .map(file => ({ place: file, text: () => prose(read(file)) })),
];

/** What the last columns of the page quote. */
const OUTLAWED = [...read('docs/guide/words.md').matchAll(/^\|.*\| ([^|]*) \|$/gm)].flatMap(([, cell]) => [...cell!.matchAll(/"([^"]+)"/g)].map(([, words]) => words!));

/** Without what is quoted from code, and the addresses of links. */
function prose(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, '').replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']');
}

test('the page outlaws words', () => {
  expect(OUTLAWED).toEqual(expect.arrayContaining(['can not', 'mend', 'his', 'stands']));
  expect(new Set(OUTLAWED).size).toBe(OUTLAWED.length);
});

test.each(PLACES)('$place has none of them', ({ text }) => {
  const words = text();
  const patterns = OUTLAWED.map(outlawed => new RegExp(`.*\\b${outlawed.replaceAll(' ', '\\s+')}\\b.*`, 'i'));
  expect(patterns.map(pattern => pattern.exec(words)?.[0]).filter(line => line !== undefined)).toEqual([]);
});
