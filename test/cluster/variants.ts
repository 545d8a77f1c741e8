import { JsonPatch } from 'cdk8s';

/** A good pod with one fault, and the rule that should see it. */
export interface Variant {
  readonly title: string;
  readonly rule: string;
  readonly spec: Record<string, unknown>;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
}

/** A pod that every namespace admits. */
export const GOOD_SPEC = {
  os: { name: 'windows' },
  nodeSelector: { 'kubernetes.io/os': 'windows' },
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  initContainers: [{ name: 'setup', image: 'example.com/setup:1', resources: { limits: { memory: '100Mi' } } }],
  containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 80 }], resources: { limits: { memory: '100Mi' } } }],
  volumes: [{ name: 'data', emptyDir: {} }],
};

const set = (path: string, value: unknown) => JsonPatch.add(`/${path}`, value);
const unset = (path: string) => JsonPatch.remove(`/${path}`);
const patched = (...patches: JsonPatch[]) => JsonPatch.apply(structuredClone(GOOD_SPEC), ...patches) as Record<string, unknown>;
const variant = (rule: string, title: string, ...patches: JsonPatch[]): Variant => ({ rule: `windows/${rule}`, title, spec: patched(...patches) });

const CONTEXT = 'containers/0/securityContext';
const INIT_CONTEXT = 'initContainers/0/securityContext';
const USER = 'securityContext/windowsOptions/runAsUserName';
const HOST_PROCESS = 'securityContext/windowsOptions/hostProcess';
const options = (windowsOptions: object) => ({ windowsOptions });

const linuxOnly: Variant[] = [
  ...Object.entries({ hostUsers: true, shareProcessNamespace: false, resources: { limits: { memory: '1Gi' } } })
    .map(([name, value]) => variant('linux-only-fields', name, set(name, value))),
  ...Object.entries({
    appArmorProfile: { type: 'RuntimeDefault' },
    seLinuxOptions: {},
    seccompProfile: { type: 'RuntimeDefault' },
    fsGroup: 1000,
    fsGroupChangePolicy: 'Always',
    sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }],
    runAsUser: 1000,
    runAsGroup: 1000,
    supplementalGroups: [1000],
    supplementalGroupsPolicy: 'Merge',
    seLinuxChangePolicy: 'MountOption',
  }).map(([name, value]) => variant('linux-only-fields', `securityContext.${name}`, set(`securityContext/${name}`, value))),
  variant('linux-only-fields', 'an empty list of groups', set('securityContext/supplementalGroups', [])),
  ...Object.entries({
    appArmorProfile: { type: 'RuntimeDefault' },
    seLinuxOptions: {},
    seccompProfile: { type: 'RuntimeDefault' },
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    privileged: false,
    allowPrivilegeEscalation: false,
    procMount: 'Default',
    runAsUser: 1000,
    runAsGroup: 1000,
  }).flatMap(([name, value]) => [
    variant('linux-only-fields', `container ${name}`, set(CONTEXT, { [name]: value })),
    variant('linux-only-fields', `init container ${name}`, set(INIT_CONTEXT, { [name]: value })),
  ]),
  variant('linux-only-fields', 'empty capabilities', set(CONTEXT, { capabilities: {} })),
];

const host: Variant[] = [
  variant('host-namespaces', 'hostNetwork', set('hostNetwork', true), unset('containers/0/ports')),
  variant('host-namespaces', 'hostPID', set('hostPID', true)),
  variant('host-namespaces', 'hostIPC', set('hostIPC', true)),
  variant('host-path', 'a folder', set('volumes/-', { name: 'host', hostPath: { path: 'C:\\ProgramData' } })),
  variant('host-path', 'a named pipe', set('volumes/-', { name: 'host', hostPath: { path: '\\\\.\\pipe\\containerd-containerd' } })),
  variant('host-port', 'of a container', set('containers/0/ports/0/hostPort', 80)),
  variant('host-port', 'of an init container', set('initContainers/0/ports', [{ containerPort: 8080, hostPort: 8080 }])),
  variant('privileged', 'a container', set(CONTEXT, { privileged: true })),
  variant('privileged', 'an init container', set(INIT_CONTEXT, { privileged: true })),
  variant('host-process', 'the pod', set(HOST_PROCESS, true), set('hostNetwork', true), unset('containers/0/ports')),
  variant('host-process', 'every container', set(CONTEXT, options({ hostProcess: true })), set(INIT_CONTEXT, options({ hostProcess: true })),
    set('hostNetwork', true), unset('containers/0/ports')),
  variant('host-process-agreement', 'without hostNetwork', set(HOST_PROCESS, true)),
  variant('host-process-agreement', 'one of two', set(CONTEXT, options({ hostProcess: true })), set('hostNetwork', true), unset('containers/0/ports')),
  variant('host-process-agreement', 'a container against its pod', set(HOST_PROCESS, false), set(CONTEXT, options({ hostProcess: true })),
    set(INIT_CONTEXT, options({ hostProcess: true })), set('hostNetwork', true), unset('containers/0/ports')),
];

const users: Variant[] = [
  ...Object.entries({
    'empty': '',
    'a control character': 'a\tb',
    'two backslashes': 'a\\b\\c',
    'an empty domain': '\\u',
    'an empty user': 'CORP\\',
    'a dot': '.\\u',
    'a domain of 256 bytes': `${'a'.repeat(256)}\\u`,
    'a NetBIOS name of 16 letters': `${'ü'.repeat(16)}\\u`,
    '105 bytes': 'u'.repeat(105),
    '53 é': 'é'.repeat(53),
    'dots and spaces': '. .',
    'an @': 'web@corp',
    'a slash': 'CORP/web',
    'a bracket': 'web[1]',
    'a comma': 'a,b',
  }).map(([title, name]) => variant('run-as-user-name', title, set(USER, name))),
  variant('run-as-user-name', 'of an init container', set(INIT_CONTEXT, options({ runAsUserName: 'a\\b\\c' }))),
  variant('run-as-administrator', 'on the pod, with runAsNonRoot', set(USER, 'ContainerAdministrator')),
  variant('run-as-administrator', 'in capitals', set(CONTEXT, options({ runAsUserName: 'CONTAINERADMINISTRATOR' }))),
  variant('run-as-administrator', 'with a domain', set(CONTEXT, options({ runAsUserName: 'User Manager\\ContainerAdministrator' }))),
  variant('run-as-administrator', 'SYSTEM', set(CONTEXT, options({ runAsUserName: 'NT AUTHORITY\\SYSTEM' }))),
  variant('run-as-administrator', 'that says runAsNonRoot: false', set(CONTEXT, { runAsNonRoot: false, ...options({ runAsUserName: 'ContainerAdministrator' }) })),
  variant('run-as-user-name-unset', 'no name', unset('securityContext/windowsOptions')),
  variant('run-as-non-root', 'nowhere', unset('securityContext/runAsNonRoot')),
  variant('run-as-non-root', 'false on the pod', set('securityContext/runAsNonRoot', false)),
  variant('run-as-non-root', 'false on the pod, true on its containers', set('securityContext/runAsNonRoot', false),
    set(CONTEXT, { runAsNonRoot: true }), set(INIT_CONTEXT, { runAsNonRoot: true })),
  variant('run-as-non-root', 'false on an init container', set(INIT_CONTEXT, { runAsNonRoot: false })),
];

const systems: Variant[] = [
  variant('os-name', 'a capital letter', set('os/name', 'Windows')),
  variant('os-name', 'another system', set('os/name', 'freebsd')),
  variant('os-name', 'an empty object', set('os', {})),
  variant('os-name', 'an empty name', set('os/name', '')),
  variant('os-declared', 'no os', unset('os')),
  variant('os-declared', 'no selector', unset('nodeSelector')),
  variant('os-declared', 'no os, but all that Linux wants', unset('os'), set('securityContext/seccompProfile', { type: 'RuntimeDefault' }),
    ...[CONTEXT, INIT_CONTEXT].map(context => set(context, { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }))),
  variant('os-contradiction', 'a selector for Linux', set('nodeSelector', { 'kubernetes.io/os': 'linux' })),
  variant('os-contradiction', 'os.name linux', set('os/name', 'linux')),
  variant('os-contradiction', 'a RuntimeClass for Linux', set('runtimeClassName', 'linux-only')),
  { rule: 'windows/os-contradiction', title: 'a label of the pod', spec: GOOD_SPEC, labels: { 'kubernetes.io/os': 'linux' } },
];

const MOUNT = 'containers/0/volumeMounts';
const mount = (more: object) => [{ name: 'data', mountPath: 'C:\\data', ...more }];
const volume = (source: object) => set('volumes/-', { name: 'more', ...source });

const volumes: Variant[] = [
  variant('memory-volume', 'an emptyDir in memory', volume({ emptyDir: { medium: 'Memory' } })),
  variant('huge-pages', 'an emptyDir of huge pages', volume({ emptyDir: { medium: 'HugePages' } })),
  variant('secret-volume', 'a secret', volume({ secret: { secretName: 'tls' } })),
  variant('secret-volume', 'a projected secret', volume({ projected: { sources: [{ secret: { name: 'tls' } }] } })),
  variant('file-mode', 'of a config map', volume({ configMap: { name: 'settings', defaultMode: 256 } })),
  variant('raw-block-volume', 'a device', volume({ persistentVolumeClaim: { claimName: 'disk' } }), set('containers/0/volumeDevices', [{ name: 'more', devicePath: '/dev/x' }])),
  variant('mount-path', 'upper and lower case', volume({ emptyDir: {} }), set(MOUNT, [...mount({}), { name: 'more', mountPath: 'c:\\DATA' }])),
  variant('mount-propagation-bidirectional', 'to the node', set(MOUNT, mount({ mountPropagation: 'Bidirectional' }))),
  variant('mount-propagation-ignored', 'from the node', set(MOUNT, mount({ mountPropagation: 'HostToContainer' }))),
  ...Object.entries({
    'absolute, as Windows writes it': 'C:\\x', 'back, as Windows writes it': '..\\x', 'a share': '\\\\server\\share', 'absolute': '/x', 'back': 'a/../../x',
  }).flatMap(([title, path]) => [
    variant('sub-path', title, set(MOUNT, mount({ subPath: path }))),
    variant('sub-path', `${title}, as an expression`, set(MOUNT, mount({ subPathExpr: path }))),
  ]),
];

const gmsa: Variant[] = [
  ...Object.entries({ 'capital letters': 'gmsa-WebApp1', 'the name of an account': 'webapp1$', 'nothing': '', '254 letters': 'a'.repeat(254) })
    .map(([title, gmsaCredentialSpecName]) => variant('gmsa-credential-spec', title, set(CONTEXT, options({ gmsaCredentialSpecName })))),
  ...Object.entries({ 'empty content': '', '65,537 bytes': 'x'.repeat(65_537), '32,769 é': 'é'.repeat(32_769) })
    .map(([title, gmsaCredentialSpec]) => variant('gmsa-credential-spec', title, set(CONTEXT, options({ gmsaCredentialSpec })))),
  variant('gmsa-inline', 'content of 65,536 bytes', set(CONTEXT, options({ gmsaCredentialSpec: 'x'.repeat(65_536) }))),
  variant('gmsa-container-kind', 'an init container', set(INIT_CONTEXT, options({ gmsaCredentialSpecName: 'gmsa-web' }))),
];

const others: Variant[] = [
  variant('ephemeral-containers', 'from the start', set('ephemeralContainers', [{ name: 'debug', image: 'example.com/debug:1' }])),
  variant('service-account-token', 'asked for', set('automountServiceAccountToken', true)),
  variant('pod-level-resources', 'with the OS not declared', unset('os'), set('resources', { limits: { memory: '1Gi' } })),
  variant('huge-pages', 'of a container', set('containers/0/resources/limits/hugepages-2Mi', '2Mi')),
  variant('resize-policy', 'for memory', set('containers/0/resizePolicy', [{ resourceName: 'memory', restartPolicy: 'RestartContainer' }])),
  variant('stop-signal', 'one of Linux', set('containers/0/lifecycle', { stopSignal: 'SIGUSR1' })),
  variant('linux-fields-ignored', 'a user id, the OS not declared', unset('os'), set('securityContext/runAsUser', 1000)),
  variant('legacy-node-label', 'beta', set('nodeSelector', { 'beta.kubernetes.io/os': 'windows' })),
  variant('run-as-user-name-length', '21 letters', set(USER, 'x'.repeat(21))),
  { rule: 'windows/host-process-annotation', title: 'a HostProcess container', spec: GOOD_SPEC, annotations: { 'microsoft.com/hostprocess-container': 'true' } },
  { rule: 'windows/runtime-annotation', title: 'a setting of a virtual machine', spec: GOOD_SPEC, annotations: { 'io.microsoft.virtualmachine.computetopology.memory.sizeinmb': '1' } },
  variant('memory-limit', 'none', unset('containers/0/resources')),
  variant('field-type', 'a boolean in quotes', set(HOST_PROCESS, 'true')),
  variant('field-type', 'a port in quotes', set('containers/0/ports/0/hostPort', '80')),
  variant('field-type', 'an object as a list', set('securityContext', [])),
  variant('field-type', 'a number for a name', set(USER, 7)),
  variant('field-type', 'a boolean for a label', set('nodeSelector/pool', true)),
  variant('field-type', 'a quantity with a space in it', set('containers/0/resources/limits/memory', '800 MB')),
  variant('field-type', 'a quantity with the suffix of bytes', volume({ emptyDir: { sizeLimit: '1GB' } })),
  variant('field-type', 'an integer that is too large', set('containers/0/ports/0/containerPort', 2 ** 31)),
  variant('field-type', 'a fraction for a port', set('containers/0/livenessProbe', { tcpSocket: { port: 1.5 } })),
  variant('field-type', 'a number for a variable', set('containers/0/env', [{ name: 'PORT', value: 8080 }])),
  variant('field-type', 'a command in one text', set('containers/0/command', 'web.exe')),
  variant('field-type', 'seconds in quotes', set('tolerations', [{ key: 'os', tolerationSeconds: '60' }])),
];

/** Each takes one thing that a good pod has, or adds one that it may not have. */
export const VARIANTS: readonly Variant[] = [...linuxOnly, ...host, ...users, ...systems, ...volumes, ...gmsa, ...others];
