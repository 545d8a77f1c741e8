import { LINUX, pod, WINDOWS, type Part } from './part';

const SELECTOR = { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'In', values: ['a', 'b'] }, { key: 'old', operator: 'DoesNotExist' }] };
const POD_TERM = { topologyKey: 'kubernetes.io/hostname', labelSelector: SELECTOR, namespaces: ['team'], namespaceSelector: { matchLabels: { team: 'a' } }, matchLabelKeys: ['pod-template-hash'], mismatchLabelKeys: ['tenant'] };
const NODE_TERM = {
  matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }, { key: 'cores', operator: 'Gt', values: ['4'] }, { key: 'example.com/old', operator: 'DoesNotExist' }],
  matchFields: [{ key: 'metadata.name', operator: 'NotIn', values: ['node-1'] }],
};

const affinity: readonly Part[] = [
  { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [NODE_TERM, { matchExpressions: [{ key: 'zone', operator: 'Exists' }] }] } } },
  { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: NODE_TERM }, { weight: 100, preference: {} }] } },
  ...['podAffinity', 'podAntiAffinity'].flatMap(name => [
    { [name]: { requiredDuringSchedulingIgnoredDuringExecution: [POD_TERM] } },
    { [name]: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 50, podAffinityTerm: POD_TERM }] } },
  ]),
].map(one => pod({ affinity: one }));

const tolerations: readonly Part[] = [
  { key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' },
  { operator: 'Exists' },
  { key: 'example.com/gone', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 },
  { key: 'plain', value: 'a', effect: 'PreferNoSchedule' },
].map(one => pod({ tolerations: [one] }));

const network: readonly Part[] = [
  pod({ dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.10', '2001:db8::1'], searches: ['example.com', 'svc.cluster.local'], options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }] } }, { choices: ['dns'] }),
  pod({ dnsPolicy: 'ClusterFirst', dnsConfig: { searches: ['example.com'] } }, { choices: ['dns'] }),
  pod({ dnsPolicy: 'Default' }, { choices: ['dns'] }),
  pod({ hostAliases: [{ ip: '10.0.0.1', hostnames: ['a.example.com', 'b'] }, { ip: '::1', hostnames: ['c'] }] }),
  pod({ hostname: 'web', subdomain: 'team', setHostnameAsFQDN: true }, { choices: ['hostname'], os: ['linux', 'none'] }),
  pod({ hostname: 'web-1' }, { choices: ['hostname'] }),
  pod({ hostnameOverride: 'web.example.com' }, { choices: ['hostname'] }),
  pod({ enableServiceLinks: false, shareProcessNamespace: true }, { os: LINUX, choices: ['host'] }),
];

const scheduling: readonly Part[] = [
  pod({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: SELECTOR, minDomains: 2, nodeAffinityPolicy: 'Honor', nodeTaintsPolicy: 'Ignore', matchLabelKeys: ['pod-template-hash'] }] }),
  pod({ topologySpreadConstraints: [{ maxSkew: 2, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' }] }),
  pod({ nodeSelector: { 'kubernetes.io/os': 'linux', 'pool': 'a' } }, { os: LINUX }),
  pod({ nodeSelector: { 'kubernetes.io/os': 'windows' } }, { os: WINDOWS }),
  pod({ schedulingGates: [{ name: 'example.com/ready' }, { name: 'plain' }] }, { choices: ['node'] }),
  pod({ nodeName: 'node-1' }, { choices: ['node'] }),
  pod({ schedulerName: 'my-scheduler', priority: 1000, priorityClassName: 'high', preemptionPolicy: 'Never' }),
  pod({ runtimeClassName: 'gvisor', overhead: { cpu: '100m', memory: '64Mi' } }),
  pod({ readinessGates: [{ conditionType: 'example.com/ready' }, { conditionType: 'Plain' }] }),
  pod({ schedulingGroup: { podGroupName: 'group' } }),
];

const claims: readonly Part[] = [
  pod({ resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }], containers: [{ name: 'web', resources: { claims: [{ name: 'gpu' }] } }] }),
  pod({ resourceClaims: [{ name: 'nic', resourceClaimTemplateName: 'nic' }], containers: [{ name: 'web', resources: { claims: [{ name: 'nic', request: 'fast' }] } }] }),
  pod({ resources: { limits: { cpu: '64', memory: '64Gi' }, requests: { cpu: '32', memory: '32Gi' } } }, { os: LINUX }),
];

const security: readonly Part[] = [
  pod({ securityContext: { fsGroup: 2000, fsGroupChangePolicy: 'OnRootMismatch', runAsUser: 1000, runAsGroup: 3000, supplementalGroups: [4000, 0], supplementalGroupsPolicy: 'Merge' } }, { os: LINUX }),
  pod({ securityContext: { sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }, { name: 'net/ipv4/ip_local_port_range', value: '32768 60999' }] } }, { os: LINUX, choices: ['host'] }),
  pod({ securityContext: { seLinuxOptions: { level: 's0:c123,c456' }, seLinuxChangePolicy: 'Recursive', seccompProfile: { type: 'RuntimeDefault' }, appArmorProfile: { type: 'Unconfined' } } }, { os: LINUX, choices: ['apparmor'] }),
  pod({ securityContext: { runAsNonRoot: true } }),
  pod({ securityContext: { windowsOptions: { runAsUserName: 'CORP\\svc-web', gmsaCredentialSpecName: 'gmsa-web' } } }, { os: WINDOWS, choices: ['windows-user'] }),
  pod({ hostPID: true, hostIPC: true }, { os: LINUX, choices: ['host'] }),
  pod({ hostUsers: false }, { os: LINUX, choices: ['privileged', 'host', 'raw', 'fresh-raw'] }),
];

const other: readonly Part[] = [
  pod({ serviceAccountName: 'web', serviceAccount: 'web', automountServiceAccountToken: false }),
  pod({ imagePullSecrets: [{ name: 'registry' }, { name: 'other' }] }),
  pod({ terminationGracePeriodSeconds: 60 }),
  pod({ activeDeadlineSeconds: 600 }, { kinds: ['Pod', 'PodTemplate', 'Job', 'CronJob'] }),
  pod({ restartPolicy: 'Never' }, { kinds: ['Pod', 'PodTemplate', 'Job', 'CronJob'] }),
  pod({ evictionResponders: [{ name: 'responder.example.com', priority: 100 }] }),
  { adds: { metadata: { labels: { 'tier': 'a', 'example.com/team': 'x_Y.z' } } } },
  { adds: { metadata: { annotations: { 'example.com/note': 'anything at all', 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'true' } } } },
  { os: LINUX, choices: ['apparmor'], adds: { metadata: { annotations: { 'container.apparmor.security.beta.kubernetes.io/web': 'runtime/default' } }, spec: { securityContext: {} } } },
];

/** What a pod may have besides containers and volumes. */
export const POD_PARTS: readonly Part[] = [...affinity, ...tolerations, ...network, ...scheduling, ...claims, ...security, ...other];
