import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readManifest } from '../../src/cdk8s/manifest-file';

function manifest(text: string): Array<{ value: unknown; at: (path: string) => string }> {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'a.yaml');
  writeFileSync(file, text);
  return readManifest(file).map(({ value, place }) => ({ value, at: path => place(path).replace(`${file}:`, '') }));
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
`);
  expect(['spec', 'spec.nodeSelector[kubernetes.io/os]', 'spec.containers[1].name', 'spec.containers[0].image'].map(path => second!.at(path)))
    .toEqual(['3:1', '5:5', '9:7', '8:7']);
});

test('where a field is missing, it is what would hold it', () => {
  const [object] = manifest('spec:\n  containers:\n    - name: a\n  os: windows\n');
  expect(['spec.containers[0].resources.limits', 'spec.containers[3]', 'spec.os.name', 'metadata.labels', ''].map(path => object!.at(path)))
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
    ['U+FEFF at the beginning of a line is skipped', 'a: 1\n\ufeffb: \ufeffc\n', { a: 1, b: '\ufeffc' }],
    ['what is escaped is text', 'a: "x\\Lb"\n', { a: 'x\u2028b' }],
  ])('%s', (_, text, value) => {
    expect(manifest(text).map(one => one.value)).toEqual([value]);
  });

  test.each(['<<: text', 'a: { <<: null }', '<<: [[{ a: 1 }]]'])('%j cannot be merged', text => {
    expect(() => manifest(text)).toThrow('a.yaml cannot be read: the value of the merge key "<<" is neither a map nor a list of maps');
  });
});

test.each([['a: 1\na: 2', 'Map keys must be unique'], ['a: [', 'Flow sequence in block collection']])('%j cannot be read', (text, message) => {
  expect(() => manifest(text)).toThrow(message);
});
