import { METADATA, POD_SPEC } from '../../../src/policy/object/pod-type';
import type { Type } from '../../../src/policy/object/type';

/** The type of a value, by its place. A list has one member, a map the key `*`. */
type Shape = string | [Shape] | { readonly [key: string]: Shape };

const any = (...names: string[]): Record<string, Shape> => Object.fromEntries(names.map(name => [name, 'any']));
const seLinuxOptions = { level: 'string', role: 'string', type: 'string', user: 'string' };
const profile = { localhostProfile: 'string', type: 'string' };
const selectorTerm: Shape = { matchExpressions: [{ key: 'string', operator: 'string', values: ['string'] }], matchFields: 'any' };
const resources = { claims: 'any', limits: { '*': 'quantity' }, requests: { '*': 'quantity' } };
const items: Shape = [{ key: 'string', mode: 'integer', path: 'string' }];
const handler = {
  exec: 'any', grpc: 'any', httpGet: { host: 'string', ...any('httpHeaders', 'path', 'port', 'scheme') }, sleep: 'any', tcpSocket: { host: 'string', port: 'any' },
};
const probe = {
  ...handler,
  ...any('failureThreshold', 'initialDelaySeconds', 'periodSeconds', 'successThreshold', 'terminationGracePeriodSeconds', 'timeoutSeconds'),
};
const security = {
  appArmorProfile: profile,
  runAsGroup: 'integer',
  runAsNonRoot: 'boolean',
  runAsUser: 'integer',
  seLinuxOptions,
  seccompProfile: profile,
  windowsOptions: { gmsaCredentialSpec: 'string', gmsaCredentialSpecName: 'string', hostProcess: 'boolean', runAsUserName: 'string' },
};

const container: Shape = {
  lifecycle: { postStart: handler, preStop: handler, stopSignal: 'string' },
  livenessProbe: probe,
  name: 'string',
  ports: [{ containerPort: 'integer', hostIP: 'any', hostPort: 'integer', name: 'string', protocol: 'string' }],
  readinessProbe: probe,
  resizePolicy: [{ resourceName: 'string', restartPolicy: 'string' }],
  resources,
  securityContext: {
    ...security,
    allowPrivilegeEscalation: 'boolean',
    capabilities: { add: ['string'], drop: ['string'] },
    privileged: 'boolean',
    procMount: 'string',
    readOnlyRootFilesystem: 'boolean',
  },
  startupProbe: probe,
  volumeDevices: [{ devicePath: 'string', name: 'string' }],
  volumeMounts: [{
    mountPath: 'string', mountPropagation: 'string', name: 'string', readOnly: 'boolean', recursiveReadOnly: 'any', subPath: 'string', subPathExpr: 'string',
  }],
  ...any(
    'args', 'command', 'env', 'envFrom', 'image', 'imagePullPolicy', 'restartPolicy', 'restartPolicyRules', 'stdin', 'stdinOnce', 'targetContainerName',
    'terminationMessagePath', 'terminationMessagePolicy', 'tty', 'workingDir',
  ),
};

const volume: Shape = {
  configMap: { defaultMode: 'integer', items, name: 'string', optional: 'any' },
  downwardAPI: { defaultMode: 'integer', items },
  emptyDir: { medium: 'string', sizeLimit: 'quantity' },
  hostPath: { path: 'string', type: 'string' },
  name: 'string',
  projected: {
    defaultMode: 'integer',
    sources: [{
      configMap: { items, name: 'string' },
      downwardAPI: { items },
      secret: { items, name: 'string' },
      serviceAccountToken: { audience: 'string', expirationSeconds: 'integer', path: 'string' },
    }],
  },
  secret: { defaultMode: 'integer', items, optional: 'any', secretName: 'string' },
  ...any(
    'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'csi', 'ephemeral', 'fc', 'flexVolume', 'flocker', 'gcePersistentDisk', 'gitRepo',
    'glusterfs', 'image', 'iscsi', 'nfs', 'persistentVolumeClaim', 'photonPersistentDisk', 'portworxVolume', 'quobyte', 'rbd', 'scaleIO', 'storageos',
    'vsphereVolume',
  ),
};

const spec: Shape = {
  affinity: {
    nodeAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [{ preference: selectorTerm, weight: 'integer' }],
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [selectorTerm] },
    },
  },
  automountServiceAccountToken: 'boolean',
  containers: [container],
  dnsPolicy: 'string',
  ephemeralContainers: [container],
  hostIPC: 'boolean',
  hostNetwork: 'boolean',
  hostPID: 'boolean',
  hostUsers: 'boolean',
  initContainers: [container],
  nodeSelector: { '*': 'string' },
  os: { name: 'string' },
  resources,
  runtimeClassName: 'string',
  securityContext: {
    ...security,
    fsGroup: 'integer',
    fsGroupChangePolicy: 'string',
    seLinuxChangePolicy: 'string',
    supplementalGroups: ['integer'],
    supplementalGroupsPolicy: 'string',
    sysctls: [{ name: 'string', value: 'string' }],
  },
  shareProcessNamespace: 'boolean',
  volumes: [volume],
  ...any(
    'activeDeadlineSeconds', 'dnsConfig', 'enableServiceLinks', 'evictionResponders', 'hostAliases', 'hostname', 'hostnameOverride', 'imagePullSecrets',
    'nodeName', 'overhead', 'preemptionPolicy', 'priority', 'priorityClassName', 'readinessGates', 'resourceClaims', 'restartPolicy', 'schedulerName',
    'schedulingGates', 'schedulingGroup', 'serviceAccount', 'serviceAccountName', 'setHostnameAsFQDN', 'subdomain', 'terminationGracePeriodSeconds',
    'tolerations', 'topologySpreadConstraints', 'workloadRef',
  ),
};

const metadata: Shape = { annotations: { '*': 'string' }, labels: { '*': 'string' } };

/** Where Kubernetes knows no other field. */
const WHOLE = /(^|\.)(os|securityContext|windowsOptions)$/;

function shapeOf(type: Type): Shape {
  if (typeof type === 'string') return type;
  if ('list' in type) return [shapeOf(type.list)];
  if ('map' in type) return { '*': shapeOf(type.map) };
  return Object.fromEntries([...type.fields].map(([name, member]) => [name, shapeOf(member)]));
}

/** Every object with named fields, by its path, and whether it is whole. */
function wholesIn(type: Type, path = ''): Array<[string, boolean]> {
  if (typeof type === 'string') return [];
  if ('list' in type) return wholesIn(type.list, path);
  if ('map' in type) return wholesIn(type.map, path);
  return [[path, type.whole], ...[...type.fields].flatMap(([name, member]) => wholesIn(member, path ? `${path}.${name}` : name))];
}

test.each<[string, Type, Shape]>([['metadata', METADATA, metadata], ['the spec', POD_SPEC, spec]])('%s has these fields and no others', (_, type, shape) => {
  expect(shapeOf(type)).toEqual(shape);
  for (const [path, whole] of wholesIn(type)) expect([path, whole]).toEqual([path, WHOLE.test(path)]);
});
