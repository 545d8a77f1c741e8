import { patchOf } from '../../../../src/policy/object/custom/pod-spec-patch';
import { Field } from '../../../../src/policy/object/field';

const at = (text: unknown) => patchOf(new Field({ spec: { podSpecPatch: text } }).at('spec', 'podSpecPatch'));
const found = (text: string) => Object.fromEntries(Object.entries(at(text)!.value as object).filter(([, value]) => JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}'));

test('JSON is read as it is', () => {
  expect(at('{"hostNetwork":true,"other":1}')!.value).toEqual({ hostNetwork: true, other: 1 });
  expect(at('{"a":{"b":1}}')!.at('a', 'b').path).toBe('spec.podSpecPatch.a.b');
});

test.each([undefined, null, 7, {}, []])('%j is no patch', value => {
  expect(at(value)).toBeUndefined();
});

test.each<[string, object]>([
  ['hostNetwork: true', { hostNetwork: 'true' }],
  ['a: 1\nhostPID: yes\n', { hostPID: 'yes' }],
  ['  hostIPC : on', { hostIPC: 'on' }],
  ['{hostNetwork: "true", "hostPID": \'true\'}', { hostNetwork: 'true', hostPID: 'true' }],
  ['{"hostNetwork":true', { hostNetwork: 'true' }],
  ['- hostNetwork: true, x', { hostNetwork: 'true' }],
  ['windowsOptions:\n  hostProcess: true\n  runAsUserName: "NT AUTHORITY\\\\SYSTEM"\n', { windowsOptions: [{ hostProcess: true }, { runAsUserName: 'NT AUTHORITY\\SYSTEM' }] }],
  ["runAsUserName: 'NT AUTHORITY\\SYSTEM'", { windowsOptions: [{ runAsUserName: 'NT AUTHORITY\\SYSTEM' }] }],
  ['runAsUserName: NT AUTHORITY\\SYSTEM # a comment', { windowsOptions: [{ runAsUserName: 'NT AUTHORITY\\SYSTEM' }] }],
  ['privileged: true', { privileged: [{ privileged: 'true' }] }],
  ['ports:\n- hostPort: 80', { ports: [{ hostPort: '80' }] }],
  ['os:\n  name: windows', { os: { name: 'windows' } }],
  ['{"os": {"name": "windows"}, a}', { os: { name: 'windows' } }],
  ['os :\n   name : "windows"', { os: { name: 'windows' } }],
  ['os:{name:windows}', { os: { name: 'windows' } }],
  ["os: { 'name':'windows'}", { os: { name: 'windows' } }],
  ['osx: {name: windows}, os: {xname: windows}, os: {named: windows}', {}],
  ['pos: {name: windows}, os: {name: linux}', {}],
  ['agentpool: win22', { nodeSelector: { agentpool: 'win22' } }],
  ['hostPath:\n  path: C:\\logs\n', { volumes: [{ hostPath: { path: 'C:\\logs' } }] }],
  ['hostPath: {type: Directory}', { volumes: [{ hostPath: {} }] }],
  ['nodeSelector: {kubernetes.io/os: windows}', { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
  ['nodeSelector:\n  "kubernetes.io/os": linux', { nodeSelector: { 'kubernetes.io/os': 'linux' } }],
  ['myhostNetwork: true, hostNetworks: true, hostNetwork=true', {}],
  ['"text about hostNetwork"', {}],
  ['kubernetesXio/os: windows', {}],
  ['[{"hostNetwork":true}]', { hostNetwork: 'true' }],
  ['', {}],
])('YAML is searched: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['hostProcess: true', 'hostProcess:\n  true', 'hostProcess: !!bool true', 'hostProcess: *anchor', '? hostProcess\n: true', '"hostProcess": yes', 'hostProcess: {{x}}', 'hostProcess', 'hostProcess: x: false', 'hostProcess: falsehood'])('%j is HostProcess', text => {
  expect(found(text)['windowsOptions']).toEqual([{ hostProcess: true }]);
});

test.each(['hostProcess:false', 'hostProcess:  ~', 'hostProcess: false', '"hostProcess": "false"', "'hostProcess' : 'No'", 'hostProcess: null', 'hostProcess: off', 'hostprocess: true', ''])('%j is not', text => {
  expect(found(text)['windowsOptions']).toBeUndefined();
});
