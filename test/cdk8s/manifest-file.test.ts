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

test.each([['a: 1\na: 2', 'Map keys must be unique'], ['a: [', 'Flow sequence in block collection']])('%j can not be read', (text, message) => {
  expect(() => manifest(text)).toThrow(message);
});
