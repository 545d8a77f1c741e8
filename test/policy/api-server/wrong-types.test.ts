import { judge } from '../../../src/policy';
import { aPod as podOf, TODAY } from '../findings';

const rulesIn = (object: unknown) => [...new Set(judge([object], { today: TODAY, pods: 'all' }).findings.filter(({ refusedBy }) => refusedBy === 'api-server').map(({ rule }) => rule))];
const aPod = (spec: object, metadata = {}) => podOf({ nodeSelector: { 'kubernetes.io/os': 'windows' }, ...spec }, metadata);
const volumesOf = (...sources: object[]) => sources.map((source, index) => ({ name: `a${index}`, ...source }));
const WEB = { name: 'web', image: 'web' };

test.each<[string, unknown]>([
  ['fields of containers', aPod({
    containers: [{ name: 1, image: [' a'], imagePullPolicy: 1, terminationMessagePolicy: 1, ports: { a: 1 }, env: { a: 1 }, envFrom: 'a', resources: { limits: 'a', requests: 1, claims: 'a' }, resizePolicy: 'a' }, 1, 1],
  })],
  ['ports', aPod({ containers: [{ ...WEB, ports: ['a', 'a', { containerPort: '80', hostPort: '80', name: 1, protocol: 1 }, { containerPort: '80', hostPort: '80', name: 1 }] }], hostNetwork: 'true' })],
  ['ports of the node', aPod({ containers: [{ ...WEB, ports: [{ containerPort: '80', hostPort: 81 }, { containerPort: 80, hostPort: '81' }, { containerPort: '80' }, { containerPort: '80' }] }], hostNetwork: true })],
  ['variables', aPod({
    containers: [{
      ...WEB,
      env: [
        1, { name: 1 }, ...[1, { fieldRef: 'a' }, { resourceFieldRef: 'a' }, { fileKeyRef: 'a' }, { secretKeyRef: 'a' }, { resourceFieldRef: { resource: 'limits.cpu', divisor: {} } }].map(valueFrom => ({ name: 'A', valueFrom })),
        { name: 'B', valueFrom: { fileKeyRef: { key: 1, path: ['..'], volumeName: 1 } } }, { name: 'C', valueFrom: { configMapKeyRef: { name: 1, key: 1 } } },
      ],
      envFrom: [1, { prefix: 1, secretRef: 'a' }, { configMapRef: { name: 1 } }, { secretRef: { name: ['a-', 'b-'] } }],
    }],
  })],
  ['quantities', aPod({ containers: [{ ...WEB, resources: { limits: { 'cpu': 'x', 'memory': {}, 'example.com/a': 'x', 'hugepages-1': true }, requests: { 'cpu': 1, 'memory': '1Gi', 'example.com/a': 1, 'hugepages-1': 1 } } }] })],
  ['quantities of a pod', aPod({ containers: [{ ...WEB, resources: { limits: { cpu: 1 } } }], resources: { limits: { cpu: 'x', memory: '1Gi' }, requests: { memory: {} } } })],
  ['resources of a pod', aPod({ containers: [WEB], resources: { limits: 'a', requests: 'b', claims: {} }, overhead: 'a', resourceClaims: ['a'] })],
  ['claims of resources', aPod({ containers: [{ ...WEB, resources: { claims: ['a', 'a'] }, resizePolicy: ['a'] }], resourceClaims: 'a' })],
  ['annotations', aPod({ containers: [WEB] }, { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 1, 'container.apparmor.security.beta.kubernetes.io/web': 1 } })],
  ['a sleep', aPod({ terminationGracePeriodSeconds: 1, containers: [{ ...WEB, lifecycle: { preStop: { sleep: { seconds: '5' } } } }] })],
  ['a grace period', aPod({ terminationGracePeriodSeconds: '1', containers: [{ ...WEB, lifecycle: { preStop: { sleep: { seconds: 30 } } } }] })],
  ['a sysctl', aPod({ securityContext: { sysctls: [{ name: 1 }, { name: 1 }] }, containers: [WEB] })],
  ['numbers of a probe', aPod({ containers: [{ ...WEB, livenessProbe: { exec: { command: 'a' }, periodSeconds: '-1', successThreshold: '2', terminationGracePeriodSeconds: '0' } }] })],
  ['a user', aPod({ securityContext: { runAsUser: '-1' }, containers: [WEB] })],
  ['a port', aPod({ containers: [{ ...WEB, livenessProbe: { httpGet: { port: true, scheme: 1, httpHeaders: [{ name: {} }] } } }] })],
  ['names of profiles', aPod({ securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 1 }, appArmorProfile: { type: 'Localhost', localhostProfile: 1 } }, containers: [WEB] })],
  ['tolerations', aPod({
    containers: [WEB],
    tolerations: [{ key: 1, operator: 'Exists', value: 1, effect: 1 }, { key: 'a', operator: 1, value: 1 }, { key: 'a', effect: 'NoExecute', tolerationSeconds: 'a' }],
  })],
  ['affinities', aPod({
    containers: [WEB],
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            { matchExpressions: [{ key: 1, operator: 'In', values: {} }, { key: 'a', operator: 'Exists', values: 'a' }, { key: 'a', operator: 'Gt', values: 1 }, { key: 'a', operator: 1 }] },
            { matchFields: [{ key: 1, operator: 1, values: 'a' }, { key: 'metadata.name', operator: 'In', values: {} }, { key: 'metadata.name', operator: 'In', values: [1] }] },
          ],
        },
        preferredDuringSchedulingIgnoredDuringExecution: [{ weight: '0' }],
      },
      podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 1, namespaces: [1], labelSelector: 'a', matchLabelKeys: [1], mismatchLabelKeys: 'a' }] },
    },
  })],
  ['constraints', aPod({
    containers: [WEB],
    topologySpreadConstraints: [
      { maxSkew: '0', topologyKey: 1, whenUnsatisfiable: 1, nodeAffinityPolicy: 1, nodeTaintsPolicy: 1, labelSelector: {}, matchLabelKeys: {} },
      { maxSkew: true, topologyKey: 'a', whenUnsatisfiable: 'DoNotSchedule', minDomains: '0' },
    ],
  })],
  ['DNS', aPod({ containers: [WEB], dnsPolicy: 1, dnsConfig: { nameservers: [1], searches: [1], options: [{ name: 1 }] }, hostAliases: [{ ip: 1, hostnames: [1] }] })],
  ['names of a pod', aPod({
    containers: [WEB],
    nodeName: 1,
    hostname: 1,
    subdomain: 1,
    serviceAccountName: 1,
    priorityClassName: 1,
    runtimeClassName: 1,
    preemptionPolicy: 1,
    activeDeadlineSeconds: '0',
    schedulingGates: [{ name: 'a' }],
    readinessGates: [{ conditionType: 1 }],
  })],
  ['the host name of a pod', aPod({ containers: [WEB], hostnameOverride: 1 })],
  ['completions of a Job', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'a.b' },
    spec: { completionMode: 'Indexed', completions: '1', template: { spec: { restartPolicy: 'Never', nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [WEB] } } },
  }],
  ['the selector of a Deployment', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { selector: 'app=web', template: { spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [WEB] } } },
  }],
  ['lists of metadata', aPod({ containers: [WEB] }, {
    namespace: 1,
    finalizers: [1],
    ownerReferences: [{ apiVersion: 1, kind: 1, name: 1, uid: 1 }],
    managedFields: [{ operation: 1, fieldsType: 1, manager: 1, subresource: 1 }],
  })],
  ['lists of metadata that are none', aPod({ containers: [WEB] }, { annotations: 'a', finalizers: 'a', ownerReferences: { a: 1 }, managedFields: 'a' })],
  ['volumes', aPod({ containers: [WEB], volumes: ['a', 'a'] })],
  ['names of volumes', aPod({ containers: [WEB], volumes: [{ name: 1 }, { name: 2 }] })],
  ['disks', aPod({
    containers: [WEB],
    volumes: volumesOf(
      { iscsi: { iqn: 1, targetPortal: 1, lun: '256', initiatorName: 1, chapAuthSession: 'true' } }, { fc: { targetWWNs: 'a', lun: '256' } },
      { azureDisk: { diskName: 1, diskURI: 1, kind: 1, cachingMode: 1 } }, { gcePersistentDisk: { pdName: 1, partition: '256' } },
    ),
  })],
  ['network volumes', aPod({
    containers: [WEB],
    volumes: volumesOf(
      { nfs: { server: 1, path: 1 } }, { quobyte: { registry: 1, volume: 1, tenant: 1 } }, { flocker: { datasetName: 1 } }, { storageos: { volumeName: 1, volumeNamespace: 1 } }, { cephfs: { monitors: 'a' } },
    ),
  })],
  ['drivers', aPod({ containers: [WEB], volumes: volumesOf({ csi: { driver: 1, nodePublishSecretRef: { name: 1 } } }, { flexVolume: { driver: 1, options: 'kubernetes.io' } }) })],
  ['values of volumes', aPod({
    containers: [WEB],
    volumes: volumesOf(
      { hostPath: { path: 1, type: 1 } }, { gitRepo: { repository: 1, directory: 1 } }, { image: { reference: 1, pullPolicy: 1 } }, ...['x', '-x', '', 'abc', true, {}, []].map(sizeLimit => ({ emptyDir: { sizeLimit } })),
    ),
  })],
  ['files of volumes', aPod({
    containers: [WEB],
    volumes: volumesOf(
      { secret: { secretName: 1, defaultMode: '512', items: [{ key: 1, path: 1, mode: '512' }] } }, { downwardAPI: { items: [{ path: 1, fieldRef: 'a' }, { path: 'a', resourceFieldRef: 'a' }] } },
      { projected: { sources: [{ secret: 'a' }] } }, { projected: { sources: [{ clusterTrustBundle: { name: 1, path: 1 } }, { clusterTrustBundle: { signerName: 1, path: 2 } }] } },
      { projected: { sources: [{ podCertificate: { signerName: 1, keyType: 1, keyPath: 1, maxExpirationSeconds: '1', userAnnotations: 'a' } }] } },
    ),
  })],
  ['claims', aPod({
    containers: [WEB],
    volumes: volumesOf(...['x', true, {}].map(storage => ({
      ephemeral: {
        volumeClaimTemplate: {
          spec: { accessModes: 'a', storageClassName: 1, volumeMode: 1, resources: { requests: { storage } }, dataSource: { name: 1, kind: 1, apiGroup: 'a' } },
        },
      },
    }))),
  })],
  ['modes of access', aPod({ containers: [WEB], volumes: volumesOf({ ephemeral: { volumeClaimTemplate: { spec: { accessModes: [1], resources: { requests: { storage: 1 } } } } } }) })],
  ['values of mounts', aPod({ containers: [{ ...WEB, volumeMounts: [{ name: 'a', mountPath: 'a', subPath: 1, subPathExpr: 1, mountPropagation: 1, recursiveReadOnly: 1 }] }], volumes: [{ name: 'a' }] })],
  ['restart rules', aPod({ restartPolicy: 1, containers: [{ ...WEB, restartPolicy: 1, restartPolicyRules: 'x' }] })],
])('a value of a wrong type is not reported a second time: %s', (_, object) => {
  expect(rulesIn(object)).toEqual(['windows/field-type']);
});
