import type {
  CronJobOptions, DaemonSetOptions, DeploymentOptions, JobOptions, Probe, PssNamespaceProps, ReplicaSetOptions, SecureWindowsDeploymentProps,
  SecureWindowsPodProps, StatefulSetOptions, WindowsContainer, WorkloadOptions,
} from '../../../src';
import { PssLevel, WindowsUser } from '../../../src';

const httpGet = { port: 'http', path: '/health', scheme: 'HTTPS', httpHeaders: [{ name: 'Host', value: 'shop' }] };
const exec = { command: ['cmd', '/c'] };

const numbers = { initialDelaySeconds: 1, periodSeconds: 2, timeoutSeconds: 3, successThreshold: 1, failureThreshold: 5 };
const probes: Probe[] = [{ httpGet, ...numbers, terminationGracePeriodSeconds: 6 }, { tcpSocket: { port: 80 } }, { exec }, { grpc: { port: 81, service: 'shop' } }];

/** A container with every option, or a sidecar with the one that containers have not. */
const container = (name: string, port: number): WindowsContainer => ({
  name,
  image: `example.com/${name}:1`,
  user: WindowsUser.of('webapp'),
  command: ['web.exe'],
  args: ['-v'],
  workingDir: 'C:\\app',
  imagePullPolicy: 'Never',
  env: [
    { name: 'A', value: 'a' },
    { name: 'B', valueFrom: { configMapKeyRef: { name: 'settings', key: 'b', optional: true } } },
    { name: 'C', valueFrom: { secretKeyRef: { name: 'secrets', key: 'c', optional: false } } },
    { name: 'D', valueFrom: { fieldRef: { fieldPath: 'metadata.name', apiVersion: 'v1' } } },
    { name: 'E', valueFrom: { resourceFieldRef: { resource: 'limits.memory', containerName: name, divisor: '1Mi' } } },
  ],
  envFrom: [{ configMapRef: { name: 'settings', optional: true }, prefix: 'S_' }, { secretRef: { name: 'secrets', optional: true } }],
  ports: [{ containerPort: port, name: `${name}-port`, protocol: 'UDP' }],
  resources: { limits: { memory: '800Mi', cpu: 2 }, requests: { memory: '400Mi', cpu: 1 }, claims: [{ name: 'gpu', request: 'one' }] },
  volumeMounts: [{ name: 'config-map', mountPath: 'C:\\config', readOnly: true, subPath: 'web' }, { name: 'empty', mountPath: 'C:\\scratch', subPathExpr: 'x-$(A)' }],
  livenessProbe: probes[0]!,
  readinessProbe: probes[1]!,
  startupProbe: probes[2]!,
  lifecycle: { postStart: { exec }, preStop: { sleep: { seconds: 7 } } },
  stdin: true,
  stdinOnce: true,
  tty: true,
  terminationMessagePath: 'C:\\last-words',
  terminationMessagePolicy: 'FallbackToLogsOnError',
});

const requirement = { key: 'a', operator: 'In', values: ['b'] };
const pods = {
  topologyKey: 'kubernetes.io/hostname',
  labelSelector: { matchLabels: { app: 'cache' }, matchExpressions: [requirement] },
  namespaces: ['shop'],
  namespaceSelector: { matchLabels: { team: 'a' } },
  matchLabelKeys: ['pod-template-hash'],
  mismatchLabelKeys: ['tenant'],
};
const nearPods = {
  requiredDuringSchedulingIgnoredDuringExecution: [pods], preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: pods }],
};
const claim = { accessModes: ['ReadWriteOnce'], storageClassName: 'ebs', resources: { requests: { storage: '10Gi' } } };
const downwardFiles = { items: [{ path: 'name', fieldRef: { fieldPath: 'metadata.name' } }, { path: 'memory', resourceFieldRef: { containerName: 'main', resource: 'limits.memory' } }] };

const files = { items: [{ key: 'k', path: 'p' }], optional: true };
const workload: WorkloadOptions = {
  name: 'web',
  namespace: 'shop',
  labels: { team: 'shop' },
  annotations: { owner: 'ops' },
  selector: { app: 'web' },
  containers: [container('main', 1000), { name: 'grpc', image: 'example.com/grpc:1', livenessProbe: probes[3]!, lifecycle: { preStop: { httpGet } } }],
  initContainers: [{ ...container('side', 2000), restartPolicy: 'Always' }],
  user: WindowsUser.LOCAL_SERVICE,
  volumes: [
    { name: 'config-map', configMap: { name: 'settings', ...files } },
    { name: 'secret', secret: { secretName: 'secrets', ...files } },
    { name: 'empty', emptyDir: { sizeLimit: '1Gi' } },
    { name: 'claim', persistentVolumeClaim: { claimName: 'data', readOnly: true } },
    { name: 'downward', downwardAPI: downwardFiles },
    { name: 'ephemeral', ephemeral: { volumeClaimTemplate: { metadata: { labels: { tier: 'scratch' }, annotations: { owner: 'x' } }, spec: claim } } },
    { name: 'csi', csi: { driver: 'secrets-store.csi.k8s.io', readOnly: true, volumeAttributes: { provider: 'vault' } } },
    {
      name: 'projected',
      projected: {
        sources: [
          { configMap: { name: 'settings', ...files } }, { secret: { name: 'secrets', items: [{ key: 'k', path: 'q' }], optional: true } },
          { serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 600 } },
          { downwardAPI: downwardFiles },
        ],
      },
    },
  ],
  serviceAccountName: 'web',
  automountServiceAccountToken: true,
  enableServiceLinks: true,
  nodeSelector: { pool: 'iis' },
  tolerations: [{ key: 'pool', operator: 'Equal', value: 'iis', effect: 'NoExecute', tolerationSeconds: 8 }],
  topologySpreadConstraints: [{ maxSkew: 9, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' }],
  runtimeClassName: 'windows-2022',
  imagePullSecrets: [{ name: 'registry' }],
  terminationGracePeriodSeconds: 60,
  priorityClassName: 'high',
  hostAliases: [{ ip: '10.0.0.1', hostnames: ['db.corp.example'] }],
  preemptionPolicy: 'Never',
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [requirement], matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }] }] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, preference: { matchExpressions: [{ key: 'b', operator: 'Exists' }] } }],
    },
    podAffinity: nearPods,
    podAntiAffinity: nearPods,
  },
  schedulerName: 'mine',
  schedulingGates: [{ name: 'example.com/ready' }],
  readinessGates: [{ conditionType: 'example.com/ready' }],
  resourceClaims: [{ name: 'gpu', resourceClaimTemplateName: 'gpu' }, { name: 'nic', resourceClaimName: 'nic' }],
  dnsPolicy: 'None',
  dnsConfig: { nameservers: ['10.0.0.10'], searches: ['corp.example'], options: [{ name: 'ndots', value: '2' }] },
  hostname: 'web',
  subdomain: 'shops',
};
const ofTemplate = { podLabels: { tier: 'front' }, podAnnotations: { 'example.com/scrape': 'yes' } };
const lasting = { ...ofTemplate, restartPolicy: 'Always' };
const replicated: Omit<DeploymentOptions, keyof WorkloadOptions> = {
  ...lasting,
  replicas: 3,
  strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '50%', maxUnavailable: 1 } },
  minReadySeconds: 10,
  revisionHistoryLimit: 4,
  progressDeadlineSeconds: 300,
};
const stateful: Omit<StatefulSetOptions, keyof WorkloadOptions> = {
  ...lasting,
  serviceName: 'web',
  replicas: 3,
  volumeClaimTemplates: [{
    metadata: { name: 'data', labels: { tier: 'data' }, annotations: { owner: 'storage' } },
    spec: claim,
  }],
  persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Delete' },
  podManagementPolicy: 'Parallel',
  updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2, maxUnavailable: 1 } },
  ordinals: { start: 5 },
  minReadySeconds: 10,
  revisionHistoryLimit: 4,
};
const onNodes: Omit<DaemonSetOptions, keyof WorkloadOptions> = {
  ...lasting, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: '25%' } }, minReadySeconds: 10, revisionHistoryLimit: 4,
};
const counted: Omit<ReplicaSetOptions, keyof WorkloadOptions> = { ...lasting, replicas: 3, minReadySeconds: 10 };
const finished = {
  ...ofTemplate,
  completions: 4,
  parallelism: 2,
  completionMode: 'Indexed',
  backoffLimit: 6,
  activeDeadlineSeconds: 600,
  ttlSecondsAfterFinished: 60,
  podReplacementPolicy: 'Failed',
  successPolicy: { rules: [{ succeededIndexes: '0-1', succeededCount: 1 }] },
  podFailurePolicy: {
    rules: [
      { action: 'FailIndex', onExitCodes: { containerName: 'main', operator: 'In', values: [1, 42] } }, { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
    ],
  },
  backoffLimitPerIndex: 1,
  maxFailedIndexes: 2,
  restartPolicy: 'Never',
};
const ended: Omit<JobOptions, keyof WorkloadOptions> = { ...finished, suspend: true };
const scheduled: Omit<CronJobOptions, keyof WorkloadOptions> = {
  ...finished, schedule: '30 2 * * *', timeZone: 'Europe/Berlin', concurrencyPolicy: 'Forbid', startingDeadlineSeconds: 100, successfulJobsHistoryLimit: 5, failedJobsHistoryLimit: 7, suspend: true,
};

export interface Samples {
  readonly SecureWindowsPod: readonly SecureWindowsPodProps[];
  readonly SecureWindowsDeployment: readonly SecureWindowsDeploymentProps[];
  readonly SecureWindowsStatefulSet: readonly StatefulSetOptions[];
  readonly SecureWindowsDaemonSet: readonly DaemonSetOptions[];
  readonly SecureWindowsReplicaSet: readonly ReplicaSetOptions[];
  readonly SecureWindowsJob: readonly JobOptions[];
  readonly SecureWindowsCronJob: readonly CronJobOptions[];
  readonly PssNamespace: readonly PssNamespaceProps[];
}

/** Valid options that set, among them, every option of a construct. */
export const SAMPLES: Samples = {
  SecureWindowsPod: [{ ...workload, restartPolicy: 'Never', activeDeadlineSeconds: 600 }],
  SecureWindowsDeployment: [{ ...workload, ...replicated }],
  SecureWindowsStatefulSet: [{ ...workload, ...stateful }],
  SecureWindowsDaemonSet: [{ ...workload, ...onNodes }],
  SecureWindowsReplicaSet: [{ ...workload, ...counted }],
  SecureWindowsJob: [{ ...workload, ...ended }],
  SecureWindowsCronJob: [{ ...workload, ...scheduled }],
  PssNamespace: [
    {
      name: 'shop',
      enforce: PssLevel.PRIVILEGED,
      warn: PssLevel.BASELINE,
      audit: PssLevel.BASELINE,
      enforceVersion: 'v1.30',
      warnVersion: 'v1.29',
      kubernetesVersion: 'v1.31',
      privilegedReason: 'CNI agents',
      labels: { team: 'net' },
      annotations: { owner: 'ops' },
    },
    { auditVersion: 'v1.28' },
  ],
};
