const long = (length: number) => 'a'.repeat(length);

/** Texts near the edge of some form or other. Any text may become one of them. */
const TEXTS: readonly string[] = [
  '', 'x', 'web', 'nowhere', 'A_B', 'a_b', ' ', ' x', 'x ', 'a b', 'a.b', 'a..b', '.', '..', '..a', '-a', 'a-', 'A', 'é', '1', '1a', '-1', 'true', '/', '/abs', '/a/../b', 'a/b', 'a/../b', 'a/b/c', '../x', 'a/', '/a',
  'C:\\a', 'C:/a', 'C:', '\\\\.\\pipe\\x', 'a\\b', 'a=b', 'a:b', 'a%b', 'a,b', 'a;b', 'a\nb', '$(A)', 'Always', 'None', 'example.com', 'example.com/a', 'Example.com/a', 'example.com/', 'kubernetes.io/a', 'x.k8s.io/a',
  long(15), long(16), long(63), long(64), `${long(63)}.${long(63)}`, long(253), long(254), `example.com/${long(63)}`, `example.com/${long(64)}`, '10.0.0.1', '010.0.0.1', '10.0.0.256', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0',
];

const POLICIES = ['Always', 'Never', 'OnFailure', 'IfNotPresent', 'always', ''];
const PATHS = ['', 'a', '/a', '.', '..', 'a/..', '..a', '../a', '..data', 'a..b', 'a/../b', 'a//b', 'C:\\a', 'C:/a', '\\a', 'a:b', 'dir/b', 'a/./b'];
const PORT_NAMES = ['http', 'dns', 'Http', 'a--b', 'http-', '-http', '80', 'a1', long(15), long(16), 'h_p', ''];
const RESOURCES = ['cpu', 'memory', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'requests.cpu', 'requests.memory', 'requests.hugepages-2Mi', 'limits.hugepages-1Gi', 'limits.hugepages-', 'limits.storage', 'requests.example.com/gpu', ''];
const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', 'Equal', 'exists', 'in', ''];
const LABEL_KEYS = [
  'app', 'tier', 'example.com/team', '', '-a', 'a-', 'A', 'a_b', 'a b', 'a/b/c', '/a', 'example.com/', 'Example.com/a', 'exa_mple/a', 'é', long(63), long(64), `${long(253)}/a`, `${long(254)}/a`, 'kubernetes.io/os', 'kubernetes.io/arch', 'topology.kubernetes.io/zone',
  'pod-template-hash', 'controller-uid', 'job-name', 'batch.kubernetes.io/job-name', 'batch.kubernetes.io/controller-uid', 'metadata.name',
];
const LABEL_VALUES = ['', 'web', 'x_Y.z', '-a', 'a-', '_', 'a b', 'a/b', 'é', long(63), long(64), 'windows', 'linux', 'true'];
const SUBDOMAINS = ['', 'a', 'a.b', 'A', 'a..b', '.a', 'a.', '-a', 'a-.b', 'a_b', long(63), long(64), long(253), long(254), `${long(63)}.${long(64)}`];
const IPS = ['10.0.0.1', '010.0.0.1', '10.0.0.256', '10.0.0', '', '::1', '::', '::ffff:10.0.0.1', 'fe80::1', 'fe80::1%eth0', '2001:DB8::1', '2001:0db8::1', ' 10.0.0.1', '10.0.0.1/8', 'example.com', '0.0.0.0', '127.0.0.1', '0x7f.1'];
const GROUP_VERSIONS = ['v1', 'example.com/v1', '', 'a/b/c', 'v2', 'apps/v1', 'events.k8s.io/v1', '/v1', 'v1/'];
const MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod', 'readWriteOnce', ''];
export const SCHEDULES: readonly string[] = [
  '* * * * *', '0 3 * * 1-5', '@hourly', '@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@reboot', '@every', '@every 1h', '@every 1.5h2m3s4ms5us6ns', '@every -1h', '@every +1h', '@every 1', '@every 0', '@every 1d', '@every  1h',
  '@every 1x', '@never', '60 * * * *', '* 24 * * *', '* * 0 * *', '* * * 13 *', '* * * * 7', '* * * * 8', '*/0 * * * *', '5-1 * * * *', '* * * *', '* * * * * *', '', ' ', ' * * * * *', '* * * * * ', '0 0 31 2 *',
  'TZ=UTC * * * * *', 'CRON_TZ=UTC * * * * *', 'TZ=Nowhere * * * * *', '* * * jan-dec mon-sun', '* * * foo *', '1,2,,3 * * * *', '? ? ? ? ?', '*/99 * * * *', '1-2-3 * * * *', '1/2/3 * * * *', '-1 * * * *', '@yearly x', '@Hourly', '* * L * *', '1e1 * * * *', '01 * * * *', '+1 * * * *', '0-59/5 * * * *', '5/10 * * * *', '*-5 * * * *', '0\t0 * * *', '0  0 * * *', '* * * * 0,7', '* * * * sun-sat', '* * * JAN,Dec MON', '1- * * * *', '-1-5 * * * *', '*/-5 * * * *', '/5 * * * *',
  '* * * january *', '* * 1-31 1-12 0-6', '* * 32 * *', '99999999999999999999 * * * *', '*,* * * * *', '** * * * *', '*/5,1-3/2 * * * *', '60-61 * * * *', '@', '@every 9999999h', '1-5/ * * * *',
];
export const ZONES: readonly string[] = ['Etc/UTC', 'UTC', 'utc', 'Local', 'local', '', 'Europe/Berlin', 'europe/berlin', 'Europe/Nowhere', ' UTC', 'UTC ', 'Etc/GMT+5', 'EST5EDT', '+01:00', '../UTC', '/UTC', 'Etc/', 'America/Argentina/Buenos_Aires', 'US/Pacific', 'Factory'];
const INDEXES = [`0${',0'.repeat(32_768)}`, '0-99999', '1-4', '0', '0-2', '0,2-4', '2-0', '1,1', '3,1', '0-', '-1', 'a', '', '0,', ',0', '0-1-2', '100000', ' 0', '00', '0-0', '1-3,2-4', '+1', '0,1,2'];
const SIGNERS = ['example.com/signer', 'signer', 'example.com/', '/a', 'example.com/a/b', 'Example.com/a', 'kubernetes.io/kube-apiserver-client', 'example.com/a..b', 'a.b/C', '', `${long(63)}.${long(63)}/${long(253)}`, `example.com/${long(560)}`, 'example.com/-a', 'a/b', 'example.com/a:b', `${'a.'.repeat(127)}b/c`];
const FIELD_PATHS = [
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'metadata.labels', 'metadata.annotations', "metadata.labels['app']", "metadata.labels['a b']", "metadata.labels['']", "metadata.annotations['example.com/a']", "metadata.annotations['A/B/C']", "metadata.labels['app'",
  'metadata.labels[app]', "metadata.name['a']", 'spec.nodeName', 'spec.serviceAccountName', 'spec.restartPolicy', 'status.podIP', 'status.podIPs', 'status.hostIP', 'status.hostIPs', 'status.phase', '', 'metadata', 'metadata.', 'spec', "spec.nodeName['a']", "metadata.annotations['Example.COM/a']",
];
const SYSCTLS = ['kernel.shm_rmid_forced', 'net.ipv4.tcp_syncookies', 'net/ipv4/tcp_rmem', 'kernel.msgmax', 'net.core.somaxconn', 'fs.mqueue.msg_max', 'vm.swappiness', 'a', 'A', 'a..b', 'a-b', '-a', 'a/b.c', 'kernel/shm', 'net.ipv4.conf.eth0/1.x', '', long(254), 'a_b', 'net..a', '.a', 'user.max', 'net'];
const ENV_NAMES = ['', 'A', 'A=B', '=', 'A B', ' ', '1A', 'a-b', 'a.b', '.', '..', '..a', 'é', 'A\tB', '~', '\u007f', 'A\u0000', long(300)];
const IMAGES = ['', ' ', 'x ', ' x', 'a b', 'example.com/a:1', 'A', ':::', '\tx', 'x\u00a0', long(500)];
const PROFILES = ['RuntimeDefault', 'Localhost', 'Unconfined', 'runtime/default', '', 'localhost'];
const KEYS = ['a', 'A', 'a.b', '.', '..', '..a', 'a b', 'a/b', '', 'é', long(253), long(254), 'a_b', '-'];
const OPTIONS = ['bind', 'noexec', 'nosuid', 'nodev', 'ro', 'rw', 'relatime', '', 'exec', 'a,b', 'noexec ', 'NoExec'];

/**
 * Texts for a field, by its name and, where other objects have a field of that name, by `Object.name`: some that are right there, and some that
 * are not. For a list of texts, those of its items; for a map, those of its values.
 */
const TEXTS_OF: Readonly<Record<string, readonly string[]>> = {
  'name': SUBDOMAINS,
  'ObjectMeta.name': [...SUBDOMAINS, long(52), long(53), long(60), long(61), 'a/b', '.', 'edge.a'],
  'Container.name': ['web', 'log', 'setup', 'proxy', 'A_B', 'a.b', 'web ', '-a', 'a-', '', long(63), long(64)],
  'Volume.name': ['scratch', 'config', 'both', 'data', 'nowhere', 'a.b', 'A', '', long(63), long(64)],
  'VolumeMount.name': ['scratch', 'config', 'both', 'raw', 'data', 'nowhere', 'A', ''],
  'VolumeDevice.name': ['raw', 'fresh-raw', 'scratch', 'config', 'data', 'nowhere', ''],
  'ContainerPort.name': PORT_NAMES,
  'EnvVar.name': ENV_NAMES,
  'HTTPHeader.name': ['X-A', '', 'a b', 'a:b', 'a_b', 'a.b', '1', '-', 'é', 'a(b'],
  'PodDNSConfigOption.name': ['ndots', '', ' ', 'a b'],
  'PodSchedulingGate.name': LABEL_KEYS,
  'PodResourceClaim.name': ['gpu', 'nic', 'A', 'a.b', '', long(63), long(64)],
  'ResourceClaim.name': ['gpu', 'nic', 'nowhere', ''],
  'ResourceClaim.request': ['fast', 'A', 'a.b', 'a/b', '', long(63), long(64)],
  'Sysctl.name': SYSCTLS,
  'PodOS.name': ['linux', 'windows', 'Windows', 'darwin', ''],
  'EvictionResponder.name': ['responder.example.com', 'a', 'example.com/a', 'A', '', 'a.b', 'kubernetes.io', 'x.k8s.io', 'k8s.io/a', long(64)],
  'action': ['Restart', 'RestartAllContainers', 'FailJob', 'FailIndex', 'Ignore', 'Count', 'restart', ''],
  'accessModes': MODES,
  'add': ['ALL', 'CHOWN', 'SYS_ADMIN', 'CAP_SYS_ADMIN', 'chown', 'all', '', 'é'],
  'apiGroup': ['', 'example.com', 'snapshot.storage.k8s.io', 'A', 'a_b', 'a/b', '-a'],
  'apiVersion': GROUP_VERSIONS,
  'audience': ['', 'vault'],
  'bindMountOptions': OPTIONS,
  'cachingMode': ['None', 'ReadOnly', 'ReadWrite', 'readonly', ''],
  'certificateChainPath': PATHS,
  'claimName': [...SUBDOMAINS, 'edge-fresh', 'claim'],
  'ClusterTrustBundleProjection.name': [...SUBDOMAINS, 'example.com:signer:bundle', 'a:b', ':a'],
  'completionMode': ['Indexed', 'NonIndexed', 'indexed', ''],
  'concurrencyPolicy': ['Allow', 'Forbid', 'Replace', 'allow', ''],
  'conditionType': LABEL_KEYS,
  'containerName': ['web', 'log', 'setup', 'proxy', 'nowhere', ''],
  'credentialBundlePath': PATHS,
  'devicePath': ['/dev/raw', '/dev/fresh', '', '..', '/dev/../a', 'a', 'C:\\a', '/mnt/config'],
  'directory': PATHS,
  'diskURI': ['https://account.blob.core.windows.net/vhds/disk.vhd', '/subscriptions/1/a', 'http://a', 'disk', '', '/subscriptions', 'https:/a', 'HTTPS://a/b'],
  'dnsPolicy': ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None', 'none', ''],
  'driver': ['csi.example.com', 'example.com/disk', 'A.b', 'a_b', '', '-a', long(63), long(64), 'a/b'],
  'effect': ['NoSchedule', 'PreferNoSchedule', 'NoExecute', 'noSchedule', ''],
  'fieldPath': FIELD_PATHS,
  'fieldsType': ['FieldsV1', 'FieldsV2', ''],
  'finalizers': ['example.com/a', 'orphan', 'foregroundDeletion', 'kubernetes', 'plain', 'a b', 'a/b/c', '', 'example.com/'],
  'fsGroupChangePolicy': ['Always', 'OnRootMismatch', 'always', ''],
  'fsType': ['', 'ext4', 'ntfs'],
  'gateway': ['', 'https://gateway'],
  'generateName': ['', 'a', 'a-', 'A', 'a.', '-', long(63), long(253), 'a_b'],
  'gmsaCredentialSpec': ['', '{}', long(65_536), long(65_537)],
  'gmsaCredentialSpecName': SUBDOMAINS,
  'host': ['', 'localhost', '10.0.0.1', 'a b', '127.0.0.1', '[::1]'],
  'hostIP': IPS,
  'hostname': ['web', 'a.b', 'A', '', long(63), long(64), '-a', 'a_b'],
  'hostnameOverride': [...SUBDOMAINS, long(64), `${long(31)}.${long(32)}`, `${long(32)}.${long(32)}`],
  'hostnames': SUBDOMAINS,
  'image': IMAGES,
  'imagePullPolicy': POLICIES,
  'initiatorName': ['iqn.2001-04.com.example:a', 'eui.0123456789ABCDEF', 'naa.0123456789ABCDEF', 'naa.0123456789ABCDEF0123456789ABCDEF', 'iqn.2001-4.com:a', 'iqn', 'eui.1', 'naa.1', '', 'IQN.2001-04.com.example:a', 'iqn.2001-04.COM.example', 'iqn.2001-04.com.example:A b', long(224)],
  'ip': IPS,
  'iqn': ['iqn.2001-04.com.example:a', 'eui.0123456789ABCDEF', 'naa.0123456789ABCDEF', 'iqn.2001-4.com:a', 'iqn', 'eui.1', 'naa.1', '', 'iqn.2001-13.a:b', 'eui.0123456789abcdef', long(224)],
  'key': [...LABEL_KEYS, ...KEYS],
  'ConfigMapKeySelector.key': KEYS,
  'SecretKeySelector.key': KEYS,
  'FileKeySelector.key': ENV_NAMES,
  'KeyToPath.key': ['a', '', 'é', 'a b'],
  'keyPath': PATHS,
  'keyType': ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519', 'rsa', ''],
  'kind': ['Owner', 'PersistentVolumeClaim', 'VolumeSnapshot', 'Event', 'Shared', 'Dedicated', 'Managed', ''],
  'AzureDiskVolumeSource.kind': ['Shared', 'Dedicated', 'Managed', 'managed', ''],
  'labels': LABEL_VALUES,
  'localhostProfile': ['a', 'profiles/a.json', '', ' a', 'a ', ' ', '/a', '../a', 'a/../b', long(4095), long(4096)],
  'managedBy': ['example.com/controller', 'kubernetes.io/job-controller', 'plain', '', 'example.com/', 'a/b/c', 'Example.com/a', `example.com/${long(51)}`, `example.com/${long(52)}`, 'a.b/c_d'],
  'manager': ['', 'kubectl', long(128), long(129), 'a\nb', 'a\u0000', 'é'],
  'matchLabelKeys': [...LABEL_KEYS, 'tier'],
  'matchLabels': LABEL_VALUES,
  'medium': ['', 'Memory', 'HugePages', 'HugePages-2Mi', 'HugePages-1Gi', 'HugePages-', 'HugePages-x', 'memory', 'HugePages-0', 'HugePages--1Gi', 'HugePages-1.5'],
  'mismatchLabelKeys': [...LABEL_KEYS, 'tier'],
  'mode': ['', 'tls', 'TLS', 'plaintext', 'INSECURE'],
  'mountPath': ['/mnt/scratch', '/mnt/config', 'C:\\config', '/mnt/a/', 'a', '', 'a:b', ':', 'C:', '/a:b', '/dev/raw', ' ', '..'],
  'mountPropagation': ['None', 'HostToContainer', 'Bidirectional', 'none', ''],
  'nameservers': IPS,
  'namespace': ['team', 'default', '', 'A', 'a.b', long(63), long(64)],
  'namespaces': ['team', '', 'A', 'a.b', long(63), long(64)],
  'nodeAffinityPolicy': ['Honor', 'Ignore', 'honor', ''],
  'nodeName': SUBDOMAINS,
  'nodeSelector': LABEL_VALUES,
  'nodeTaintsPolicy': ['Honor', 'Ignore', 'ignore', ''],
  'operation': ['Apply', 'Update', 'Create', ''],
  'operator': OPERATORS,
  'path': PATHS,
  'HTTPGetAction.path': ['', '/', 'a', '/a b', '%zz'],
  'NFSVolumeSource.path': ['/exports', 'a', '', '..'],
  'HostPathVolumeSource.path': ['/var', '', 'a', '..', '/a/../b', 'a/..', 'C:\\a', '\\\\.\\pipe\\x', '/a/..b', 'C:\\..\\a'],
  'podManagementPolicy': ['OrderedReady', 'Parallel', 'parallel', ''],
  'podReplacementPolicy': ['Failed', 'TerminatingOrFailed', 'failed', ''],
  'preemptionPolicy': ['Never', 'PreemptLowerPriority', 'never', ''],
  'prefix': ['', 'A_', 'A=', '=', '1', ' ', '..', '.', 'é', 'a-b'],
  'priorityClassName': [...SUBDOMAINS, 'system-node-critical', 'system-cluster-critical', 'system-x'],
  'procMount': ['Default', 'Unmasked', 'default', ''],
  'protocol': ['TCP', 'UDP', 'SCTP', 'tcp', 'HTTP', ''],
  'HTTPGetAction.protocol': ['HTTP1', 'HTTP2', 'h2c', 'HTTP', 'HTTP/2', ''],
  'pullPolicy': POLICIES,
  'recursiveReadOnly': ['Disabled', 'IfPossible', 'Enabled', 'enabled', ''],
  'registry': ['registry:7861', 'registry', 'a:b', 'a:1,b:2', 'a:1,b', ':1', 'a:', 'a:1:2', ''],
  'resource': RESOURCES,
  'resourceName': ['cpu', 'memory', 'storage', 'ephemeral-storage', 'CPU', ''],
  'restartPolicy': POLICIES,
  'ContainerResizePolicy.restartPolicy': ['NotRequired', 'RestartContainer', 'Never', ''],
  'runAsUserName': ['ContainerUser', 'CORP\\svc', '', 'a\\b\\c', '\\u', 'CORP\\', long(104), long(105), '.\\u', 'a@b', 'a\tb', '. .', `${long(256)}\\u`],
  'runtimeClassName': SUBDOMAINS,
  'schedule': SCHEDULES,
  'schedulerName': ['', 'my-scheduler', 'A b'],
  'scheme': ['HTTP', 'HTTPS', 'http', 'FTP', ''],
  'searches': ['example.com', 'a_b', 'A', '.', 'a.', '', '..', long(63), long(64), long(253), `${long(63)}.${long(63)}.${long(63)}.${long(63)}`, '-a', 'svc._tcp.a'],
  'seLinuxChangePolicy': ['MountOption', 'Recursive', 'recursive', ''],
  'secretFile': ['/etc/secret', '', '..'],
  'service': ['', 'health'],
  'serviceAccount': SUBDOMAINS,
  'serviceAccountName': SUBDOMAINS,
  'serviceName': [...SUBDOMAINS, 'web'],
  'signerName': SIGNERS,
  'sizeLimit': ['0', '1', '-1'],
  'status': ['True', 'False', 'Unknown', 'true', ''],
  'stopSignal': ['SIGTERM', 'SIGKILL', 'SIGUSR1', 'SIGRTMIN+1', 'TERM', 'sigterm', ''],
  'storageClassName': SUBDOMAINS,
  'storageMode': ['ThickProvisioned', 'ThinProvisioned', 'thin', ''],
  'subPath': PATHS,
  'subPathExpr': [...PATHS, '$(NAME)/a', '$(A)/../b'],
  'subdomain': ['web', 'a.b', 'A', '', long(63), long(64)],
  'subresource': ['', 'status', 'scale', 'a/b', long(256), long(257)],
  'succeededIndexes': INDEXES,
  'supplementalGroupsPolicy': ['Merge', 'Strict', 'merge', ''],
  'targetContainerName': ['web', 'nowhere', ''],
  'targetPortal': ['10.0.0.1', '10.0.0.1:3260', '', 'a b'],
  'terminationMessagePolicy': ['File', 'FallbackToLogsOnError', 'file', ''],
  'timeZone': ZONES,
  'topologyKey': [...LABEL_KEYS, 'kubernetes.io/hostname', 'zone'],
  'type': ['RollingUpdate', 'OnDelete', 'Recreate', ...PROFILES],
  'AppArmorProfile.type': PROFILES,
  'SeccompProfile.type': PROFILES,
  'HostPathVolumeSource.type': ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice', 'file'],
  'PodFailurePolicyOnPodConditionsPattern.type': LABEL_KEYS,
  'userAnnotations': ['', 'x', long(262_145)],
  'uid': ['', '1', 'a b'],
  'value': ['', 'a', '1', 'é', '-1', '$(A)'],
  'Toleration.value': [...LABEL_VALUES, '1', '-1', '01', '9223372036854775808', '1.5'],
  'values': [...LABEL_VALUES, '4', '-4', '04', '+4', '4.0', '9223372036854775808', 'node-1', 'Node_1', 'a.b'],
  'volumeAttributesClassName': SUBDOMAINS,
  'volumeMode': ['Filesystem', 'Block', 'block', ''],
  'volumeName': ['files', 'scratch', 'config', 'nowhere', 'A', '', 'a.b', long(254)],
  'whenDeleted': ['Retain', 'Delete', 'retain', ''],
  'whenScaled': ['Retain', 'Delete', 'retain', ''],
  'whenUnsatisfiable': ['DoNotSchedule', 'ScheduleAnyway', 'doNotSchedule', ''],
  'workingDir': ['', 'a', '/a', 'C:\\a'],
};

const INTEGERS: readonly number[] = [-1, 0, 1, 2, 3, 64, 100, 101, 255, 256, 65_535, 65_536, 70_000, 100_000, 100_001, 2 ** 31 - 1, -(2 ** 31)];
const LONG_INTEGERS: readonly number[] = [...INTEGERS, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1];
const FILE_MODES = [-1, 0, 0o400, 0o777, 0o1000, 0o7777];

const NUMBERS_OF: Readonly<Record<string, readonly number[]>> = {
  defaultMode: FILE_MODES,
  mode: FILE_MODES,
  user: [-1, 0, 1000, 2 ** 31 - 1, 2 ** 31, 2 ** 32],
  defaultUser: [-1, 0, 1000, 2 ** 31 - 1, 2 ** 31, 2 ** 32],
  containerPort: [0, 1, 53, 80, 8080, 65_535, 65_536, -1],
  hostPort: [0, 1, 53, 80, 8080, 65_535, 65_536, -1],
  expirationSeconds: [0, 599, 600, 3600, 2 ** 32, 2 ** 32 + 1, -1],
  maxExpirationSeconds: [0, 3599, 3600, 86_400, 7_862_400, 7_862_401, -1],
  weight: [-1, 0, 1, 100, 101],
  completions: [-1, 0, 1, 2, 5, 100_000, 100_001],
  parallelism: [-1, 0, 1, 10_000, 10_001, 100_000, 100_001],
  maxFailedIndexes: [-1, 0, 1, 6, 10_000, 10_001, 100_000, 100_001],
  backoffLimitPerIndex: [-1, 0, 1],
  succeededCount: [-1, 0, 1, 2, 4, 5, 6, 11],
  lun: [-1, 0, 255, 256],
  partition: [-1, 0, 255, 256],
  seconds: [-1, 0, 1, 29, 30, 31, 60, 61, 600, 601],
  terminationGracePeriodSeconds: [-1, 0, 1, 2, 30, 2 ** 31],
  successThreshold: [-1, 0, 1, 2],
  periodSeconds: [-1, 0, 1, 2, 2 ** 31 - 1],
  priority: [-1, 0, 100, 1000, 100_000, 100_001, 1_000_000_000, 1_000_000_001, 2_000_000_000],
  minDomains: [-1, 0, 1, 2],
  maxSkew: [-1, 0, 1, 2],
  values: [-1, 0, 1, 42, 42, 255, 256, 2],
  port: [-1, 0, 1, 80, 65_535, 65_536],
};

const PORTS = [...PORT_NAMES, -1, 0, 80, 8080, 65_535, 65_536, '0', '-1', long(63)];
const SHARES = [-1, 0, 1, 3, '0%', '10%', '100%', '101%', '-1%', '1.5%', '%', '', '10', 'x%', '00%', '10 %', '+1%', '1e1%', '99999999999%'];

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  'boolean': [true, false],
  'int32': INTEGERS,
  'int64': LONG_INTEGERS,
  'int-or-string': SHARES,
  'quantity': ['-1', '0', '1', '2', '1.5', '500m', '1m', '0.5m', '1u', '1Ki', '3Mi', '4Mi', '2Mi', '1Gi', '64Gi', '1e3', '100k', '7E', '9e18', '-0', '-1m', '1e-3', 0, 1, -1, 0.5],
  'time': ['2026-11-23T12:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59+01:00', '0001-01-01T00:00:00Z'],
  'any': [{}, 'True', []],
};

const VALUES_OF: Readonly<Record<string, readonly unknown[]>> = {
  'port': PORTS,
  'divisor': ['0', '1', '1m', '10m', '-1', '1k', '1Ki', '1Mi', '1M', '1G', '1Gi', '1T', '1E', '1Ei', '1Pi', '1000', '1024', '1000m', '1e3', '1e6', '1e-3', '0.001', '2', 1],
  'status': [{}],
  'PodFailurePolicyOnPodConditionsPattern.status': ['True', 'False', 'Unknown', 'true', ''],
  'fieldsV1': [{}, { 'f:metadata': {} }],
};

const RESOURCE_KEYS = [
  'cpu', 'memory', 'ephemeral-storage', 'storage', 'hugepages-2Mi', 'hugepages-1Gi', 'hugepages-', 'hugepages-x', 'example.com/gpu', 'example.com/other', 'gpu', 'kubernetes.io/a', 'a.kubernetes.io/b', 'requests.cpu', 'limits.memory', 'a/b/c', 'example.com/', '-a', '', 'pods',
  'Example.com/gpu', 'requests.example.com/x', 'attachable-volumes-csi', 'CPU', 'a b', `example.com/${long(63)}`, `example.com/${long(55)}`, `example.com/${long(54)}`,
];

const ANNOTATION_KEYS = [
  ...LABEL_KEYS, 'example.com/note', 'container.apparmor.security.beta.kubernetes.io/web', 'container.apparmor.security.beta.kubernetes.io/nowhere', 'container.apparmor.security.beta.kubernetes.io/', 'seccomp.security.alpha.kubernetes.io/pod',
  'container.seccomp.security.alpha.kubernetes.io/web', 'kubernetes.io/config.mirror', 'kubernetes.io/config.source', 'scheduler.alpha.kubernetes.io/tolerations', 'scheduler.alpha.kubernetes.io/critical-pod', 'batch.kubernetes.io/job-tracking', 'controller.kubernetes.io/pod-deletion-cost',
  'batch.kubernetes.io/cronjob-scheduled-timestamp', 'storage.alpha.kubernetes.io/access-modes', 'volume.beta.kubernetes.io/storage-class', 'microsoft.com/hostprocess-container', 'EXAMPLE.com/a', 'deprecated.deployment.rollback.to',
  'deprecated.daemonset.template.generation', 'deployment.kubernetes.io/revision', 'batch.kubernetes.io/job-completion-index', 'kubernetes.io/limit-ranger',
];

/** Keys of maps, by the name of the field that holds the map. */
const KEYS_OF: Readonly<Record<string, readonly string[]>> = {
  limits: RESOURCE_KEYS,
  requests: RESOURCE_KEYS,
  overhead: RESOURCE_KEYS,
  annotations: ANNOTATION_KEYS,
  userAnnotations: ANNOTATION_KEYS,
};

/** Values of annotations. */
const NOTES = ['', 'runtime/default', 'unconfined', 'localhost/a', 'localhost/', 'localhost/../a', 'odd', 'docker/default', 'true', 'host', '100', '-100', '1.5', 'x', long(262_145), '[{"key":"a"}]', '2026-11-23T12:00:00Z'];

/** A field: the object that has it, its name, and the type of the values that are asked for. */
export interface FieldName {
  readonly object: string;
  readonly name: string;
  readonly type: string;
}

function of<T>(pools: Readonly<Record<string, readonly T[]>>, { object, name }: FieldName): readonly T[] | undefined {
  return pools[`${object}.${name}`] ?? (Object.hasOwn(pools, name) ? pools[name] : undefined);
}

/** Values that a field is given, those for any field of the type last; `usual` says where they begin. */
export function poolOf(field: FieldName): { readonly own: readonly unknown[]; readonly usual: readonly unknown[] } {
  const { type, name } = field;
  if (type !== 'string') {
    const usual = VALUES[type]!;
    return { own: of(VALUES_OF, field) ?? (type.startsWith('int') && type !== 'int-or-string' ? of(NUMBERS_OF, field) : undefined) ?? usual, usual };
  }
  return { own: name === 'annotations' ? NOTES : of(TEXTS_OF, field) ?? TEXTS, usual: TEXTS };
}

export function keysOf({ name }: Pick<FieldName, 'name'>): readonly string[] {
  return KEYS_OF[name] ?? LABEL_KEYS;
}
