import { mentionedIn } from '../../../../src/policy/object/custom/mentions';

const found = (text: string) => Object.fromEntries(Object.entries(mentionedIn(text)).filter(([, value]) => !['[]', '{}'].includes(JSON.stringify(value))));

test.each<[string, object]>([
  ['a: 1\nhostPID: yes\n', { hostPID: true }],
  ['  hostIPC : on', { hostIPC: true }],
  ['{hostNetwork: "true", "hostPID": \'true\'}', { hostNetwork: true, hostPID: true }],
  ['windowsOptions:\n  hostProcess: true\n  runAsUserName: "NT AUTHORITY\\\\SYSTEM"\n', { windowsOptions: [{ hostProcess: true }, { runAsUserName: 'NT AUTHORITY\\SYSTEM' }] }],
  ["runAsUserName: 'NT AUTHORITY\\SYSTEM'", { windowsOptions: [{ runAsUserName: 'NT AUTHORITY\\SYSTEM' }] }],
  ["runAsUserName: 'some user'", { windowsOptions: [{ runAsUserName: 'some user' }] }],
  ['runAsUserName: NT AUTHORITY\\SYSTEM # a comment', { windowsOptions: [{ runAsUserName: 'NT AUTHORITY\\SYSTEM' }] }],
  ['a: {runAsUserName: x}\nb: {runAsUserName: x}\nc: {runAsUserName: y}', { windowsOptions: [{ runAsUserName: 'x' }, { runAsUserName: 'y' }] }],
  ['privileged: true', { privileged: true }],
  ['ports:\n- hostPort: 80', { ports: [{ hostPort: '80' }] }],
  ['{"hostPort":80, a: {hostPort :  81}}', { ports: [{ hostPort: '80' }, { hostPort: '81' }] }],
  ['hostPort:\n  80', { ports: [{ hostPort: true }] }],
  ['os:\n  name: windows', { os: { name: 'windows' } }],
  ['{"os": {"name": "windows"}, a}', { os: { name: 'windows' } }],
  ['OS :\n   NAME : "windows"', { os: { name: 'windows' } }],
  ['os:{name:windows}', { os: { name: 'windows' } }],
  ["os: { 'name':'windows'}", { os: { name: 'windows' } }],
  ['os: *o\nx: &o {name: windows}', { os: { name: 'windows' } }],
  ['{"os" :  *o, x: &o {name: windows}}', { os: { name: 'windows' } }],
  ['os: {name: *w}\nx: [&w windows]', { os: { name: 'windows' } }],
  ['os: { "name" :  *w}\nx: [&w windows]', { os: { name: 'windows' } }],
  ["os:\n  'name': >-\n    windows", { os: { name: 'windows' } }],
  ['os: *o\nx: &o {name: linux}', {}],
  ['os: linux\nx: windows', {}],
  ['os: {name: x}\ny: windows', {}],
  ['osx: {name: windows}, os: {xname: windows}, os: {named: windows}', {}],
  ['pos: {name: windows}, os: {name: linux}', {}],
  ['agentpool: win22', { nodeSelector: { agentpool: 'win22' } }],
  ['hostPath:\n  path: C:\\logs\n', { volumes: [{ hostPath: { path: 'C:\\logs' } }] }],
  ['hostPath: {type: Directory}', { volumes: [{ hostPath: {} }] }],
  ['{hostPath: null, b: {hostPath: ~}}', {}],
  ['nodeSelector: {kubernetes.io/os: windows}', { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
  ['nodeSelector:\n  "kubernetes.io/os": linux', { nodeSelector: { 'kubernetes.io/os': 'linux' } }],
  ['kubernetes.io/os: linux\nx:\n  kubernetes.io/os: windows\ny:\n  kubernetes.io/os: linux', { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
  ['nodeSelector:\n  kubernetes.io/os:\n    windows\n', { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
  ['kubernetes.io/os: *w\nx: &w "windows"', { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
  ['- {key: kubernetes.io/os, operator: In, values: [windows]}', { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
  ['- {key: kubernetes.io/os, operator: NotIn, values: [windows]}', {}],
  ['kubernetes.io/os: *l\nx: [&l linux, windows]', {}],
  ['kubernetes.io/os: *l\nimage: a/windows:1', {}],
  ['kubernetes.io/os: *l\nx:\n  kubernetes.io/os: linux', { nodeSelector: { 'kubernetes.io/os': 'linux' } }],
  ['node.kubernetes.io/windows-build: 10.0.20348', { nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' } }],
  ['myhostNetwork: true, hostNetworks: true, host-Network: true, hostNetwork-x: true, x-hostNetwork: true', {}],
  ['', {}],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['hostProcess: true', 'hostProcess:\n  true', 'hostProcess: !!bool true', 'hostProcess: *anchor', '? hostProcess\n: true', '"hostProcess": yes', 'hostProcess: {{x}}', 'hostProcess', 'hostProcess: x: false',
  'hostProcess: falsehood', 'hostprocess: true', 'HOSTPROCESS: on', 'hostProcess: false-ish', 'hostProcess: "false"x', 'a: hostProcess: true', 'hostProcess: false\nb: {hostProcess: true}',
  '"host\\\n  Process": true', '"host\\\r\n\tProcess": true', '"host\\x50rocess": true', '"host\\u0050rocess": true', '"host\\U00000050rocess": true', 'host\u200bProcess: true',
  'x: C:\\a\\\nhostProcess: true', 'a: &k hostProcess\n*k : true', 'x: [{&k hostProcess: false}]\n*k : true', '{&k hostProcess: false, b: {*k : true}}', '{&k hostProcess: false, b: {? *k\n: true}}',
  '{&key hostProcess: false, b: {*key  : true}}', '*k : {hostProcess: false}',
  'hostProcess: &a false', '!!binary aG9zdFByb2Nlc3M=: true', 'a: !<tag:yaml.org,2002:binary> x', '{!binary x: true}', '[!!binary x]', 'a,!!binary x', '%TAG !x! tag:yaml.org,2002:bin\n---\n!x!ary x: true',
  '!e!binary x: 1', '!!bin%61ry x: 1', `hostProcess:${' '.repeat(400)}false`])('%j is HostProcess', text => {
  expect(found(text)['windowsOptions']).toEqual([{ hostProcess: true }]);
});

test.each(['hostProcess:false', 'hostProcess:  ~', 'hostProcess: false', '"hostProcess": "false"', "'hostProcess' : 'No'", 'hostProcess: null', 'hostProcess: off # yes', '{hostProcess: n}', 'hostProcess: false\r\nb: 1', '',
  'hostProcess: false\nargs: ["ls *", "* :"]', 'a!!binary x', 'a: "x!binary"', 'if [ $a !=50% ]; then', 'run: ! binary',
  'a: &k x\n*k : true', ': {&k hostProcess: false}\nx: *k', 'a: !e%6z x', `hostProcess:${' '.repeat(285)}false`])('%j is not', text => {
  expect(found(text)['windowsOptions']).toBeUndefined();
});

test('what hides names hides all of them', () => {
  expect(found('!!binary x: true')).toMatchObject({ hostNetwork: true, hostPID: true, hostIPC: true, privileged: true });
  for (const name of ['hostNetwork', 'hostPID', 'hostIPC', 'privileged']) {
    expect(found(`{${name.toLowerCase()}:\n  true}`)).toEqual({ [name]: true });
    expect(found(`{${name}: false}`)).toEqual({});
  }
});

test('labels of nodes that are not mentioned are not there', () => {
  expect(Object.keys(mentionedIn('a: 1')['nodeSelector'] as object)).toEqual([]);
});

describe('an administrator who is not written plainly', () => {
  const user = (text: string) => (found(text)['windowsOptions'] as Array<{ runAsUserName: string }> | undefined)?.map(({ runAsUserName }) => runAsUserName);

  test.each<[string, string]>([
    ['runAsUserName: >-\n  ContainerAdministrator', 'ContainerAdministrator'], ['x: &a ContainerAdministrator\nrunAsUserName: *a', 'ContainerAdministrator'],
    ['runAsUserName:\n  NT AUTHORITY\\SYSTEM', 'NT AUTHORITY\\SYSTEM'], ['runAsUserName:\n  "nt authority\\\\system"', 'nt authority\\system'], ['runAsUserName: !!str S-1-5-18', 'S-1-5-18'],
    ['runAsUserName: |\n  Administrators', 'Administrators'], ['runAsUserName:\n  administrator', 'administrator'], ['runAsUserName:\n  LocalSystem', 'LocalSystem'], ['runAsUserName:\n  TrustedInstaller', 'TrustedInstaller'],
    ['runAsUserName: &a SYSTEM', 'SYSTEM'], ['x: {runAsUserName: "Container\\\n  Administrator"}', 'ContainerAdministrator'],
  ])('%j', (text, expected) => {
    expect(user(text)).toContain(expected);
  });

  test.each(['runAsUserName: {{user}}', 'runAsUserName:\n  ContainerUser', 'runAsUserName: {{user}}\npriorityClassName: system-node-critical\nnamespace: kube-system', 'x: ContainerAdministrator', 'runAsUserName: {{user}}\nx: administratorx'])(
    'and none: %j', text => {
      expect(user(text)).toBeUndefined();
    });

  test('beside one who is', () => {
    expect(user('a: {runAsUserName: ContainerUser}\nb: {runAsUserName: *a}\nc: &a SYSTEM')).toEqual(['ContainerUser', 'SYSTEM']);
    expect(user('runAsUserName: ContainerUser\nname: system')).toEqual(['ContainerUser']);
  });
});

test('many volumes take no time', () => {
  expect(mentionedIn(Array.from({ length: 50_000 }, (_, index) => `hostPath: a${index}`).join('\n'))['volumes']).toHaveLength(50_000);
});

test.each(['*', '!', '!a', '\\', 'hostPath ', 'runAsUserName:', '\n ', 'os: ', ' ', 'hostNetwork: fals'])('a long text of %j takes no time', text => {
  const before = Date.now();
  mentionedIn(text.repeat(1_000_000 / text.length));
  expect(Date.now() - before).toBeLessThan(3000);
});
