import { Field } from '../../src/policy/field';
import { METADATA, POD_SPEC } from '../../src/policy/pod-type';
import { oddities, read, type Type } from '../../src/policy/type';

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

interface Place {
  readonly path: string;
  readonly shape: Shape;
  /** The names of the fields that lead there, those of no interest aside. */
  readonly names: readonly string[];
  /** A pod with a value there. */
  readonly put: (value: unknown) => unknown;
}

function placesIn(place: Place): Place[] {
  const { path, shape, names, put } = place;
  if (typeof shape === 'string') return [place];
  if (Array.isArray(shape)) return [place, ...placesIn({ path: `${path}[1]`, shape: shape[0], names, put: value => put([null, value]) })];
  return [place, ...Object.entries(shape).flatMap(([name, member]) => {
    const isKey = name === '*';
    return placesIn({
      path: isKey ? `${path}[a/b]` : path && `${path}.${name}` || name,
      shape: member,
      names: isKey || member === 'any' ? names : [...names, name],
      put: value => put({ [isKey ? 'a/b' : name]: value }),
    });
  })];
}

const ALL = ['a', '', 1, -1, 1.5, true, false, [], {}];
const RIGHT: Record<string, [wanted: string, right: unknown[]]> = {
  any: ['anything', ALL],
  string: ['a string', ['a', '']],
  boolean: ['a boolean', [true, false]],
  integer: ['an integer', [1, -1]],
  quantity: ['a quantity (a string or a number)', ['a', '', 1, -1, 1.5]],
  list: ['a list', [[]]],
  object: ['an object', [{}]],
};
const kindOf = (shape: Shape) => typeof shape === 'string' ? shape : Array.isArray(shape) ? 'list' : 'object';

const found = (value: unknown, type: Type) => [...oddities(new Field(value), type)].map(({ at, ...rest }) => ({ path: at.path, ...rest }));

function readOf(value: unknown, type: Type): [boolean, string[]] {
  const present = new Set<string>();
  const well = read(value, type, present);
  return [well, [...present].sort()];
}

describe.each<[string, Type, Shape]>([['metadata', METADATA, metadata], ['the spec', POD_SPEC, spec]])('%s', (_, type, root) => {
  const places = placesIn({ path: '', shape: root, names: [], put: value => value }).map(place => [place.path, place] as const);

  test.each(places)('"%s" has its type', (path, { shape, names, put }) => {
    const [wanted, right] = RIGHT[kindOf(shape)]!;
    const sorted = [...new Set(names)].sort();
    for (const value of [null, undefined, ...right]) {
      expect(found(put(value), type)).toEqual([]);
      expect(readOf(put(value), type)).toEqual([true, sorted]);
    }
    for (const value of ALL.filter(one => !right.includes(one) && JSON.stringify(one) !== JSON.stringify(right[0]))) {
      expect(found(put(value), type)).toEqual([{ path, wanted }]);
      expect(readOf(put(value), type)).toEqual([false, sorted]);
    }
  });

  const objects = places.filter(([, { shape }]) => kindOf(shape) === 'object' && !Object.keys(shape).includes('*'));

  test.each(objects)('"%s" has its fields', (path, { shape, names, put }) => {
    const sorted = [...new Set(names)].sort();
    for (const name of Object.keys(shape)) {
      for (const misspelt of [name.toUpperCase(), name.toLowerCase()].filter(one => one !== name)) {
        expect(found(put({ [misspelt]: null }), type)).toEqual([{ path: path ? `${path}.${misspelt}` : misspelt, meant: name }]);
        expect(readOf(put({ [misspelt]: null }), type)).toEqual([false, sorted]);
      }
    }
    for (const name of ['x', 'constructor']) {
      const isWhole = WHOLE.test(path);
      expect(found(put({ [name]: {} }), type)).toEqual(isWhole ? [{ path: `${path}.${name}`, meant: undefined }] : []);
      expect(readOf(put({ [name]: {} }), type)).toEqual([!isWhole, sorted]);
    }
  });

  test('has no other fields', () => {
    expect(shapeOf(type)).toEqual(root);
  });
});

test('what comes after an oddity is read, too', () => {
  const value = { os: 1, OS: 2, hostPID: 3, nodeSelector: { a: 4, b: 'x' }, volumes: [{ name: 5 }, 6, { secret: { secretName: 'a' } }], hostname: 'a' };
  expect(found(value, POD_SPEC)).toEqual([
    { path: 'os', wanted: 'an object' },
    { path: 'OS', meant: 'os' },
    { path: 'hostPID', wanted: 'a boolean' },
    { path: 'nodeSelector.a', wanted: 'a string' },
    { path: 'volumes[0].name', wanted: 'a string' },
    { path: 'volumes[1]', wanted: 'an object' },
  ]);
  expect(readOf(value, POD_SPEC)).toEqual([false, ['hostPID', 'name', 'nodeSelector', 'os', 'secret', 'secretName', 'volumes']]);
});

function shapeOf(type: Type): Shape {
  if (typeof type === 'string') return type;
  if ('list' in type) return [shapeOf(type.list)];
  if ('map' in type) return { '*': shapeOf(type.map) };
  return Object.fromEntries([...type.fields].map(([name, member]) => [name, shapeOf(member)]));
}
