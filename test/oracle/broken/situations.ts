import type { Json } from './merged';
import { pod, web, type Kind, type Part } from './part';
import { SCHEDULES, ZONES } from './pools';

const long = (length: number) => 'a'.repeat(length);
const annotated = (annotations: Json, spec: Json = {}): Part => ({ adds: { metadata: { annotations }, spec } });
const setup = (container: Json): Part => pod({ initContainers: [{ name: 'setup', image: 'example.com/setup:1', ...container }] });
const debug = (container: Json): Part => pod({ ephemeralContainers: [{ name: 'debug', image: 'example.com/debug:1', ...container }] });
const volume = (name: string, source: Json): Part => pod({ volumes: [{ name, ...source }] });

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/web';
const SECCOMP = 'seccomp.security.alpha.kubernetes.io/pod';
const SECCOMP_OF_WEB = 'container.seccomp.security.alpha.kubernetes.io/web';
const EXEC = { exec: { command: ['a'] } };
const MANY = Array.from({ length: 260 }, (_, index) => index + 1);
const CODES = { operator: 'In', values: [1] };
const LOCALHOST = { type: 'Localhost', localhostProfile: 'a' };

const host: readonly Part[] = [
  pod({ hostNetwork: true }),
  pod({ hostNetwork: true, hostUsers: false }),
  pod({ hostPID: true, hostIPC: true, hostUsers: false }),
  pod({ hostPID: true, shareProcessNamespace: true }),
  pod({ hostNetwork: true, hostnameOverride: 'web' }),
  pod({ hostnameOverride: 'web', setHostnameAsFQDN: true }),
  pod({ hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet', containers: [{ name: 'web', ports: [{ name: 'one', containerPort: 81, hostPort: 82 }, { name: 'two', containerPort: 83 }] }] }),
  pod({ containers: [{ name: 'web', ports: [{ name: 'three', containerPort: 84, hostPort: 84 }] }, { name: 'more', image: 'more', ports: [{ name: 'three', containerPort: 84, hostPort: 84, protocol: 'TCP' }] }] }),
  pod({ containers: [{ name: 'web', ports: [{ name: 'four', containerPort: 85, hostPort: 85, hostIP: '10.0.0.1' }, { name: 'five', containerPort: 86, hostPort: 85, hostIP: '10.0.0.2' }] }] }),
  pod({ hostNetwork: true, securityContext: { sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }] } }),
  pod({ hostIPC: true, securityContext: { sysctls: [{ name: 'kernel.shm_rmid_forced', value: '1' }, { name: 'fs/mqueue/msg_max', value: '1' }] } }),
  pod({ hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } } }),
  pod({ securityContext: { windowsOptions: { hostProcess: true } } }),
  pod({ hostNetwork: true, containers: [{ name: 'web', securityContext: { windowsOptions: { hostProcess: true } } }] }),
  pod({ hostNetwork: true, securityContext: { windowsOptions: { hostProcess: false } }, containers: [{ name: 'web', securityContext: { windowsOptions: { hostProcess: true } } }] }),
];

const security: readonly Part[] = [
  annotated({ [APP_ARMOR]: 'localhost/a' }, { containers: [{ name: 'web', securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'b' } } }] }),
  annotated({ [APP_ARMOR]: 'unconfined' }, { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } }),
  annotated({ [APP_ARMOR]: 'runtime/default' }, { containers: [{ name: 'web', securityContext: { appArmorProfile: LOCALHOST } }] }),
  annotated({ [APP_ARMOR]: 'runtime/default' }, { securityContext: { appArmorProfile: { type: 'Unconfined' } } }),
  annotated({ [APP_ARMOR]: 'localhost/a' }, { securityContext: { appArmorProfile: LOCALHOST } }),
  annotated({ [SECCOMP]: 'unconfined' }, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
  annotated({ [SECCOMP]: 'runtime/default' }, { securityContext: { seccompProfile: LOCALHOST } }),
  annotated({ [SECCOMP]: 'localhost/b' }, { securityContext: { seccompProfile: LOCALHOST } }),
  annotated({ [SECCOMP]: 'localhost/a' }, { securityContext: { seccompProfile: { type: 'Unconfined' } } }),
  annotated({ [SECCOMP_OF_WEB]: 'localhost/../a' }, { containers: [{ name: 'web', securityContext: { seccompProfile: LOCALHOST } }] }),
  annotated({ [SECCOMP_OF_WEB]: 'docker/default' }, { containers: [{ name: 'web', securityContext: { seccompProfile: { type: 'Unconfined' } } }] }),
  annotated({ 'kubernetes.io/config.mirror': '' }, { resourceClaims: [{ name: 'static', resourceClaimName: 'static' }] }),
  annotated({ 'kubernetes.io/config.mirror': '' }, { nodeName: 'node-1' }),
  pod({ securityContext: { appArmorProfile: { type: 'Localhost' } } }),
  pod({ securityContext: { seLinuxChangePolicy: 'MountOption', fsGroup: -1, supplementalGroups: [-1, 2 ** 31] } }),
  web({ securityContext: { privileged: true, allowPrivilegeEscalation: false } }),
  web({ securityContext: { allowPrivilegeEscalation: false, capabilities: { add: ['CAP_SYS_ADMIN'] } } }),
  web({ securityContext: { allowPrivilegeEscalation: false, capabilities: { add: ['SYS_ADMIN'] } } }),
  pod({ hostUsers: false, containers: [{ name: 'web', securityContext: { procMount: 'Unmasked' } }] }),
  web({ securityContext: { procMount: 'Unmasked' } }),
  pod({ os: { name: 'linux' }, securityContext: { windowsOptions: {} } }),
  pod({ os: { name: 'windows' }, securityContext: { fsGroup: 1 } }),
];

const storage: readonly Part[] = [
  pod({ volumes: [{ name: 'a', persistentVolumeClaim: { claimName: 'a' } }], containers: [{ name: 'web', volumeMounts: [{ name: 'a', mountPath: '/a' }], volumeDevices: [{ name: 'a', devicePath: '/a' }] }] }),
  pod({
    volumes: [{ name: 'a', persistentVolumeClaim: { claimName: 'a' } }, { name: 'b', emptyDir: {} }],
    containers: [{ name: 'web', volumeMounts: [{ name: 'b', mountPath: '/a' }], volumeDevices: [{ name: 'a', devicePath: '/a' }] }],
  }),
  pod({ volumes: [{ name: 'b', emptyDir: {} }], containers: [{ name: 'web', volumeDevices: [{ name: 'b', devicePath: '/b' }] }] }),
  pod({ volumes: [{ name: 'fresh', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }, { name: 'edge', persistentVolumeClaim: { claimName: 'edge-fresh' } }] }),
  pod({ volumes: [{ name: 'i', image: { reference: 'a' } }], containers: [{ name: 'web', volumeMounts: [{ name: 'i', mountPath: '/i', subPathExpr: '$(A)', bindMountOptions: ['noexec', 'noexec', 'x'] }] }] }),
  web({ volumeMounts: [{ name: 'scratch', mountPath: '/x', readOnly: true, recursiveReadOnly: 'Enabled', mountPropagation: 'HostToContainer' }] }),
  web({ volumeMounts: [{ name: 'scratch', mountPath: '/y', recursiveReadOnly: 'Enabled' }] }),
  web({ volumeMounts: [{ name: 'scratch', mountPath: '/z', subPath: 'a', subPathExpr: '$(B)' }] }),
  volume('iscsi', { iscsi: { targetPortal: `${long(60)}:3260`, iqn: 'iqn.2001-04.com.example:a', lun: 0, initiatorName: 'iqn.2001-04.com.example:a' } }),
  volume('chap', { iscsi: { targetPortal: 'a', iqn: 'iqn.2001-04.com.example:a', lun: 0, chapAuthSession: true } }),
  volume('azure', { azureDisk: { diskName: 'a', diskURI: 'https://a', kind: 'Managed' } }),
  volume('azure', { azureDisk: { diskName: 'a', diskURI: '/subscriptions/a', kind: 'Dedicated' } }),
  volume('flocker', { flocker: { datasetName: 'a', datasetUUID: 'b' } }),
  volume('flocker', { flocker: { datasetName: 'a/b' } }),
  volume('fc', { fc: { targetWWNs: ['a'], lun: 0, wwids: ['b'] } }),
  volume('fc', { fc: { targetWWNs: ['a'] } }),
  volume('csi', { csi: { driver: 'csi.example.com', nodePublishSecretRef: {} } }),
  volume('projected', { projected: { sources: [{ secret: { name: 'a', items: [{ key: 'a', path: 'x' }] } }, { configMap: { name: 'a', items: [{ key: 'a', path: 'x' }] } }] } }),
  volume('projected', { projected: { sources: [{ serviceAccountToken: { path: 'x' } }, { downwardAPI: { items: [{ path: 'x', fieldRef: { fieldPath: 'metadata.name' } }] } }] } }),
  volume('projected', { projected: { sources: [{ clusterTrustBundle: { name: 'a', signerName: 'example.com/a', labelSelector: {}, path: 'p' } }, { clusterTrustBundle: { name: 'a', labelSelector: {}, path: 'p' } }] } }),
  volume('projected', { projected: { sources: [{ podCertificate: { signerName: 'kubernetes.io/kube-apiserver-client', keyType: 'RSA4096', credentialBundlePath: 'p', keyPath: 'p', maxExpirationSeconds: 100_000 } }] } }),
];

const containers: readonly Part[] = [
  setup({ restartPolicy: 'Always', restartPolicyRules: [{ action: 'Restart', exitCodes: CODES }] }),
  setup({ restartPolicy: 'Maybe' }),
  setup({ restartPolicy: 'OnFailure', restartPolicyRules: [{ action: 'RestartAllContainers', exitCodes: CODES }] }),
  setup({ resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'RestartContainer' }] }),
  setup({ restartPolicy: 'Always', livenessProbe: { successThreshold: 2, ...EXEC }, startupProbe: { terminationGracePeriodSeconds: 0, ...EXEC } }),
  web({ restartPolicy: 'Always', restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'NotIn', values: MANY } }] }),
  web({ restartPolicy: 'Never', restartPolicyRules: MANY.slice(0, 21).map(value => ({ action: 'Restart', exitCodes: { operator: 'In', values: [value] } })) }),
  web({ restartPolicy: 'Always', resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'RestartContainer' }] }),
  pod({ restartPolicy: 'Never', containers: [{ name: 'web', resizePolicy: [{ resourceName: 'memory', restartPolicy: 'RestartContainer' }] }] }),
  web({ livenessProbe: { tcpSocket: { port: 80 }, httpGet: { port: 80 }, grpc: { port: 80 }, ...EXEC } }),
  web({ livenessProbe: { grpc: { port: 80, mode: 'x' } }, readinessProbe: { httpGet: { port: 80, protocol: 'HTTP2', host: 'a' } }, startupProbe: { httpGet: { port: 80, protocol: 'HTTP3' } } }),
  web({ readinessProbe: { ...EXEC, terminationGracePeriodSeconds: 1, successThreshold: 3 } }),
  pod({ terminationGracePeriodSeconds: 3, containers: [{ name: 'web', lifecycle: { preStop: { sleep: { seconds: 4 } } } }] }),
  pod({ os: { name: 'windows' }, containers: [{ name: 'web', lifecycle: { stopSignal: 'SIGUSR1' } }] }),
  web({ lifecycle: { stopSignal: 'SIGTERM' } }),
  web({ env: [{ name: 'TWICE', value: 'a', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }, { name: 'NONE', valueFrom: {} }] }),
  web({ env: [{ name: 'FILE', valueFrom: { fileKeyRef: { volumeName: 'config', path: '/a', key: 'A' } } }] }),
  debug({}),
  debug({ targetContainerName: 'web' }),
  debug({ targetContainerName: 'nowhere', volumeMounts: [{ name: 'scratch', mountPath: '/a', subPath: 'a' }] }),
  debug({ name: 'web', ports: [], resources: { limits: { cpu: 1 } }, livenessProbe: {} }),
  web({ resources: { limits: { 'cpu': '1', 'example.com/gpu': '1.5' }, requests: { 'cpu': '2', 'example.com/gpu': '1' } } }),
  web({ resources: { requests: { 'example.com/gpu': 1, 'hugepages-2Mi': '2Mi' } } }),
  web({ resources: { limits: { 'hugepages-2Mi': '2Mi', 'hugepages-1Gi': '1Gi' } } }),
  web({ resources: { claims: [{ name: 'gpu' }, { name: 'gpu', request: 'a' }, { name: 'nowhere' }] } }),
];

const others: readonly Part[] = [
  pod({ resources: { limits: { cpu: '1' } }, containers: [{ name: 'web', resources: { limits: { cpu: '2' }, requests: { cpu: '2' } } }] }),
  pod({ resources: { requests: { cpu: '1' } }, containers: [{ name: 'web', resources: { requests: { cpu: '800m' } } }, { name: 'more', image: 'more', resources: { requests: { cpu: '800m' } } }] }),
  pod({ resources: { limits: { 'hugepages-2Mi': '2Mi', 'memory': '1Gi' } }, containers: [{ name: 'web', resources: { limits: { 'hugepages-2Mi': '4Mi', 'memory': '1Gi' } } }] }),
  pod({ resources: { limits: { 'hugepages-2Mi': '2Mi', 'cpu': '1' } }, containers: [{ name: 'web', resources: { limits: { 'hugepages-2Mi': '2Mi', 'cpu': '1' } } }, { name: 'more', image: 'more', resources: { limits: { 'hugepages-2Mi': '2Mi', 'cpu': '1' } } }] }),
  pod({ resources: { limits: { memory: '1Gi' }, requests: { memory: '2Gi' } } }),
  pod({ resources: { claims: [{ name: 'gpu' }] } }),
  pod({ tolerations: [{ key: 'a', operator: 'Gt', value: '01' }, { key: 'a', operator: 'Lt', value: '9223372036854775808' }, { key: 'a', operator: 'Gt', value: '5' }] }),
  pod({ tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }, { operator: 'Exists', tolerationSeconds: 1 }] }),
  pod({ schedulingGroup: { podGroupName: 'a' }, evictionResponders: [{ name: 'a.example.com', priority: 1 }] }),
  pod({ nodeName: 'node-1', schedulingGates: [{ name: 'a' }] }),
  pod({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', matchLabelKeys: ['app'], labelSelector: { matchLabels: { app: 'web' } } }] }),
  pod({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', matchLabelKeys: ['app'] }, { maxSkew: 2, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }] }),
  pod({
    affinity: {
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', labelSelector: { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }, { key: 'a', operator: 'NotIn', values: ['c'] }] }, matchLabelKeys: ['app', 'a'], mismatchLabelKeys: ['app'] }],
      },
    },
  }),
  pod({ dnsPolicy: 'None' }),
  pod({ dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4'], searches: Array.from({ length: 33 }, (_, index) => `a${index}`), options: [{ value: 'a' }] } }),
  pod({ dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.1'], searches: Array.from({ length: 30 }, (_, index) => `${long(60)}${index}.${long(10)}`) } }),
  pod({ serviceAccount: 'one', serviceAccountName: 'other' }),
  pod({ nodeSelector: { 'kubernetes.io/os': 'linux' }, os: { name: 'windows' } }),
  pod({ activeDeadlineSeconds: 1 }),
  pod({ restartPolicy: 'OnFailure' }),
];

export const POD_SITUATIONS: readonly Part[] = [...host, ...security, ...storage, ...containers, ...others];

const of = (kinds: readonly Kind[], spec: Json): Part => ({ kinds, adds: { spec } });
const named = (metadata: Json): Part => ({ adds: { metadata } });
const jobs: readonly Json[] = [
  { completionMode: 'Indexed', completions: 100_001, parallelism: 10_001, backoffLimitPerIndex: 1, maxFailedIndexes: 10_001 },
  { completionMode: 'Indexed', completions: 100_001, backoffLimitPerIndex: 1 },
  { completionMode: 'Indexed', completions: 3, parallelism: 100_001 },
  { completionMode: 'Indexed', completions: 3, successPolicy: { rules: [{ succeededIndexes: `0${',0'.repeat(32_768)}` }, { succeededIndexes: '0-9' }, { succeededIndexes: '0-1', succeededCount: 3 }] } },
  { completionMode: 'Indexed', completions: 3, successPolicy: { rules: MANY.slice(0, 21).map(() => ({ succeededCount: 1 })) } },
  { completionMode: 'Indexed', completions: 3, successPolicy: { rules: [] } },
  { completionMode: 'NonIndexed', completions: 3, successPolicy: { rules: [{ succeededCount: 1 }] } },
  { podFailurePolicy: { rules: MANY.slice(0, 21).map(value => ({ action: 'FailJob', onExitCodes: { operator: 'In', values: [value] } })) } },
  { podFailurePolicy: { rules: [{ action: 'FailIndex', onExitCodes: { operator: 'In', values: MANY } }, { action: 'Ignore', onPodConditions: MANY.slice(0, 21).map(value => ({ type: `A${value}`, status: 'True' })) }] } },
  { podFailurePolicy: { rules: [{ action: 'Ignore', onExitCodes: { operator: 'In', values: [3, 2, 2, 0] }, onPodConditions: [{ type: 'A', status: 'Odd' }] }, { action: 'Ignore' }] } },
  { podFailurePolicy: { rules: [] }, podReplacementPolicy: 'TerminatingOrFailed', template: { spec: { restartPolicy: 'Never' } } },
  { backoffLimitPerIndex: 1 },
  { manualSelector: true },
  { selector: { matchLabels: { other: 'x' } }, manualSelector: true },
  { parallelism: 1, scheduling: { schedulingPolicy: { gang: { minCount: 2 } } } },
  { template: { spec: { restartPolicy: 'Always' } } },
];

/** Those of the object around a pod. */
export const OBJECT_SITUATIONS: readonly Part[] = [
  named({ name: long(52) }), named({ name: long(53) }), named({ name: long(61) }), named({ name: 'a.b' }), named({ name: '', generateName: 'a_' }), named({ name: '', generateName: `${long(253)}-` }),
  named({ name: long(63) }), named({ name: long(64) }),
  named({ finalizers: ['orphan', 'foregroundDeletion'] }),
  named({ ownerReferences: [{ apiVersion: 'a/v1', kind: 'A', name: 'a', uid: '1', controller: true }, { apiVersion: 'a/v1', kind: 'A', name: 'b', uid: '2', controller: true }] }),
  named({ ownerReferences: [{ apiVersion: 'v1', kind: 'Event', name: 'a', uid: '1' }] }),
  named({ ownerReferences: [{ apiVersion: 'a/v1', kind: 'A', name: 'a', uid: '' }, { apiVersion: 'a/v1', kind: 'A', name: 'a', uid: '' }, { apiVersion: 'v1', kind: '', name: 'a', uid: '1' }] }),
  named({ managedFields: [{ operation: 'Apply', manager: long(129), fieldsType: 'Odd', subresource: long(257) }, { operation: 'Update', fieldsType: 'FieldsV1', apiVersion: 'v1' }] }),
  of(['StatefulSet'], { updateStrategy: { type: 'OnDelete', rollingUpdate: { partition: 1 } } }),
  of(['StatefulSet'], { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, partition: -1 } } }),
  of(['StatefulSet'], { volumeClaimTemplates: [{ metadata: { name: 'scratch' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }, { spec: {} }] }),
  of(['StatefulSet'], { volumeClaimTemplates: [{ metadata: { name: 'a' }, spec: { accessModes: ['ReadWriteOncePod', 'ReadWriteOnce'], resources: { requests: { storage: '0' } }, dataSource: { kind: 'A', name: 'a' }, dataSourceRef: { kind: 'B', name: 'b', namespace: 'c' } } }] }),
  of(['Deployment'], { strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } }),
  of(['Deployment'], { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }),
  of(['Deployment'], { minReadySeconds: 600, progressDeadlineSeconds: 600 }),
  { kinds: ['Deployment'], adds: { metadata: { annotations: { 'deprecated.deployment.rollback.to': 'x' } } } },
  { kinds: ['Deployment'], adds: { metadata: { annotations: { 'deprecated.deployment.rollback.to': '-1' } } } },
  { kinds: ['DaemonSet'], adds: { metadata: { annotations: { 'deprecated.daemonset.template.generation': 'x' } } } },
  { kinds: ['DaemonSet'], adds: { metadata: { annotations: { 'deprecated.daemonset.template.generation': '-1' } } } },
  of(['DaemonSet'], { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } } }),
  of(['DaemonSet'], { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '101%', maxUnavailable: 0 } } }),
  of(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'], { selector: { matchLabels: { other: 'x' } } }),
  of(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'], { selector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] } }),
  of(['ReplicationController'], { selector: { other: 'x' } }),
  of(['CronJob'], { schedule: 'TZ=UTC * * * * *', timeZone: 'Etc/UTC' }),
  of(['CronJob'], { schedule: 'TZ=Nowhere * * * * *' }),
  ...SCHEDULES.map(schedule => of(['CronJob'], { schedule })),
  ...ZONES.map(timeZone => of(['CronJob'], { timeZone })),
  ...jobs.flatMap(job => [of(['Job'], job), of(['CronJob'], { jobTemplate: { spec: job } })]),
];
