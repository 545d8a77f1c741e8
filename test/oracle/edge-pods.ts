import * as fc from 'fast-check';
import { changed, misnamed, rightly, wrongly, type Change } from './places';

/** A member that is mostly absent, and else one of some values. */
const member = (...values: readonly unknown[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) });

/** An object whose members are mostly absent; absent ones are left out. */
function object(members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc.record(members).map(values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}

/** Pods with what rules look at. @param odd which of some values of wrong types there are */
function pods(odd: (...values: readonly unknown[]) => readonly unknown[]): fc.Arbitrary<object> {
  const some = (value: fc.Arbitrary<unknown>, ...others: readonly unknown[]) => fc.oneof(
    { weight: 4, arbitrary: value },
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, null, ...others) },
  );

  const boolean = member(true, false, null, ...odd('true', 1));
  const nonRoot = fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 2, arbitrary: boolean });
  const profile = member({ type: 'RuntimeDefault' }, { type: 'Localhost', localhostProfile: 'x' }, { type: 'Unconfined' }, { type: 'Odd' }, {}, null, ...odd('RuntimeDefault'));
  const seLinuxOptions = member({}, { type: 'container_t' }, { type: 'container_engine_t', level: 's0' }, { type: 'spc_t', user: 'u' }, { role: 'r', user: '' }, null, ...odd([]));
  const number = member(0, 1000, null, ...odd('0', 1.5));

  const userName = fc.constantFrom<unknown>(
    'ContainerUser', 'ContainerAdministrator', 'CORP\\svc', '', 'a\\b\\c', '\\u', 'CORP\\', 'a@b', '. .', 'u'.repeat(104), 'u'.repeat(105), 'é'.repeat(53), `${'ü'.repeat(15)}\\u`,
    `${'ü'.repeat(16)}\\u`, `${'a'.repeat(255)}\\u`, 'a_b\\u', 'a\tb', 'a\u0085b', 'x y', null, ...odd(7),
  );

  const windowsOptions = some(object({
    hostProcess: boolean,
    runAsUserName: some(userName),
    gmsaCredentialSpecName: member('gmsa-web', 'gmsa.web', 'gmsa-Web', 'web$', '', '-a', 'a..b', 'a'.repeat(253), 'a'.repeat(254), 'ä', null, ...odd(7)),
    gmsaCredentialSpec: member('{}', '', 'x'.repeat(65_536), 'x'.repeat(65_537), 'é'.repeat(32_769), null, ...odd({})),
    runAsUsername: member('ContainerUser'),
  }), {}, ...odd([]));

  const securityContext = some(object({
    windowsOptions,
    runAsNonRoot: nonRoot,
    privileged: boolean,
    allowPrivilegeEscalation: boolean,
    readOnlyRootFilesystem: boolean,
    procMount: member('Default', 'Unmasked', '', null, ...odd(7)),
    capabilities: member({}, { drop: ['ALL'] }, { drop: ['all'], add: ['CHOWN'] }, { drop: ['ALL'], add: ['NET_BIND_SERVICE'] }, { add: ['SYS_ADMIN', 'NET_RAW'] }, null, ...odd({ add: 'x' })),
    seccompProfile: profile,
    appArmorProfile: profile,
    seLinuxOptions,
    runAsUser: number,
    runAsGroup: number,
  }), {}, ...odd('x'));

  const probe = member({ httpGet: { port: 80, path: '/' } }, { httpGet: { port: 80, host: '127.0.0.1' } }, { tcpSocket: { port: 80, host: 'b' } });

  const container = (name: string, own: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    object({ name: fc.constant(name), image: fc.constant('example.com/image:1'), securityContext, ...own });

  const mounts = member(
    [{ name: 'v0', mountPath: '/a', mountPropagation: 'Bidirectional' }], [{ name: 'v0', mountPath: '/a', mountPropagation: 'HostToContainer' }], [{ name: 'v0', mountPath: 'C:\\a' }],
    [{ name: 'v0', mountPath: '/a', mountPropagation: null }, { name: 'v1', mountPath: '/b', mountPropagation: 'Bidirectional' }], null, ...odd([{ mountPropagation: 7 }], {}),
  );
  const subPaths = member(...['a', '/a', '..', 'a/../b', '../a', 'a..b', 'C:\\a', '..\\a', '\\\\s\\a', 'a\\..\\b', '', null, ...odd(7)]
    .flatMap(path => [[{ name: 'v0', mountPath: '/a', subPath: path }], [{ name: 'v0', mountPath: '/a', subPathExpr: path }]]));

  const regular = {
    volumeMounts: fc.oneof({ weight: 1, arbitrary: mounts }, { weight: 1, arbitrary: subPaths }),
    resources: member({}, { limits: { memory: '1Gi' } }, { limits: { 'hugepages-2Mi': '2Mi', 'memory': 1 } }, null, ...odd({ limits: { memory: true } }, { requests: [] })),
    resizePolicy: member([], [{ resourceName: 'memory', restartPolicy: 'NotRequired' }], [{ resourceName: 'memory', restartPolicy: 'RestartContainer' }], null, ...odd({})),
    ports: member([], [{ containerPort: 80 }], [{ containerPort: 80, hostPort: 80 }, { containerPort: 443, hostPort: 8443 }], [{ containerPort: 80, hostPort: 0 }], null, ...odd([{ containerPort: 80, hostPort: '80' }])),
    livenessProbe: probe,
    lifecycle: member({ postStart: { httpGet: { port: 80, host: 'a' } } }, { preStop: { tcpSocket: { port: 80, host: 'c' } } }, { stopSignal: 'SIGUSR1' }, ...odd({ stopSignal: 9 })),
  };

  const volume = fc.constantFrom<object>(
    { emptyDir: {} }, { configMap: { name: 'c' } }, { hostPath: { path: '/x' } }, { hostPath: null }, {}, { nfs: { server: 's', path: '/p' } }, { gitRepo: { repository: 'r' } },
    { storageos: { volumeName: 'v' } }, { emptyDir: { medium: 'Memory' } }, { emptyDir: { medium: 'HugePages' } }, { secret: { secretName: 's', defaultMode: 256 } },
    { projected: { sources: [{ serviceAccountToken: { path: 't' } }, { secret: { name: 's', items: [{ key: 'k', path: 'p', mode: 0 }] } }] } }, { image: { reference: 'i' } }, { ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } },
  );

  const spec = object({
    os: fc.oneof({ weight: 5, arbitrary: fc.constant({ name: 'windows' }) }, { weight: 3, arbitrary: member({ name: 'linux' }, { name: 'Windows' }, { name: '' }, {}, null, ...odd({ name: 7 }, 'windows')) }),
    nodeSelector: member({ 'kubernetes.io/os': 'windows' }, { 'kubernetes.io/os': 'linux' }, { 'beta.kubernetes.io/os': 'windows' }, {}, null, ...odd({ pool: 7 })),
    hostNetwork: boolean,
    hostPID: boolean,
    hostIPC: boolean,
    hostUsers: boolean,
    automountServiceAccountToken: boolean,
    dnsPolicy: member('ClusterFirstWithHostNet', 'Default', null, ...odd(7)),
    ephemeralContainers: member([], [{ name: 'debug', image: 'example.com/debug:1' }], null, ...odd({})),
    shareProcessNamespace: boolean,
    resources: member({}, { limits: { memory: '1Gi' } }, null),
    securityContext: some(object({
      windowsOptions,
      runAsNonRoot: nonRoot,
      runAsUser: number,
      runAsGroup: number,
      fsGroup: number,
      fsGroupChangePolicy: member('Always', 'OnRootMismatch', null),
      supplementalGroups: member([], [1000], null),
      supplementalGroupsPolicy: member('Merge', 'Strict', null),
      seLinuxChangePolicy: member('MountOption', 'Recursive', null),
      sysctls: member([], [{ name: 'net.ipv4.tcp_syncookies', value: '1' }], [{ name: 'kernel.msgmax', value: '1' }, { name: 'net.ipv4.tcp_rmem', value: '1' }], null),
      seccompProfile: profile,
      appArmorProfile: profile,
      seLinuxOptions,
    }), {}, ...odd([])),
    initContainers: some(container('init', regular).map(one => [one]), []),
    containers: fc.oneof(
      { weight: 6, arbitrary: container('web', regular).map(one => [one]) },
      { weight: 2, arbitrary: fc.tuple(container('web', {}), container('log', {})).map(both => [...both]) },
    ),
    volumes: some(fc.array(volume, { maxLength: 3 }).map(volumes => volumes.map((one, index) => ({ name: `v${index}`, ...one }))), []),
  });

  const annotations = member(
    { 'container.apparmor.security.beta.kubernetes.io/web': 'unconfined' }, { 'container.apparmor.security.beta.kubernetes.io/web': 'runtime/default' },
    { 'container.apparmor.security.beta.kubernetes.io/init': 'localhost/x', 'container.apparmor.security.beta.kubernetes.io/gone': 'unconfined' },
    { 'microsoft.com/hostprocess-container': 'true' }, ...odd({ 'example.com/a': 7 }, []),
    { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' }, { 'container.seccomp.security.alpha.kubernetes.io/web': 'odd "value"' },
  );

  return fc.tuple(spec, annotations).map(([podSpec, notes]) => ({ metadata: { ...notes !== undefined && { annotations: notes } }, spec: podSpec }));
}

/** Pods with some more fields, of all that there are. */
function withMore(arbitrary: fc.Arbitrary<object>, more: fc.Arbitrary<readonly Change[]>): fc.Arbitrary<object> {
  return fc.tuple(arbitrary, more).map(([pod, changes]) => changes.reduce(changed, pod));
}

/** As a pod, or as a template. */
function asObjects(arbitrary: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.tuple(arbitrary, fc.boolean()).map(([pod, isPod]) => {
    const { metadata } = pod as { readonly metadata: object };
    return isPod
      ? { apiVersion: 'v1', kind: 'Pod', ...pod, metadata: { name: 'edge', ...metadata } }
      : { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'edge' }, template: pod };
  });
}

/**
 * Pods and pod templates near the edges of what the API server and the Pod Security Standards take. Many have fields that no rule reads, too;
 * some hold a value of a wrong type, or a name in wrong letters.
 */
export function edgePods(): fc.Arbitrary<object> {
  const well = pods(() => []);
  const some = (change: fc.Arbitrary<Change>) => fc.array(change, { minLength: 1, maxLength: 3 });
  return asObjects(fc.oneof(
    { weight: 5, arbitrary: well },
    { weight: 4, arbitrary: withMore(well, some(rightly())) },
    { weight: 2, arbitrary: withMore(well, some(wrongly())) },
    { weight: 1, arbitrary: withMore(well, some(misnamed())) },
    { weight: 1, arbitrary: pods((...values) => values) },
  ));
}
