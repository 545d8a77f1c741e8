import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readManifest } from '../../src/input/manifest-file';
import type { Path } from '../../src/policy';

function manifest(text: string | Buffer): Array<{ value: unknown; at: (...path: Path) => string }> {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'a.yaml');
  writeFileSync(file, text);
  return readManifest(file).map(({ value, place }) => ({ value, at: (...path) => place(path).replace(`${file}:`, '') }));
}

test('every document is an object, read as YAML 1.1', () => {
  const objects = manifest('a: yes\nb: 2020-01-01\nc: 010\n---\n# nothing\n---\nd: off\n');
  expect(objects.map(({ value }) => value)).toEqual([{ a: true, b: '2020-01-01', c: 8 }, { d: false }]);
  expect(manifest('')).toEqual([]);
});

test('a field has a line and a column', () => {
  const [, second] = manifest(`a: 1
---
spec:
  nodeSelector:
    kubernetes.io/os: windows
  containers:
    - name: a
      image: b
    - name: c
  a].b: d
`);
  const { at } = second!;
  expect([at('spec'), at('spec', 'nodeSelector', 'kubernetes.io/os'), at('spec', 'containers', 1, 'name'), at('spec', 'containers', 0, 'image'), at('spec', 'a].b')])
    .toEqual(['3:1', '5:5', '9:7', '8:7', '10:3']);
});

test('where a field is missing, it is what would hold it', () => {
  const [object] = manifest('spec:\n  containers:\n    - name: a\n  os: windows\n');
  const { at } = object!;
  expect([at('spec', 'containers', 0, 'resources', 'limits'), at('spec', 'containers', 3), at('spec', 'os', 'name'), at('metadata', 'labels'), at()])
    .toEqual(['3:7', '2:3', '4:3', '1:1', '1:1']);
});

describe('what Kubernetes reads differently', () => {
  // Answers of sigs.k8s.io/yaml 1.6.0, which kubectl reads with.
  test.each([
    ['a merge key wins over what is before it', 'kind: ConfigMap\n<<: { kind: Pod, a: 1 }\n', { kind: 'Pod', a: 1 }],
    ['and gives way to what is behind it', '<<: { kind: Pod, a: 1 }\nkind: ConfigMap\n', { kind: 'ConfigMap', a: 1 }],
    ['the first of a list wins', '<<: [{ a: 1 }, { a: 2, b: 2 }]\n', { a: 1, b: 2 }],
    ['an anchor is merged', 'base: &base { a: 1, b: 1 }\nuse: { a: 0, <<: *base, b: 2 }\n', { base: { a: 1, b: 1 }, use: { a: 1, b: 2 } }],
    ['one merge key in another', '<<: { a: 1, <<: { a: 3 } }\n', { a: 3 }],
    ['in quotes it is a key', 'a: 0\n"<<": { a: 1 }\n', { 'a': 0, '"<<"': { a: 1 } }],
    ['U+2028 ends a line', 'spec:\n  hostname: x\u2028  hostNetwork:\u2028    true\n', { spec: { hostname: 'x', hostNetwork: true } }],
    ['and so does U+0085', 'a: x\u0085b: true\n', { a: 'x', b: true }],
    ['so does a lone U+000D, in a comment, too', 'spec: # c\r  hostNetwork: true\n', { spec: { hostNetwork: true } }],
    ['and in a text of many lines', 'a: |\r  x\r  y\rb: 1\r\n', { a: 'x\ny\n', b: 1 }],
    ['U+FEFF at the beginning of the text is skipped', '\ufeffa: 1\nb: \ufeffc\n', { a: 1, b: '\ufeffc' }],
    ['with a tag, a merge key merges in quotes, too', 'a: { ! "<<": { b: 1 } }\nc: { !!merge "<<": { d: 1 }, ! "<<": { e: 2 } }\n', { a: { b: 1 }, c: { d: 1, e: 2 } }],
    ['bytes are text', 'kubernetes.io/os: !!binary d2luZG93cw==\n!!binary a2luZA==: Pod\n', { 'kubernetes.io/os': 'windows', 'kind': 'Pod' }],
    ['a tag tells the type, in quotes, too', 'a: [!!bool "yes", !!int "0x1F", !!str 5, !!float 5, !!null "", ! 5, !foo 5, !!str ]\n', { a: [true, 31, '5', 5, null, '5', '5', ''] }],
    ['numbers are those of Go', 'a: [0o17, 0b11, 1_000, 08, 1:30, 1e999, ._5, +.5]\n', { a: [15, 3, 1000, 8, '1:30', '1e999', '._5', 0.5] }],
    ['names are texts', '1_0: a\n1e10: b\nyes: c\n0.00001: d\n-0.0: e\n123456.5: f\n', { '10': 'a', '1e+10': 'b', 'true': 'c', '1e-05': 'd', '-0': 'e', '123456.5': 'f' }],
    ['no name means more than another', '__proto__: { a: 1 }\n', JSON.parse('{ "__proto__": { "a": 1 } }')],
    ['JSON is YAML', '{\n\t"a": "\\ud83d\\ude00\\/"\n}\n', { a: '😀/' }],
    ['what is escaped is text', 'a: "x\\Lb"\n', { a: 'x\u2028b' }],
  ])('%s', (_, text, value) => {
    expect(manifest(text).map(one => one.value)).toEqual([value]);
  });

  test.each(['<<: text', 'a: { <<: null }', '<<: [[{ a: 1 }]]'])('%j cannot be merged', text => {
    expect(() => manifest(text)).toThrow('a.yaml cannot be read: the value of the merge key "<<" is neither a map nor a list of maps');
  });
});

test.each([
  ['a: 1\na: 2', 'Map keys must be unique, and "a" is repeated here, at 2:1'],
  ['a: [', 'Flow sequence in block collection'],
  ['<<: { 1: a }\n"1": b\n', '"1" occurs twice as a key, once in quotes'],
  ['? a\n: b\n', 'a key begins with ?; write it without'],
  ['[a]: b\n', 'a key must be a string, a number or a boolean'],
  ['null: b\n', 'a key must be a string, a number or a boolean'],
  ['{a\n b: c}\n', 'a key continues on the next line'],
  [`${'k'.repeat(1001)}: 1\n`, 'a key is longer than 1000 characters'],
  ['9223372036854775808: a\n', 'a key is a number that is too large'],
  ['a: .inf\n', '.inf is a number that JSON cannot represent, at 1:4'],
  ['a: !!int yes\n', '"yes" is not a valid !!int'],
  ['a: !!float 18446744073709551615\n', 'is not a valid !!float'],
  ['a: !!binary w\n', 'the value of !!binary is not base64'],
  ['a: !!binary /w==\n', 'the value of !!binary is not UTF-8'],
  ['a: !!timestamp 2020-01-01\n', 'the tag !!timestamp'],
  ['a: "\\ud800"\n', 'the text contains half a character'],
  ['a: !i%6et 5\n', 'the tag !i%6et contains an escape'],
  ['a: [!!str,b]\n', 'a space must follow the tag !!str'],
  ['a: {"b"!c }\n', 'a space must precede !c'],
  ['a: [&x\n "b"]\n', '&x is at the end of a line'],
  ['a: &é 1\n', 'the anchor é has characters'],
  ['a: *x\n', 'the anchor x is not defined'],
  ['a: &x [*x]\n', 'the value of the anchor x contains itself'],
  ['a: {k:}\n', 'a space must follow :'],
  ['a: [b?c]\n', 'a string contains a ? or :'],
  ['a: \n : 1\n', 'a line begins with :'],
  ['a:\n- \tb\n', 'a tab is used for indentation'],
  ['a: |\n \tb\n\tc\n', 'a tab is used for indentation'],
  ['a: |2\n     \n', 'a line of spaces is in a block scalar'],
  ['%YAML 1.1\n---\na: 1\n', 'a directive such as %YAML'],
  ['--- {a: 1}\n', 'line 1 begins with ---'],
  ['a: 1\n--- # c\rb: 2\n', 'line 2 begins with ---'],
  ['a: 1\n...\nb: 2\n', 'Kubernetes ignores what follows the end of a document'],
  ['\n...\n', 'a document ends before it begins'],
  ['{"a":1}\nb: 2\n', 'there is content after the JSON object'],
  ['\u00a0{"a":1}\n', 'there are characters other than white space before the first {'],
  ['a: 1\n\ufeffb: 2\n', 'line 2 contains U+FEFF'],
  ['a: 1\n---\nb: \u0001\n', 'line 3 contains U+0001'],
  ['a: "x\u2028  y"\n', 'a string contains U+0085, U+2028 or U+2029'],
  ['- a\n', 'a document is not an object'],
  ['a: 1\n---\nb: [', 'at 4:1'],
])('%j cannot be read', (text, message) => {
  expect(() => manifest(text)).toThrow(/a\.yaml cannot be read: /);
  expect(() => manifest(text)).toThrow(message);
});

test('what would not fit into memory cannot be read', () => {
  const levels = Array.from({ length: 12 }, (_, level) => `a${level}: &a${level} [${Array(12).fill(level ? `*a${level - 1}` : 1).join(', ')}]\n`);
  expect(() => manifest(levels.join(''))).toThrow('most of it consists of aliases of aliases');
  expect(() => manifest(`a: ${'['.repeat(20_000)}`)).toThrow('cannot be read: ');
});

test.each<[string, number, BufferEncoding]>([['UTF-16', 0, 'utf16le'], ['UTF-16, the other way round', 1, 'utf16le'], ['UTF-8 with a mark', 0, 'utf8']])('%s', (_, swapped, encoding) => {
  const bytes = Buffer.from('\ufeffkind: Pod\n', encoding);
  expect(manifest(swapped ? bytes.swap16() : bytes).map(({ value }) => value)).toEqual([{ kind: 'Pod' }]);
});

test('places are those of the file, whatever ends its lines', () => {
  const [first, second] = manifest('---\r\na: 1\r\nb:\r\n  c: 2\r\n--- # next\r\n\r\na: 3\r\n');
  expect([first!.at('b', 'c'), second!.at('a')]).toEqual(['4:3', '7:1']);
});
