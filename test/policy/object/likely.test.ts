import { judge, ofWindows, type RuntimeClassDescription } from '../../../src/policy';
import { isWindowsPath } from '../../../src/policy/object/likely';
import { saysWindows } from '../../../src/policy/object/windows-name';
import { aPod, TODAY } from '../findings';

const pod = (spec: object, metadata: object = {}, runtimeClasses: Record<string, RuntimeClassDescription> = {}) =>
  judge([aPod({ containers: [{ name: 'web', image: 'web' }], ...spec }, { ...metadata })], { today: TODAY, runtimeClasses }).pods[0]!;
const required = (...matchExpressions: object[]) =>
  ({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } } });
const preferred = (...matchExpressions: object[]) =>
  ({ nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions } }] } });
const web = (more: object) => ({ containers: [{ name: 'web', ...more }] });
const EXPRESSIONS = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0]';

interface Spec {
  readonly [field: string]: unknown;
  readonly nodeSelector?: object;
  readonly volumes?: readonly object[];
}

const SIGNS: ReadonlyArray<readonly [string, Spec, string, string, Record<string, RuntimeClassDescription>?]> = [
  ['a pool of nodes', { nodeSelector: { agentpool: 'win22' } }, 'spec.nodeSelector.agentpool', 'nodeSelector'],
  ['a label of AKS', { nodeSelector: { 'kubernetes.azure.com/os-sku': 'Windows2022' } }, 'spec.nodeSelector[kubernetes.azure.com/os-sku]', 'nodeSelector'],
  ['a label of GKE', { nodeSelector: { 'cloud.google.com/gke-os-distribution': 'windows_ltsc' } }, 'spec.nodeSelector[cloud.google.com/gke-os-distribution]', 'nodeSelector'],
  ['a node group of EKS', { nodeSelector: { 'eks.amazonaws.com/nodegroup': 'windows-ng' } }, 'spec.nodeSelector[eks.amazonaws.com/nodegroup]', 'nodeSelector'],
  ['a label that says it by its name', { nodeSelector: { 'node-role.kubernetes.io/windows': '' } }, 'spec.nodeSelector[node-role.kubernetes.io/windows]', 'nodeSelector'],
  ['a required label', { affinity: required({ key: 'agentpool', operator: 'In', values: ['win19', 'win22'] }) }, `${EXPRESSIONS}.values`, 'nodeAffinity'],
  ['a required label that says it by its name', { affinity: required({ key: 'windows', operator: 'Exists' }) }, `${EXPRESSIONS}.key`, 'nodeAffinity'],
  ['a required label that is on', { affinity: required({ key: 'windows', operator: 'In', values: ['true'] }) }, `${EXPRESSIONS}.values`, 'nodeAffinity'],
  ['a RuntimeClass by its name', { runtimeClassName: 'windows-2019' }, 'spec.runtimeClassName', 'runtimeClassName'],
  ['a RuntimeClass by its handler', { runtimeClassName: 'fast' }, 'spec.runtimeClassName', 'runtimeClassName', { fast: { handler: 'runhcs-wcow-process' } }],
  ['the name of a node', { nodeName: 'akswin22000001' }, 'spec.nodeName', 'nodeName'],
  ['an image', web({ image: 'mcr.microsoft.com/windows/servercore:ltsc2022' }), 'spec.containers[0].image', 'image'],
  ['a mount at a drive', web({ volumeMounts: [{ name: 'x', mountPath: 'C:\\host' }] }), 'spec.containers[0].volumeMounts[0].mountPath', 'path'],
  ['a folder to work in', web({ workingDir: 'd:/app' }), 'spec.containers[0].workingDir', 'path'],
  ['a program on a drive', web({ command: ['C:\\app\\run.exe'] }), 'spec.containers[0].command[0]', 'path'],
  ['a pipe of the node', { nodeName: 'n1', volumes: [{ name: 'p', hostPath: { path: '\\\\.\\pipe\\docker_engine' } }] }, 'spec.volumes[0].hostPath.path', 'path'],
  ['options in a wrong place', web({ windowsOptions: {} }), 'spec.containers[0].windowsOptions', 'windowsOptions'],
  ['options in a wrong place of the pod', { windowsOptions: {} }, 'spec.windowsOptions', 'windowsOptions'],
  ['a toleration', { tolerations: [{ key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }] }, 'spec.tolerations[0].value', 'toleration'],
  ['a toleration by its key', { tolerations: [{ key: 'windows', operator: 'Exists' }] }, 'spec.tolerations[0].key', 'toleration'],
  ['nodes that are preferred', { affinity: preferred({ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }) },
    'spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values', 'nodeAffinity'],
  ['a command of Windows', web({ command: ['powershell', '-c', 'x'] }), 'spec.containers[0].command[0]', 'command'],
  ['a command of Windows in a probe', web({ livenessProbe: { exec: { command: ['check.bat'] } } }), 'spec.containers[0].livenessProbe.exec.command[0]', 'command'],
  ['a command of Windows in a hook', web({ lifecycle: { preStop: { exec: { command: ['stop.ps1'] } } } }), 'spec.containers[0].lifecycle.preStop.exec.command[0]', 'command'],
];

describe.each(SIGNS.map(([title, spec, path, source, runtimeClasses = {}]) => ({ title, spec, path, source, runtimeClasses })))('$title', ({ spec, path, source, runtimeClasses }) => {
  test('is a weak sign of Windows, with one warning', () => {
    const { windows, likelyWindows, evidence, findings } = pod(spec, {}, runtimeClasses);
    expect([windows, likelyWindows]).toEqual([false, true]);
    expect(evidence[0]).toEqual({ os: 'windows', path, source, strength: 'weak' });
    const [declare, ...more] = findings.filter(({ rule }) => rule !== 'windows/host-path');
    expect(more).toEqual([]);
    expect(declare).toMatchObject({
      rule: 'windows/os-declared',
      severity: 'warning',
      path: 'spec.os.name',
      refusedBy: 'nobody',
      remedy: 'set os: { name: windows } and nodeSelector: { kubernetes.io/os: windows }; for a Linux pod, nodeSelector: { kubernetes.io/os: linux }',
    });
    expect(declare!.message).toContain(`judging by ${path} (`);
  });

  test('makes access to the host and administrators errors, and nothing else', () => {
    const { volumes = [] } = spec;
    const more = { hostNetwork: true, volumes: [...volumes, { name: 'h', hostPath: { path: 'logs' } }], hostUsers: false, dnsPolicy: 7 };
    const { findings } = pod({ ...spec, ...more }, {}, runtimeClasses);
    expect([...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))]).toEqual(['windows/host-namespaces', 'windows/host-path']);
  });

  test.each<[string, object]>([
    ['os.name', { os: { name: 'linux' } }],
    ['a selector', { nodeSelector: { ...spec.nodeSelector, 'kubernetes.io/os': 'linux' } }],
    ['a label of a provider', { nodeSelector: { ...spec.nodeSelector, 'cattle.io/os': 'linux' } }],
    ['the control plane', { nodeSelector: { ...spec.nodeSelector, 'node-role.kubernetes.io/control-plane': '' } }],
  ])('counts for nothing where Linux is said: %s', (_, linux) => {
    const { windows, likelyWindows, findings } = pod({ ...spec, ...linux }, {}, runtimeClasses);
    expect([windows, likelyWindows, findings]).toEqual([false, false, []]);
  });
});

test.each<[string, object]>([
  ['of Azure', { 'kubernetes.azure.com/os-sku': 'Ubuntu' }], ['of Google', { 'cloud.google.com/gke-os-distribution': 'cos' }], ['of OpenShift', { 'node.openshift.io/os_id': 'rhcos' }],
  ['of Rancher', { 'cattle.io/os': 'linux' }], ['of the control plane', { 'node-role.kubernetes.io/master': '' }], ['of the new name of that', { 'node-role.kubernetes.io/control-plane': '' }],
])('a label of Linux nodes %s', (_, labels) => {
  const [[key, value]] = Object.entries(labels) as [[string, string]];
  const sign = { runtimeClassName: 'windows' };
  expect(pod({ ...sign, nodeSelector: labels }).likelyWindows).toBe(false);
  expect(pod({ ...sign, affinity: required({ key, operator: 'In', values: [value] }) }).likelyWindows).toBe(false);
  expect(pod({ ...sign, affinity: required({ key, operator: 'NotIn', values: [value] }) }).likelyWindows).toBe(true);
  expect(pod({ ...sign, nodeSelector: { [`x${key}`]: value, [`${key}x`]: value } }).likelyWindows).toBe(true);
});

test('a label that both have says nothing', () => {
  const sign = { runtimeClassName: 'windows' };
  const key = 'kubernetes.azure.com/os-sku';
  expect(pod({ ...sign, affinity: required({ key, operator: 'In', values: ['Ubuntu', 'Windows2022'] }) }).likelyWindows).toBe(true);
  expect(pod({ ...sign, affinity: required({ key, operator: 'In', values: ['Ubuntu', 'AzureLinux'] }) }).likelyWindows).toBe(false);
  expect(pod({ ...sign, affinity: required({ key, operator: 'Exists' }) }).likelyWindows).toBe(true);
  expect(pod({ ...sign, affinity: required({ key: 'node-role.kubernetes.io/master', operator: 'Exists' }) }).likelyWindows).toBe(false);
});

const In = (key: string, ...values: string[]) => ({ key, operator: 'In', values });
const OS = 'kubernetes.io/os';

test.each([
  ['one alternative of Linux', [In(OS, 'linux')], [In('agentpool', 'win22')], true],
  ['one alternative of the control plane', [{ key: 'node-role.kubernetes.io/master', operator: 'Exists' }], [In('agentpool', 'win22')], true],
  ['two of Linux', [In('cattle.io/os', 'linux')], [In('agentpool', 'win22'), In('cattle.io/os', 'linux')], false],
  ['one of Windows, one of any', [In(OS, 'windows')], [In('zone', 'a')], true],
  ['one of each', [In(OS, 'windows')], [In(OS, 'linux')], false],
  ['one of Linux, one of any', [In(OS, 'linux')], [In('zone', 'a')], false],
] as const)('terms of an affinity are alternatives: %s', (_, one, other, isLikely) => {
  const nodeSelectorTerms = [{ matchExpressions: one }, { matchExpressions: other }];
  const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } };
  expect(pod({ affinity })).toMatchObject({ windows: false, likelyWindows: isLikely });
  expect(pod({ affinity }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a term that asks nothing selects nothing', () => {
  const affinityOf = (nodeSelectorTerms: object[]) => ({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } });
  const affinity = (...terms: object[]) => ({ affinity: affinityOf(terms) });
  expect(pod(affinity({}, { matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }] }, { matchExpressions: [] })).windows).toBe(true);
  expect(pod({ runtimeClassName: 'windows', ...affinity({}, { matchExpressions: [{ key: 'cattle.io/os', operator: 'In', values: ['linux'] }] }) }).likelyWindows).toBe(false);
  expect(pod(affinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['akswin22000000'] }] })).likelyWindows).toBe(true);
});

test('a RuntimeClass that is known says it by its pool, and by the taint that it tolerates', () => {
  const at = (scheduling: object) => pod({ runtimeClassName: 'fast' }, {}, { fast: { handler: 'runc', scheduling: scheduling as never } }).likelyWindows;
  expect(at({ nodeSelector: { agentpool: 'win22' } })).toBe(true);
  expect(at({ tolerations: [{ key: 'os', value: 'windows' }] })).toBe(true);
  expect(at({ nodeSelector: { agentpool: 'linux' } })).toBe(false);
});

test('a toleration without a key that does not tolerate everything hides none', () => {
  expect(pod({ tolerations: [{ effect: 'NoSchedule' }, { key: 'windows', operator: 'Exists' }] }).likelyWindows).toBe(true);
});

test('evidence of what is likely is weak', () => {
  const affinity = (...nodeSelectorTerms: object[]) => ({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } });
  const one = pod({ affinity: affinity({ matchExpressions: [In(OS, 'windows')] }, { matchExpressions: [In('zone', 'a')] }) });
  expect(one.evidence).toEqual([{ os: 'windows', path: expect.stringContaining('nodeSelectorTerms[0]') as string, source: 'nodeAffinity', strength: 'weak' }]);
  for (const image of ['nanoserver', 'a/agent:1-windows']) expect(pod(web({ image })).evidence).toEqual([{ os: 'windows', path: 'spec.containers[0].image', source: 'image', strength: 'weak' }]);
});

test('EKS gives addresses to Windows pods alone', () => {
  expect(pod(web({ resources: { limits: { 'vpc.amazonaws.com/PrivateIPv4Address': '1' } } })).evidence[0]).toMatchObject({ source: 'resources', strength: 'weak' });
});

test('the first argument is what runs where no command is', () => {
  expect(pod(web({ args: ['powershell.exe', '-c'] })).likelyWindows).toBe(true);
  expect(pod(web({ command: ['app'], args: ['powershell.exe'] })).likelyWindows).toBe(false);
});

test.each<[string, object]>([
  ['an annotation of Hyper-V isolation', { annotations: { 'experimental.windows.kubernetes.io/isolation-type': 'hyperv' } }],
  ['an annotation of hcsshim', { annotations: { 'io.microsoft.container.processdumplocation': 'x' } }],
  ['an annotation of HostProcess', { annotations: { 'microsoft.com/hostprocess-container': 'true' } }],
  ['a label of the pod', { labels: { 'kubernetes.io/os': 'Windows' } }],
])('%s is one, too', (_, metadata) => {
  expect(pod({}, metadata)).toMatchObject({ windows: false, likelyWindows: true, evidence: [{ strength: 'weak' }] });
});

const DOUBTFUL: readonly object[] = [
  { tolerations: [{ key: 'os', value: 'windows' }] },
  { affinity: preferred({ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }) },
  { livenessProbe: {}, initContainers: [{ name: 'i', command: ['cmd'] }] },
];

const isLikely = (...specs: object[]) => pod(Object.assign({}, ...specs) as object).likelyWindows;
const NAMES: ReadonlyArray<readonly [string, object]> = [
  ['a RuntimeClass', { runtimeClassName: 'win-kvm' }], ['a label', { nodeSelector: { team: 'windows-apps' } }], ['a label that is on', { nodeSelector: { 'windows-licensed': 'true' } }],
  ['a node', { nodeName: 'win-1' }], ['a required label', { affinity: required({ key: 'pool', operator: 'In', values: ['win22'] }) }],
];
const MEANT_FOR_LINUX: ReadonlyArray<readonly [string, object]> = [
  ['the processes of the node', { hostPID: true }], ['the IPC of the node', { hostIPC: true }],
  ['a device', { volumes: [{ name: 'k', hostPath: { path: '/dev/kvm' } }] }], ['the processes, as files', { volumes: [{ name: 'p', hostPath: { path: '/proc' } }] }],
  ['a privileged container', web({ securityContext: { privileged: true } })], ['capabilities', web({ securityContext: { capabilities: {} } })],
  ['an SELinux label', web({ securityContext: { seLinuxOptions: {} } })], ['a user id', web({ securityContext: { runAsUser: 0 } })], ['a user id of the pod', { securityContext: { runAsUser: 0 } }],
  ['an image of Linux', web({ image: 'alpine' })], ['an image that there is for Linux alone', web({ image: 'quay.io/prometheus/node-exporter:v1' })],
  ['a shell of Linux', web({ command: ['sh', '-c', 'x'] })], ['a program of Linux', web({ command: ['/usr/local/bin/app'] })], ['a program of the system', web({ command: ['/usr/bin/app'] })], ['a shell by its path', web({ args: ['/bin/sh'] })],
];
const TYPICAL_OF_LINUX: ReadonlyArray<readonly [string, object]> = [
  ['a path without a drive', { volumes: [{ name: 'l', hostPath: { path: '/var/log' } }] }], ['the root of the node', { volumes: [{ name: 'l', hostPath: { path: '/' } }] }],
  ['a program on no drive', web({ command: ['/app'] })], ['an option that is a path', web({ args: ['--path.rootfs=/host'] })],
  ['an option after a command', web({ command: ['node_exporter', '-x=/host'] })], ['the DNS of the host', { dnsPolicy: 'ClusterFirstWithHostNet' }], ['processes that are shared', { shareProcessNamespace: true }],
  ['mounts that propagate', web({ volumeMounts: [{ mountPath: '/x', mountPropagation: 'HostToContainer' }] })], ['a mount of a system folder', web({ volumeMounts: [{ mountPath: '/sys/fs/cgroup' }] })],
  ['memory as a volume', { volumes: [{ name: 'm', emptyDir: { medium: 'Memory' } }] }],
];

test.each([...MEANT_FOR_LINUX, ...TYPICAL_OF_LINUX])('a Linux pod may tolerate, prefer and call what is of Windows: %s', (_, linux) => {
  for (const doubtful of DOUBTFUL) {
    expect(isLikely(doubtful)).toBe(true);
    expect(isLikely(doubtful, linux)).toBe(false);
  }
});

describe.each(NAMES)('a name may be of anything: %s', (_, name) => {
  test.each(MEANT_FOR_LINUX)('it says nothing beside %s', (__, linux) => {
    expect(isLikely(name)).toBe(true);
    expect(isLikely(name, linux)).toBe(false);
  });

  test.each(TYPICAL_OF_LINUX)('it says Windows beside %s, which a Windows node has, too', (__, linux) => {
    expect(isLikely(name, linux)).toBe(true);
  });
});

const nodeSelectorTerms = [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }] }, { matchExpressions: [{ key: 'zone', operator: 'Exists' }] }];
const ALTERNATIVES = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } };

test.each<[string, object]>([
  ['a label of a provider', { nodeSelector: { 'kubernetes.azure.com/os-sku': 'Windows2022' } }], ['a label of a provider, required', { affinity: required({ key: 'cattle.io/os', operator: 'In', values: ['windows'] }) }],
  ['an alternative', { affinity: ALTERNATIVES }],
  ['a path', web({ workingDir: 'C:\\app' })], ['a base image', web({ image: 'nanoserver' })], ['options', { windowsOptions: {} }],
])('more than a name says Windows beside anything: %s', (_, sign) => {
  expect(isLikely(sign, { hostPID: true })).toBe(true);
});

test('what is more than a name, in metadata', () => {
  expect(pod({ hostPID: true }, { labels: { 'kubernetes.io/os': 'windows' } }).likelyWindows).toBe(true);
  expect(pod({ hostPID: true }, { annotations: { 'microsoft.com/hostprocess-container': 'true' } }).likelyWindows).toBe(true);
});

test('nothing of Linux hides a pod of Windows', () => {
  for (const [, linux] of [...MEANT_FOR_LINUX, ...TYPICAL_OF_LINUX]) expect(pod({ ...linux, nodeSelector: { 'kubernetes.io/os': 'windows' } }).windows).toBe(true);
});

test.each<[string, object]>([
  ['a folder that both have', { volumes: [{ name: 'l', hostPath: { path: '/device' } }] }], ['a folder in one that both have', { volumes: [{ name: 'l', hostPath: { path: '/app/dev' } }] }], ['a program in a folder of both', web({ command: ['/application/bin/x'] })], ['a sub-folder', web({ command: ['C/bin/sh'] })],
  ['nothing that is on', { hostPID: false, hostIPC: false, shareProcessNamespace: false, dnsPolicy: 'ClusterFirst' }], ['a container that is not privileged', web({ securityContext: { privileged: false } })],
])('a name counts beside %s', (_, spec) => {
  expect(isLikely(spec, { runtimeClassName: 'windows' })).toBe(true);
});

test.each<[string, object]>([
  ['an option that is no path', web({ args: ['--a=b', 'x=/y', 'x--a=/y', '--a=/', '-=C:\\'] })], ['a volume on disk', { volumes: [{ name: 'e', emptyDir: {} }] }],
  ['a mount anywhere', web({ volumeMounts: [{ mountPath: '/data' }] })], ['nothing that is on', { shareProcessNamespace: false, dnsPolicy: 'ClusterFirst' }],
])('a toleration counts beside %s', (_, spec) => {
  expect(isLikely(spec, { tolerations: [{ key: 'windows' }] })).toBe(true);
});

test.each<[string, object]>([
  ['nothing', {}],
  ['a label that is off', { nodeSelector: { windows: 'false' } }],
  ['a label that is not text', { nodeSelector: { windows: false } }],
  ['a required label that is off', { affinity: required({ key: 'windows', operator: 'In', values: ['false'] }) }],
  ['one of both', { affinity: required({ key: 'pool', operator: 'In', values: ['win22', 'linux'] }) }],
  ['none', { affinity: required({ key: 'pool', operator: 'In', values: [] }) }],
  ['not those', { affinity: required({ key: 'pool', operator: 'NotIn', values: ['win22'] }, { key: 'windows', operator: 'DoesNotExist' }, { key: 'pool', operator: 'Exists' }) }],
  ['every taint', { tolerations: [{ operator: 'Exists' }, { key: 'os', value: 'windows' }] }],
  ['another taint', { tolerations: [{ key: 'dedicated', operator: 'Exists' }] }],
  ['every taint, by one that has no key', { tolerations: [{ key: '', operator: 'Exists' }, { key: 'windows' }] }],
  ['what denies it', { nodeSelector: { 'no-windows': 'true', 'pool': 'non-windows', 'a': 'linux-and-windows', 'maintenance/windows': 'sunday', 'windows': 'disabled' } }],
  ['another distribution', { nodeName: 'rhel-win-01' }],
  ['a taint that is off', { tolerations: [{ key: 'windows', value: 'false' }] }],
  ['words that only hold others', { nodeSelector: { 'a-naks': 'xakswin', 'b': 'xnpwin', 'c': 'carpoolwin' } }],
  ['commands that only hold others', { containers: [{ name: 'a', command: ['mycmd'] }, { name: 'b', command: ['cmdline'] }, { name: 'c', command: ['a.exec'] }, { name: 'd', command: ['powershellx'] }] }],
  ['a word that only begins alike', { nodeSelector: { pool: 'winter' }, nodeName: 'darwin-1', runtimeClassName: 'window' }],
  ['arguments', web({ args: ['--x=C:\\x', 'powershell'], command: ['app', 'C:\\x'], env: [{ name: 'A', value: 'C:\\' }] })],
])('no sign: %s', (_, spec) => {
  expect(pod(spec)).toMatchObject({ windows: false, likelyWindows: false, evidence: [], findings: [] });
});

test.each(['', 'true', 'Yes', 'on', '1', 'enabled', '2022', 'ltsc2022', '1809', '10.0.20348'])('a label that says Windows by its name is on at %j', value => {
  expect(pod({ nodeSelector: { windows: value } }).likelyWindows).toBe(true);
});

test.each(['false', 'no', 'offline', 'sunday', 'x1', '11', '120226', 'true-ish', '110.0.20348'])('and is not at %j', value => {
  expect(pod({ nodeSelector: { windows: value } }).likelyWindows).toBe(false);
});

test.each(['false', 'No', 'off', '0', 'disabled', 'none'])('a taint that is %s is none', value => {
  expect(pod({ tolerations: [{ key: 'windows', value }] }).likelyWindows).toBe(false);
  expect(pod({ tolerations: [{ key: 'windows', value: `x${value}` }, { key: 'windows', value: `${value}x` }] }).evidence).toHaveLength(2);
});

test.each(['x.experimental.windows.kubernetes.io/isolation-type', 'x.io.microsoft.container.a', 'io.microsoft.other.a', 'example.com/x'])('the annotation %s says nothing', name => {
  expect(pod({}, { annotations: { [name]: 'windows' } }).likelyWindows).toBe(false);
});

test('a shell of Linux is one by its whole name', () => {
  const toleration = { tolerations: [{ key: 'windows' }] };
  for (const command of ['sh', 'bash', 'ash']) expect(pod({ ...toleration, ...web({ command: [command] }) }).likelyWindows).toBe(false);
  for (const command of ['posh', 'shx', 'bashful']) expect(pod({ ...toleration, ...web({ command: [command] }) }).likelyWindows).toBe(true);
});

test('an administrator in it is an error', () => {
  const findings = pod({ nodeSelector: { agentpool: 'win' }, containers: [{ name: 'web', image: 'nanoserver', ports: [{ hostPort: 80 }], securityContext: { privileged: true } }] }).findings;
  expect(findings.map(({ rule }) => rule)).toEqual(['windows/host-port', 'windows/privileged', 'windows/os-declared']);
});

test('where it is declared, weak signs are no evidence', () => {
  const { evidence } = pod({ os: { name: 'windows' }, runtimeClassName: 'windows', nodeName: 'win' });
  expect(evidence.map(({ source }) => source)).toEqual(['os.name']);
});

test('three signs are all named', () => {
  expect(pod({ nodeSelector: { a: 'win', b: 'win', c: 'win' } }).findings[0]!.message).toContain('spec.nodeSelector.b (win), spec.nodeSelector.c (win), it looks like a Windows pod, but nothing');
});

test('many signs are named by the first three', () => {
  const [finding] = pod({ nodeSelector: { a: 'win', b: 'win', c: 'win', d: 'win', e: 'win' } }).findings;
  expect(finding!.message).toBe('judging by spec.nodeSelector.a (win), spec.nodeSelector.b (win), spec.nodeSelector.c (win) and 2 more, it looks like a Windows pod, '
    + 'but nothing declares it: it may land on Linux nodes, and only access to the host and administrators are checked');
});

test('a report about Windows holds it, and what each gate depends on', () => {
  const report = judge([aPod({ nodeSelector: { agentpool: 'win' } }), aPod({ os: { name: 'linux' }, hostPID: true })], { today: TODAY });
  const { pods, findings } = ofWindows(report);
  expect(pods).toEqual([report.pods[0]]);
  expect(findings).toEqual(report.pods[0]!.findings);
  expect(pods[0]!.gates[0]).toMatchObject({ gate: 'api-server', verdict: 'unknown', dependsOn: 'whether it is a Windows pod: nothing in it declares that' });
  expect(pods[0]!.notApplicable).toEqual([]);
});

test.each([
  'winage', 'piano-win', 'wingpu', 'winnp', 'winpool', 'winnode', 'winworker', 'winagent', 'winapp', 'winsrv01', 'winprod', 'winnodepool', 'windowspool', 'WindowsNodes', 'windowsworkers', 'mywin', 'ekswin',
  'k8swin', 'userwin', 'appwin', 'prodwin', 'mngwin', 'ltsc2019', 'ws2022', 'win', 'windows', 'Windows2022', 'win22', 'my-win-pool', 'windows_ltsc', 'WinServer2019', 'windowsServerCore', 'akswin', 'npwin22', 'poolwin', 'runhcs-wcow-hypervisor', 'nanoserver', 'windows-', 'aksnpwin000000', 'akswinp000001', 'aksa0000zz', 'aksabcdef00000z',
])('%s says Windows', name => {
  expect(saysWindows(name)).toBe(true);
});

test.each([
  'windowsill', 'no-windows', 'nowin-win', 'not.win', 'a_deny_windows', 'non_win', 'exclude-windows', 'linux-win', 'ws20221', 'xltsc2019', 'windowsupdate', 'xakswin', 'carpoolwin', 'winkel',
  '', 'darwin', 'window', 'winter', 'twin', 'goodwin-pool', 'linux', 'unwind', 'aks', 'aks000000', 'aks1a000000', 'aksabcdefg000000', 'aksnp010000', 'aksnp00000', 'xaksnp000000', 'aks-pool-12345678-vmss000000',
])('%j does not', name => {
  expect(saysWindows(name)).toBe(false);
});

test.each<[string, boolean]>([
  ['C:\\', true], ['c:/x', true], ['D:', true], ['\\\\server\\share', true], ['\\x', true], ['\\\\.\\pipe\\x', true], ['//./pipe/x', true], ['//?/pipe/x', true],
  ['', false], ['/c:/x', false], ['c:x', false], ['cc:\\x', false], ['//server/share', false], ['/var', false], ['x\\y', false],
])('%s is a path of Windows: %s', (path, is) => {
  expect(isWindowsPath(path)).toBe(is);
});

test('a toleration is one sign, even where its key and its value both say Windows', () => {
  expect(pod({ tolerations: [{ key: 'windows', value: 'windows' }] }).evidence.map(({ path }) => path)).toEqual(['spec.tolerations[0].value']);
});

test('nodes of Linux leave no weak sign', () => {
  const { likelyWindows, evidence } = pod({ runtimeClassName: 'windows', nodeSelector: { 'cattle.io/os': 'linux' } });
  expect([likelyWindows, evidence]).toEqual([false, []]);
});

test('an image is one sign, however many say that it is one of Windows', () => {
  const { pods } = judge([aPod({ containers: [{ name: 'a', image: 'mcr.microsoft.com/windows/nanoserver:ltsc2022' }] })], { today: TODAY });
  expect(pods[0]!.evidence.map(({ path }) => path)).toEqual(['spec.containers[0].image']);
});
