import * as fc from 'fast-check';
import { WindowsUser, type ContainerPort, type Probe, type VolumeMount, type Volume, type WindowsContainer, type WindowsPodOptions } from '../../src';

const name = (prefix: string) => fc.integer({ min: 0, max: 99 }).map(number => `${prefix}-${number}`);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const quantity = fc.integer({ min: 1, max: 4096 });

const user = fc.constantFrom(
  WindowsUser.CONTAINER_USER, WindowsUser.LOCAL_SERVICE, WindowsUser.NETWORK_SERVICE, WindowsUser.of('webapp'), WindowsUser.of('CORP\\svc-shop$'));

const handler: fc.Arbitrary<Probe> = fc.oneof(
  fc.constantFrom<Probe>({ httpGet: { port: 80, path: '/', scheme: 'HTTP' } }, { httpGet: { port: 443, scheme: 'HTTPS' } }, { tcpSocket: { port: 80 } },
    { exec: { command: ['cmd', '/c', 'exit 0'] } }, { grpc: { port: 80 } }),
);
const probe = (maxSuccesses: number): fc.Arbitrary<Probe> => fc.tuple(handler, fc.record({
  initialDelaySeconds: fc.integer({ min: 0, max: 60 }),
  periodSeconds: fc.integer({ min: 1, max: 60 }),
  timeoutSeconds: fc.integer({ min: 1, max: 60 }),
  successThreshold: fc.integer({ min: 1, max: maxSuccesses }),
  failureThreshold: fc.integer({ min: 1, max: 60 }),
}, { requiredKeys: [] })).map(([action, numbers]) => ({ ...action, ...numbers }));

const resources = fc.tuple(quantity, quantity).map(([a, b]) => ({
  limits: { memory: `${Math.max(a, b)}Mi`, cpu: `${Math.max(a, b)}m` }, requests: { memory: `${Math.min(a, b)}Mi`, cpu: Math.min(a, b) / 1000 },
}));

/** The containers of a pod share one network: each has ports of its own. */
function portsOf(containerName: string): ContainerPort[] {
  const [kind, number] = containerName.split('-');
  const first = { main: 1000, init: 2000, side: 3000 }[kind!]! + 2 * Number(number);
  return [{ containerPort: first, name: containerName }, { containerPort: first + 1, protocol: 'UDP' }];
}

const container = (kind: string): fc.Arbitrary<WindowsContainer> => fc.record({
  name: name(kind),
  image: fc.constantFrom('mcr.microsoft.com/windows/nanoserver:ltsc2022', 'example.com/web@sha256:0123'),
  user,
  command: fc.constantFrom<string[]>([], ['cmd.exe']),
  args: fc.constantFrom<string[]>([], ['/c', 'ping -t localhost']),
  workingDir: fc.constant('C:\\app'),
  imagePullPolicy: fc.constantFrom('Always', 'IfNotPresent', 'Never'),
  env: fc.uniqueArray(fc.constantFrom(
    { name: 'A', value: 'x' }, { name: 'B', value: '' }, { name: 'C', valueFrom: { secretKeyRef: { name: 's', key: 'k', optional: true } } },
    { name: 'D', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }, { name: 'E', valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } },
    { name: 'F', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } },
  )),
  envFrom: fc.uniqueArray(fc.constantFrom({ configMapRef: { name: 'c' } }, { secretRef: { name: 's', optional: true }, prefix: 'S_' })),
  resources,
  volumeMounts: fc.constantFrom<VolumeMount[]>([], [{ name: 'volume', mountPath: 'C:\\data', readOnly: true }, { name: 'volume', mountPath: '/logs', subPath: 'logs' }]),
}, { requiredKeys: ['name', 'image', 'resources'] }).map(one => ({ ...one, ports: portsOf(one.name) }));

const probes = fc.record({
  livenessProbe: probe(1),
  readinessProbe: probe(3),
  startupProbe: probe(1),
  lifecycle: fc.constantFrom({ preStop: { sleep: { seconds: 5 } } }, { postStart: { exec: { command: ['cmd'] } }, preStop: { httpGet: { port: 80, path: '/bye' } } }),
}, { requiredKeys: [] });

const mainContainer = fc.tuple(container('main'), probes).map(([main, rest]) => ({ ...main, ...rest }));
const initContainer = fc.oneof(
  container('init'),
  fc.tuple(container('side'), probes).map(([side, rest]) => ({ ...side, ...rest, restartPolicy: 'Always' })),
);

const source: fc.Arbitrary<Omit<Volume, 'name'>> = fc.constantFrom<Omit<Volume, 'name'>>(
  { configMap: { name: 'c', items: [{ key: 'k', path: 'p' }] } }, { secret: { secretName: 's', optional: true } }, { emptyDir: {} }, { emptyDir: { sizeLimit: '1Gi' } },
  { persistentVolumeClaim: { claimName: 'claim', readOnly: true } }, { csi: { driver: 'secrets-store.csi.k8s.io', readOnly: true, volumeAttributes: { a: 'b' } } },
  { projected: { sources: [{ configMap: { name: 'c' } }, { secret: { name: 's' } }, { serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 600 } }] } },
);

/** Options of a pod, valid, with every field of every kind now and then: what the constructs can be asked for. */
export function podOptions(): fc.Arbitrary<WindowsPodOptions> {
  return fc.record({
    containers: fc.uniqueArray(mainContainer, { minLength: 1, maxLength: 3, selector: one => one.name }),
    initContainers: some(fc.uniqueArray(initContainer, { maxLength: 2, selector: one => one.name })),
    user: some(user),
    volumes: source.map(one => [{ name: 'volume', ...one }]),
    // The admission plugin that fills it in is off in the test cluster, and a projected token needs it.
    serviceAccountName: name('account'),
    automountServiceAccountToken: some(fc.boolean()),
    enableServiceLinks: some(fc.boolean()),
    nodeSelector: some(fc.constantFrom({ pool: 'iis' }, { 'node.kubernetes.io/windows-build': '10.0.20348' })),
    tolerations: some(fc.constantFrom([{ operator: 'Exists' }], [{ key: 'a', effect: 'NoExecute', tolerationSeconds: 3 }], [{ key: 'os', value: 'Windows' }])),
    topologySpreadConstraints: some(fc.constant([{ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' }])),
    imagePullSecrets: some(fc.constant([{ name: 'registry' }])),
    terminationGracePeriodSeconds: some(fc.integer({ min: 5, max: 600 })),
    hostAliases: some(fc.constant([{ ip: '10.0.0.1', hostnames: ['db.corp.example'] }])),
  }).map(options => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as unknown as WindowsPodOptions);
}
