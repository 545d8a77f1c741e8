import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { component } from '../../generate/schema/component';
import { files, FOLDERS, KINDS_INDEX } from '../../generate/schema/files';
import { kinds } from '../../generate/schema/kinds';

const root = join(__dirname, '../..');

test('the files on disk are those that the schema gives: run `npx projen generate:schema` after a change', () => {
  const texts = [KINDS_INDEX, ...FOLDERS.flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))]
    .map(path => [path, readFileSync(join(root, path), 'utf8')] as const);
  expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(files()));
});

test('every file says that it is generated', () => {
  for (const text of files().values()) expect(text.split('\n')[0]).toMatch(/Generated from src\/manifest\/schema .*: do not edit\./);
});

test('a component of several objects holds each under its own name', () => {
  const [one] = kinds;
  const text = component({
    ...one!, kind: { ...one!.kind, objects: { ...one!.kind.objects, networkPolicy: { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' } } },
  });
  expect(text).toContain("import { NetworkPolicy } from '@pulumi/kubernetes/networking/v1/networkPolicy';\n");
  expect(text).toContain('  /** The NetworkPolicy that is created. */\n  public readonly networkPolicy: NetworkPolicy;\n');
  expect(text).toContain("new NetworkPolicy(`${name}-networkPolicy`, inputsOf(objects.networkPolicy), held(this, 'kubernetes:networking.k8s.io/v1:NetworkPolicy', ");
});
