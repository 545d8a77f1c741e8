import type { Json } from './merged';
import { LINUX, pod, web, WINDOWS, type Part } from './part';

const HTTP = { httpGet: { port: 'http', path: '/healthz', scheme: 'HTTPS', host: 'example.com', httpHeaders: [{ name: 'X-Probe', value: 'yes' }] } };
const TCP = { tcpSocket: { port: 8080, host: '10.0.0.1' } };
const GRPC = { grpc: { port: 9000, service: 'health' } };
const EXEC = { exec: { command: ['check', '--all'] } };
const TIMES = { initialDelaySeconds: 5, periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3, successThreshold: 1 };

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap(probe => [HTTP, TCP, GRPC, EXEC].map(handler =>
  web({ [probe]: { ...handler, ...TIMES, ...probe !== 'readinessProbe' && { terminationGracePeriodSeconds: 30 } } }, { choices: [probe] })));

const handlers: readonly Json[] = [HTTP, EXEC, { sleep: { seconds: 5 } }, { tcpSocket: { port: 80 } }];
const lifecycle = ['postStart', 'preStop'].flatMap(moment => handlers.map(handler => web({ lifecycle: { [moment]: handler } }, { choices: [moment] })));

const variables: readonly Json[] = [
  { value: 'a' },
  {},
  { valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
  { valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: "metadata.labels['app']" } } },
  { valueFrom: { fieldRef: { fieldPath: 'status.podIPs' } } },
  { valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } },
  { valueFrom: { resourceFieldRef: { containerName: 'web', resource: 'requests.cpu' } } },
  { valueFrom: { configMapKeyRef: { name: 'config', key: 'a.b', optional: true } } },
  { valueFrom: { secretKeyRef: { name: 'secret', key: 'password' } } },
];

const env = variables.map((variable, index) => web({ env: [{ name: `VARIABLE_${index}`, ...variable }] }));

const fileVariable = pod({
  volumes: [{ name: 'files', emptyDir: {} }],
  containers: [{ name: 'web', env: [{ name: 'FROM_FILE', valueFrom: { fileKeyRef: { volumeName: 'files', path: 'vars/env', key: 'KEY', optional: true } } }] }],
});

const resources: readonly Part[] = [
  web({ resources: { limits: { 'cpu': '2', 'memory': '1Gi', 'ephemeral-storage': '2Gi' }, requests: { 'cpu': '500m', 'memory': '512Mi', 'ephemeral-storage': '1Gi' } } }, { choices: ['resources'] }),
  web({ resources: { requests: { cpu: 1 } } }, { choices: ['resources'] }),
  web({ resources: { limits: { memory: '1e9' } } }, { choices: ['resources'] }),
  web({ resources: { limits: { 'example.com/gpu': 1 } } }),
  web({ resources: { limits: { 'hugepages-2Mi': '4Mi', 'memory': '1Gi' }, requests: { memory: '1Gi' } } }, { choices: ['hugepages'], os: LINUX }),
  web({ resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }, { resourceName: 'memory', restartPolicy: 'NotRequired' }] }),
];

const security: readonly Part[] = [
  web({ securityContext: { runAsUser: 1000, runAsGroup: 1000, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } }, { os: LINUX, choices: ['privileged'] }),
  web({ securityContext: { privileged: true } }, { os: LINUX, choices: ['privileged'] }),
  web({ securityContext: { procMount: 'Default', seLinuxOptions: { user: 'u', role: 'r', type: 'container_t', level: 's0' } } }, { os: LINUX }),
  web({ securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/a.json' } } }, { os: LINUX, choices: ['seccomp'] }),
  web({ securityContext: { seccompProfile: { type: 'RuntimeDefault' }, appArmorProfile: { type: 'Localhost', localhostProfile: 'profile' } } }, { os: LINUX, choices: ['seccomp', 'apparmor'] }),
  web({ securityContext: { runAsNonRoot: true } }),
  web({ securityContext: { windowsOptions: { runAsUserName: 'ContainerUser', gmsaCredentialSpecName: 'gmsa-web', gmsaCredentialSpec: '{}', hostProcess: false } } }, { os: WINDOWS }),
];

const other: readonly Part[] = [
  web({ ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP', hostIP: '10.0.0.1' }] }),
  web({ ports: [{ name: 'dns', containerPort: 53, protocol: 'UDP', hostPort: 53 }, { name: 'sctp', containerPort: 54, protocol: 'SCTP' }, { containerPort: 65_535 }] }, { choices: ['host-port'] }),
  web({ envFrom: [{ prefix: 'C_', configMapRef: { name: 'config', optional: true } }] }),
  web({ envFrom: [{ secretRef: { name: 'secret' } }] }),
  web({ command: ['run'], args: ['--fast'], workingDir: '/work' }),
  web({ terminationMessagePath: '/dev/log', terminationMessagePolicy: 'FallbackToLogsOnError' }),
  web({ imagePullPolicy: 'Always', stdin: true, stdinOnce: true, tty: true }),
  web({ restartPolicy: 'Never', restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [42, 43] } }] }),
  web({ lifecycle: { stopSignal: 'SIGUSR1' } }, { os: ['linux'] }),
  web({ lifecycle: { stopSignal: 'SIGTERM' } }, { os: ['windows'] }),
];

const others: readonly Part[] = [
  pod({ containers: [{ name: 'log', image: 'example.com/log:1', ports: [{ containerPort: 9999 }], env: [{ name: 'A', value: '1' }, { name: 'B', value: '$(A)' }] }] }),
  pod({ containers: [{ name: 'metrics', image: 'example.com/metrics@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', resources: { limits: { cpu: '100m' } } }] }),
  pod({ initContainers: [{ name: 'setup', image: 'example.com/setup:1', command: ['setup'], resources: { requests: { memory: '64Mi' } } }] }),
  pod({ initContainers: [{ name: 'migrate', image: 'example.com/migrate:1', envFrom: [{ configMapRef: { name: 'config' } }], ports: [{ name: 'admin', containerPort: 1 }] }] }),
  pod({
    initContainers: [{
      name: 'proxy',
      image: 'example.com/proxy:1',
      restartPolicy: 'Always',
      startupProbe: TCP,
      livenessProbe: { ...EXEC, periodSeconds: 60 },
      readinessProbe: { httpGet: { port: 80 }, successThreshold: 2 },
      lifecycle: { preStop: EXEC, postStart: { sleep: { seconds: 1 } } },
    }],
  }),
];

/** What a container may have, and containers beside it. */
export const CONTAINER_PARTS: readonly Part[] = [...probes, ...lifecycle, ...env, fileVariable, ...resources, ...security, ...other, ...others];
