import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';

const src = join(__dirname, '../src');

/** What both front ends have under its own name: one idea each. */
const IN_BOTH_FRONT_ENDS = [
  'Judgement', 'PssLevel', 'PssNamespace', 'RefusedError', 'RuntimeClassDescription', 'SecureWindowsCronJob', 'SecureWindowsDaemonSet', 'SecureWindowsDeployment', 'SecureWindowsJob',
  'SecureWindowsPod', 'SecureWindowsReplicaSet', 'SecureWindowsStatefulSet',
];

test('no two exported types have one name for two ideas', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const names = files.flatMap(file => [...readFileSync(join(src, file), 'utf8').matchAll(/^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm)].map(([, name]) => name!));
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  expect(names.length).toBeGreaterThan(100);
  expect([...twice].sort()).toEqual(IN_BOTH_FRONT_ENDS);
});
