import { fields, list, map, unchecked, wholly } from './type';

const seLinuxOptions = fields({ user: 'string', role: 'string', type: 'string', level: 'string' });
const profile = fields({ type: 'string', localhostProfile: 'string' });
const selectorTerm = fields({
  matchExpressions: list(fields({ key: 'string', operator: 'string', values: list('string') })), ...unchecked('matchFields'),
});
const resources = fields({ limits: map('quantity'), requests: map('quantity'), ...unchecked('claims') });
const files = list(fields({ key: 'string', path: 'string', mode: 'integer' }));
const handler = {
  httpGet: fields({ host: 'string', ...unchecked('httpHeaders', 'path', 'port', 'scheme') }),
  tcpSocket: fields({ host: 'string', ...unchecked('port') }),
  ...unchecked('exec', 'grpc', 'sleep'),
};
const probe = fields({
  ...handler,
  ...unchecked('failureThreshold', 'initialDelaySeconds', 'periodSeconds', 'successThreshold', 'terminationGracePeriodSeconds', 'timeoutSeconds'),
});

const windowsOptions = wholly({
  gmsaCredentialSpec: 'string', gmsaCredentialSpecName: 'string', hostProcess: 'boolean', runAsUserName: 'string',
});

/** Where they are meant to be, from the security context. */
const ofWindowsOptions = Object.fromEntries([...windowsOptions.fields.keys()].map(name => [name, `windowsOptions.${name}`]));
/** The same from what has a security context. */
const ofSecurityContext = {
  windowsOptions: 'securityContext.windowsOptions',
  runAsNonRoot: 'securityContext.runAsNonRoot',
  podSecurityContext: 'securityContext',
  containerSecurityContext: 'securityContext',
  ...Object.fromEntries(Object.entries(ofWindowsOptions).map(([name, way]) => [name, `securityContext.${way}`])),
};

const container = fields({
  lifecycle: fields({ postStart: fields(handler), preStop: fields(handler), stopSignal: 'string' }),
  livenessProbe: probe,
  name: 'string',
  ports: list(fields({ containerPort: 'integer', hostPort: 'integer', name: 'string', protocol: 'string', ...unchecked('hostIP') })),
  readinessProbe: probe,
  resizePolicy: list(fields({ resourceName: 'string', restartPolicy: 'string' })),
  resources,
  securityContext: wholly({
    allowPrivilegeEscalation: 'boolean',
    appArmorProfile: profile,
    capabilities: fields({ add: list('string'), drop: list('string') }),
    privileged: 'boolean',
    procMount: 'string',
    readOnlyRootFilesystem: 'boolean',
    runAsGroup: 'integer',
    runAsNonRoot: 'boolean',
    runAsUser: 'integer',
    seLinuxOptions,
    seccompProfile: profile,
    windowsOptions,
  }, ofWindowsOptions),
  startupProbe: probe,
  volumeDevices: list(fields({ devicePath: 'string', name: 'string' })),
  volumeMounts: list(fields({
    mountPath: 'string',
    mountPropagation: 'string',
    name: 'string',
    readOnly: 'boolean',
    subPath: 'string',
    subPathExpr: 'string',
    ...unchecked('recursiveReadOnly'),
  })),
  ...unchecked(
    'args', 'command', 'env', 'envFrom', 'image', 'imagePullPolicy', 'restartPolicy', 'restartPolicyRules', 'stdin', 'stdinOnce', 'targetContainerName',
    'terminationMessagePath', 'terminationMessagePolicy', 'tty', 'workingDir',
  ),
}, ofSecurityContext);

const volume = fields({
  configMap: fields({ defaultMode: 'integer', items: files, name: 'string', ...unchecked('optional') }),
  downwardAPI: fields({ defaultMode: 'integer', items: files }),
  emptyDir: fields({ medium: 'string', sizeLimit: 'quantity' }),
  hostPath: fields({ path: 'string', type: 'string' }),
  name: 'string',
  projected: fields({
    defaultMode: 'integer',
    sources: list(fields({
      configMap: fields({ items: files, name: 'string' }),
      downwardAPI: fields({ items: files }),
      secret: fields({ items: files, name: 'string' }),
      serviceAccountToken: fields({ audience: 'string', expirationSeconds: 'integer', path: 'string' }),
    })),
  }),
  secret: fields({ defaultMode: 'integer', items: files, secretName: 'string', ...unchecked('optional') }),
  ...unchecked(
    'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'csi', 'ephemeral', 'fc', 'flexVolume', 'flocker', 'gcePersistentDisk', 'gitRepo',
    'glusterfs', 'image', 'iscsi', 'nfs', 'persistentVolumeClaim', 'photonPersistentDisk', 'portworxVolume', 'quobyte', 'rbd', 'scaleIO', 'storageos',
    'vsphereVolume',
  ),
});

/** A pod spec, as far as rules read it. */
export const POD_SPEC = fields({
  affinity: fields({
    nodeAffinity: fields({
      preferredDuringSchedulingIgnoredDuringExecution: list(fields({ preference: selectorTerm, weight: 'integer' })),
      requiredDuringSchedulingIgnoredDuringExecution: fields({ nodeSelectorTerms: list(selectorTerm) }),
    }),
  }),
  automountServiceAccountToken: 'boolean',
  containers: list(container),
  dnsPolicy: 'string',
  ephemeralContainers: list(container),
  hostIPC: 'boolean',
  hostNetwork: 'boolean',
  hostPID: 'boolean',
  hostUsers: 'boolean',
  initContainers: list(container),
  nodeSelector: map('string'),
  os: wholly({ name: 'string' }),
  resources,
  runtimeClassName: 'string',
  securityContext: wholly({
    appArmorProfile: profile,
    fsGroup: 'integer',
    fsGroupChangePolicy: 'string',
    runAsGroup: 'integer',
    runAsNonRoot: 'boolean',
    runAsUser: 'integer',
    seLinuxChangePolicy: 'string',
    seLinuxOptions,
    seccompProfile: profile,
    supplementalGroups: list('integer'),
    supplementalGroupsPolicy: 'string',
    sysctls: list(fields({ name: 'string', value: 'string' })),
    windowsOptions,
  }, ofWindowsOptions),
  shareProcessNamespace: 'boolean',
  volumes: list(volume),
  ...unchecked(
    'activeDeadlineSeconds', 'dnsConfig', 'enableServiceLinks', 'evictionResponders', 'hostAliases', 'hostname', 'hostnameOverride', 'imagePullSecrets',
    'nodeName', 'overhead', 'preemptionPolicy', 'priority', 'priorityClassName', 'readinessGates', 'resourceClaims', 'restartPolicy', 'schedulerName',
    'schedulingGates', 'schedulingGroup', 'serviceAccount', 'serviceAccountName', 'setHostnameAsFQDN', 'subdomain', 'terminationGracePeriodSeconds',
    'tolerations', 'topologySpreadConstraints', 'workloadRef',
  ),
}, ofSecurityContext);

/** A pod's metadata, as far as rules read it. */
export const METADATA = fields({ annotations: map('string'), labels: map('string') });
