import { runInNewContext } from 'vm';
import { App, Chart } from 'cdk8s';
import { deployment, pod } from './written';
import { WindowsUser, type Justification, type SecureWindowsPodProps } from '../../src';

class Web {
  public readonly name = 'web';
  public readonly image = 'example.com/web:1';
}

const owner = { id: 'shop/web', label: 'web' };
const web = { name: 'web', image: 'example.com/web:1' };

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'it went through';
}

const podError = (options: unknown) => messageOf(() => pod(options as SecureWindowsPodProps, owner));
const one = (fault: string) => `[shop/web] 1 option is invalid\n  ${fault}`;
const ofContainer = (members: object) => podError({ containers: [{ ...web, ...members }] });

describe('one error names the construct, the field, the value and what is allowed', () => {
  test.each<[string, unknown, string]>([
    ['no options', undefined, 'options must be an object.'],
    ['options that are a list', [], 'options is an empty list: must be an object.'],
    ['options that are a Map', new Map([['containers', [web]]]), 'options is an object: must be a plain object, not an instance of Map.'],
    ['options that are inherited', Object.create({ containers: [web] }), 'options is an object: must be a plain object, not an instance of Object.'],
    ['a container of a class', { containers: [new Web()] }, 'containers[0] is an object: must be a plain object, not an instance of Web.'],
    ['labels without a class of their own', { containers: [web], labels: Object.create(Object.create({})) }, 'labels is an object: must be a plain object, not an instance of '],
    ['tolerations that are a Set', { containers: [web], tolerations: new Set() }, 'tolerations is an object: must be a list, not an instance of Set.'],
    ['a misspelt option of another realm', { containers: [runInNewContext("({ name: 'web', image: 'example.com/web:1', imagepullPolicy: 'Always' })")] },
      'containers[0].imagepullPolicy is "Always": unknown option; did you mean imagePullPolicy?'],
    ['no containers', {}, 'containers is required.'],
    ['an empty list of containers', { containers: [] }, 'containers is an empty list: must be a list of at least 1 item.'],
    ['containers that are no list', { containers: web }, 'containers is an object: must be a list.'],
    ['an empty entry', { containers: [null] }, 'containers[0] must not be null.'],
    ['two containers of one name', { containers: [web, { ...web }] },
      'containers[1].name is "web": already used at containers[0]; each container name must be unique.'],
    ['an init container of the same name', { containers: [web], initContainers: [web] },
      'containers[0].name is "web": already used at initContainers[0]; each container name must be unique.'],
    ['an unknown option', { containers: [web], replicas: 3 }, 'replicas is 3: unknown option; valid options: containers, '],
    ['a misspelt option', { containers: [web], initcontainers: [] }, 'initcontainers is an empty list: unknown option; did you mean initContainers?'],
    ['hostNetwork', { containers: [web], hostNetwork: true }, 'hostNetwork is true: unknown option; a Windows pod created by this library cannot get access to the host.'],
    ['a user that is a text', { containers: [web], user: 'ContainerUser' }, 'user is "ContainerUser": must be a WindowsUser, e.g. WindowsUser.CONTAINER_USER or WindowsUser.of(\'webapp\').'],
    ['a user that looks like one', { containers: [web], user: { name: 'ContainerAdministrator' } }, 'user is an object: must be a WindowsUser, '],
    ['a namespace in capitals', { containers: [web], namespace: 'Shop' }, 'namespace is "Shop": must be a DNS label: '],
    ['a selector for Linux', { containers: [web], nodeSelector: { 'kubernetes.io/os': 'linux' } },
      'nodeSelector[kubernetes.io/os] is "linux": must be windows, which is written for you: this is a Windows pod.'],
    ['a label that is no label', { containers: [web], labels: { 'a b': 'c' } }, 'labels[a b] is "c": the name must be a label name: '],
    ['a label value', { containers: [web], labels: { a: 'b c' } }, 'labels.a is "b c": must be a label value: '],
    ['labels that are no object', { containers: [web], labels: 'x' }, 'labels is "x": must be an object that maps names to values.'],
    ['a label against the selector', { containers: [web], labels: { app: 'a' }, selector: { app: 'b' } }, 'labels.app is "a": must be "b", as in the selector.'],
    ['an empty selector', { containers: [web], selector: {} }, 'selector is an object: must have at least one label.'],
    ['a volume without a source', { containers: [web], volumes: [{ name: 'a' }] },
      'volumes[0] is an object: must set exactly one of configMap, secret, emptyDir, persistentVolumeClaim, csi, downwardAPI, ephemeral, projected.'],
    ['a volume of two sources', { containers: [web], volumes: [{ name: 'a', emptyDir: {}, configMap: { name: 'c' } }] }, ', not configMap and emptyDir.'],
    ['a hostPath', { containers: [web], volumes: [{ name: 'a', emptyDir: {}, hostPath: { path: 'C:\\' } }] },
      'volumes[0].hostPath is an object: unknown option; a Windows pod created by this library cannot get access to the host.'],
    ['memory that is none on Windows', { containers: [web], volumes: [{ name: 'a', emptyDir: { medium: 'Memory' } }] },
      'volumes[0].emptyDir.medium is "Memory": unknown option; valid options: sizeLimit.'],
    ['two volumes of one name', { containers: [web], volumes: [{ name: 'a', emptyDir: {} }, { name: 'a', emptyDir: {} }] }, 'volumes[1].name is "a": already used at volumes[0]; each volume name must be unique'],
    ['a size that is none', { containers: [web], volumes: [{ name: 'a', emptyDir: { sizeLimit: 'big' } }] }, 'volumes[0].emptyDir.sizeLimit is "big": must be a quantity'],
    ['a toleration without a key', { containers: [web], tolerations: [{ value: 'x' }] }, 'tolerations[0].operator must be Exists if there is no key.'],
    ['a toleration that exists and equals', { containers: [web], tolerations: [{ key: 'a', operator: 'Exists', value: 'x' }] }, 'tolerations[0].value is "x": must be left out with operator Exists.'],
    ['a toleration for seconds', { containers: [web], tolerations: [{ key: 'a', tolerationSeconds: 3 }] }, 'tolerations[0].tolerationSeconds is 3: requires the effect NoExecute.'],
    ['a restart policy in small letters', { containers: [web], restartPolicy: 'never' }, 'restartPolicy is "never": must be one of Always, OnFailure, Never; did you mean Never?'],
    ['a restart policy that is far off', { containers: [web], restartPolicy: 7 }, 'restartPolicy is 7: must be one of Always, OnFailure, Never.'],
    ['a secret twice', { containers: [web], imagePullSecrets: [{ name: 'a' }, { name: 'a' }] }, 'imagePullSecrets[1].name is "a": already used at imagePullSecrets[0]; each secret must be unique'],
    ['an address that is none', { containers: [web], hostAliases: [{ ip: '10.0.0.256', hostnames: ['a'] }] }, 'hostAliases[0].ip is "10.0.0.256": must be an IP address: an IPv4 address without leading zeros, or an IPv6 address that is not an IPv4 address in IPv6 notation.'],
    ['two files of one path', { containers: [web], volumes: [{ name: 'a', secret: { secretName: 's', items: [{ key: 'a', path: 'p' }, { key: 'b', path: 'p' }] } }] },
      'volumes[0].secret.items[1].path is "p": already used at volumes[0].secret.items[0]; each path must be unique'],
    ['a projected volume of nothing', { containers: [web], volumes: [{ name: 'a', projected: { sources: [] } }] }, 'volumes[0].projected.sources is an empty list: must be a list of at least 1 item.'],
    ['seconds that are negative', { containers: [web], terminationGracePeriodSeconds: -1 }, 'terminationGracePeriodSeconds is -1: must be an integer of at least 0.'],
  ])('%s', (_, options, fault) => {
    expect(podError(options).startsWith('[shop/web] 1 option is invalid\n  ')).toBe(true);
    expect(podError(options)).toContain(fault);
    expect(podError(options).split('\n')).toHaveLength(2);
  });

  test.each<[string, object, string]>([
    ['a security context', { securityContext: {} },
      'containers[0].securityContext is an object: unknown option; the security context is written for you: set who runs with user: WindowsUser.of(\'webapp\').'],
    ['a name in capitals', { name: 'Web' }, 'containers[0].name is "Web": must be a DNS label: at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end.'],
    ['no image', { image: undefined }, 'containers[0].image is required.'],
    ['an empty image', { image: '' }, 'containers[0].image is "": must be a non-empty string.'],
    ['a command that is a text', { command: 'cmd' }, 'containers[0].command is "cmd": must be a list.'],
    ['a pull policy in small letters', { imagePullPolicy: 'always' }, 'containers[0].imagePullPolicy is "always": must be one of Always, IfNotPresent, Never; did you mean Always?'],
    ['a memory limit below the request', { resources: { limits: { memory: '256Mi' }, requests: { memory: '0.5Gi' } } },
      'containers[0].resources.limits.memory is "256Mi": must be at least the request ("0.5Gi"); raise the limit or lower the request.'],
    ['a quantity that is none', { resources: { limits: { memory: '1 GB' } } }, 'containers[0].resources.limits.memory is "1 GB": must be a quantity, e.g. "800Mi" or "500m".'],
    ['a quantity below zero', { resources: { limits: { memory: -1 } } }, 'containers[0].resources.limits.memory is -1: must not be negative.'],
    ['huge pages', { resources: { limits: { 'hugepages-2Mi': '2Mi' } } }, 'containers[0].resources.limits[hugepages-2Mi] is "2Mi": Windows nodes have no huge pages.'],
    ['a port of the host', { ports: [{ containerPort: 80, hostPort: 80 }] }, 'containers[0].ports[0].hostPort is 80: unknown option; a Windows pod created by this library cannot get access to the host.'],
    ['a port that is none', { ports: [{ containerPort: 70000 }] }, 'containers[0].ports[0].containerPort is 70000: must be an integer from 1 to 65535.'],
    ['a port name that is too long', { ports: [{ containerPort: 80, name: 'a-very-long-port-name' }] }, 'containers[0].ports[0].name is "a-very-long-port-name": must be a port name: '],
    ['two ports of one name', { ports: [{ containerPort: 80, name: 'a' }, { containerPort: 81, name: 'a' }] },
      'containers[0].ports[1].name is "a": already used at containers[0].ports[0]; each port name must be unique.'],
    ['a port twice', { ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }, { containerPort: 80, protocol: 'TCP' }] },
      'containers[0].ports[2].containerPort is "80/TCP": already used at containers[0].ports[0]; each port must be unique.'],
    ['memory in thousandths of a byte', { resources: { limits: { memory: '800m' } } },
      'containers[0].resources.limits.memory is "800m": must be whole bytes, e.g. "800Mi"; "m" means thousandths.'],
    ['a variable twice', { env: [{ name: 'A', value: 'x' }, { name: 'A', value: '$(A);y' }, { name: 'A', value: 'z' }] },
      'containers[0].env[2].name is "A": it hides the earlier variable of that name; each variable name must be unique.'],
    ['a variable that hides itself', { env: [{ name: 'A', value: 'x' }, { name: 'A', value: '$(A)' }] }, 'containers[0].env[1].name is "A": it hides'],
    ['a variable without a name', { env: [{ value: 'x' }] }, 'containers[0].env[0].name is required.'],
    ['a variable with two values', { env: [{ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'x' } } }] }, 'containers[0].env[0] is an object: must set either value or valueFrom, not both.'],
    ['a variable from nowhere', { env: [{ name: 'A', valueFrom: {} }] },
      'containers[0].env[0].valueFrom is an object: must set exactly one of configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef.'],
    ['a mount of no volume', { volumeMounts: [{ name: 'data', mountPath: 'C:\\data' }] }, 'containers[0].volumeMounts[0].name is "data": the pod has no volumes.'],
    ['a probe without a handler', { livenessProbe: {} }, 'containers[0].livenessProbe is an object: must set exactly one of httpGet, tcpSocket, exec, grpc.'],
    ['a probe of another host', { livenessProbe: { httpGet: { port: 80, host: 'x' } } }, 'containers[0].livenessProbe.httpGet.host is "x": unknown option'],
    ['a probe of no port', { livenessProbe: { httpGet: { port: 'HTTP' } } }, 'containers[0].livenessProbe.httpGet.port is "HTTP": must be an integer from 1 to 65535, or a port name: at most 15 lowercase letters, digits and single hyphens, at least one letter among them, with a letter or digit at each end.'],
    ['a liveness probe that must succeed twice', { livenessProbe: { tcpSocket: { port: 1 }, successThreshold: 2 } }, 'containers[0].livenessProbe.successThreshold is 2: must be 1.'],
    ['a readiness probe that would stop the pod', { readinessProbe: { tcpSocket: { port: 1 }, terminationGracePeriodSeconds: 2 } },
      'containers[0].readinessProbe.terminationGracePeriodSeconds is 2: must be left out: a readiness probe stops no container.'],
    ['a pause longer than the pod has to stop', { lifecycle: { preStop: { sleep: { seconds: 31 } } } },
      'containers[0].lifecycle.preStop.sleep.seconds is 31: must be at most 30, the terminationGracePeriodSeconds of the pod.'],
    ['a restart policy', { restartPolicy: 'Always' }, 'containers[0].restartPolicy is "Always": must be left out: only an init container has a restart policy of its own.'],
  ])('a container with %s', (_, members, fault) => {
    expect(ofContainer(members)).toContain(one(fault));
    expect(ofContainer(members).split('\n')).toHaveLength(2);
  });
});

test.each(['produce', 'resolve'])('what is filled in later by %s() is read then', method => {
  const later = { __proto__: { [method]: () => ({}) } };
  expect(Object.getPrototypeOf(later)).toHaveProperty(method);
  expect(podError({ containers: [{ ...web, resources: later, command: later }] })).toBe('it went through');
});

test('a string may be an instance of any class: a resolver of the user\'s may know it', () => {
  expect(podError({ containers: [{ ...web, image: new Web() }] })).toBe('it went through');
});

test('an init container that is no sidecar has no probes and no hooks', () => {
  expect(podError({ containers: [web], initContainers: [{ ...web, name: 'setup', readinessProbe: { tcpSocket: { port: 1 } } }] }))
    .toBe(one("initContainers[0].readinessProbe is an object: must be left out unless it is a sidecar, with restartPolicy: 'Always'."));
});

test('mounts: a volume that is not there, and paths that Windows takes for one', () => {
  const volumes = [{ name: 'a', emptyDir: {} }, { name: 'b', emptyDir: {} }];
  const mounts = (...volumeMounts: object[]) => podError({ volumes, containers: [{ ...web, volumeMounts }] });
  expect(mounts({ name: 'c', mountPath: 'x' })).toBe(one('containers[0].volumeMounts[0].name is "c": the pod has no volume of this name; its volumes are a, b.'));
  expect(mounts({ name: 'a', mountPath: 'C:\\Data\\' }, { name: 'b', mountPath: 'c:/data' }))
    .toBe(one('containers[0].volumeMounts[1].mountPath is "c:/data": the same path as containers[0].volumeMounts[0].mountPath; each mount path must be unique.'));
  expect(mounts({ name: 'a', mountPath: '/inetpub/logs' }, { name: 'b', mountPath: 'C:\\inetpub\\logs' }))
    .toBe(one('containers[0].volumeMounts[1].mountPath is "C:\\\\inetpub\\\\logs": the same path as containers[0].volumeMounts[0].mountPath; each mount path must be unique.'));
});

test('a Deployment: what contradicts itself', () => {
  const deploymentError = (options: object) => messageOf(() => deployment({ containers: [web], ...options }, owner));
  expect(deploymentError({ replicas: 1.5 })).toBe(one('replicas is 1.5: must be an integer of at least 0.'));
  expect(deploymentError({ strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } })).toBe(one('strategy.rollingUpdate is set; the API server accepts it for type RollingUpdate only: remove it, or its type Recreate.'));
  expect(deploymentError({ strategy: { rollingUpdate: { maxSurge: '0%', maxUnavailable: 0 } } })).toBe(one('strategy.rollingUpdate.maxUnavailable and maxSurge are both 0: no pod could ever be replaced: set one of them to more than 0.'));
  expect(deploymentError({ strategy: { rollingUpdate: { maxSurge: 'many' } } })).toBe(one('strategy.rollingUpdate.maxSurge is "many": must be an integer of at least 0, or a percentage, e.g. "25%".'));
  expect(deploymentError({ minReadySeconds: 700 })).toBe(one('progressDeadlineSeconds is 600, which is not more than minReadySeconds (700): set it to more than minReadySeconds.'));
  expect(deploymentError({ podLabels: { app: 'a' }, selector: { app: 'b' } })).toBe(one('podLabels.app is "a": must be "b", as in the selector.'));
});

test('several faults are told in one error', () => {
  expect(podError({ containers: [{ name: 'A' }], replica: 1 }).split('\n')).toEqual([
    '[shop/web] 3 options are invalid',
    expect.stringMatching(/^ {2}replica is 1: unknown option/),
    expect.stringMatching(/^ {2}containers\[0\].name is "A": /),
    '  containers[0].image is required.',
  ]);
});

describe('WindowsUser', () => {
  test.each([
    ['CORP\\shop\\web', 'WindowsUser.of("CORP\\\\shop\\\\web"): the name has 2 backslashes; only one, between domain and user, is allowed. It must be [DOMAIN\\]USER, e.g. "ContainerUser" or "CORP\\\\svc-shop".'],
    ['', 'WindowsUser.of(""): the name is empty.'],
    [7, 'WindowsUser.of(7): the name is not a string.'],
    [10n, 'WindowsUser.of(10n): the name is not a string.'],
    [Symbol('a'), 'WindowsUser.of(Symbol(a)): the name is not a string.'],
    [undefined, 'WindowsUser.of(undefined): the name is not a string.'],
    [() => 'a', 'WindowsUser.of(a function): the name is not a string.'],
    [['a'], 'WindowsUser.of(a list): the name is not a string.'],
    [new Chart(new App(), 'chart'), 'WindowsUser.of(an object): the name is not a string.'],
    [{ toJSON: () => { throw new Error('no'); } }, 'WindowsUser.of(an object): the name is not a string.'],
    ['ContainerAdministrator', 'WindowsUser.of("ContainerAdministrator"): an administrator needs a reason: use WindowsUser.administrator("ContainerAdministrator", { reason: '],
    ['nt authority\\system', 'an administrator needs a reason'],
  ])('of a name, %#', (name, message) => {
    expect(messageOf(() => WindowsUser.of(name as string))).toContain(message);
    expect(messageOf(() => WindowsUser.administrator(name as string, { reason: 'x' }))).not.toMatch(/Cannot|convert|serialize/);
  });

  test.each([
    ['ContainerAdministrator', undefined, 'WindowsUser.administrator("ContainerAdministrator"): an administrator needs a reason: { reason: '],
    ['nt authority\\system', { reason: ' ' }, 'an administrator needs a reason'],
    ['ContainerAdministrator', { reason: 'x', expires: '31.3.2027' }, 'expires is "31.3.2027"; it must be a date, YYYY-MM-DD.'],
    ['webapp', { reason: 'x' }, 'WindowsUser.administrator("webapp"): this is not an administrator; use WindowsUser.of("webapp").'],
    ['ContainerAdministrator', { reason: 'x', expires: 10n }, 'expires is 10n; it must be a date, YYYY-MM-DD.'],
    ['ContainerAdministrator', { reason: 'x', expires: Symbol('a') }, 'expires is Symbol(a); it must be a date, YYYY-MM-DD.'],
    ['a\\b\\SYSTEM', { reason: 'x' }, 'the name has 2 backslashes'],
  ])('an administrator %s, %p', (name, reason, message) => {
    expect(messageOf(() => WindowsUser.administrator(name, reason as unknown as Justification))).toContain(message);
  });

  test.each([
    [undefined, 'WindowsUser.containerAdministrator(): an administrator needs a reason: '],
    [{ reason: 'x', expires: 'soon' }, 'WindowsUser.containerAdministrator(): expires is "soon"; it must be a date, YYYY-MM-DD.'],
  ])('containerAdministrator(%j)', (reason, message) => {
    expect(messageOf(() => WindowsUser.containerAdministrator(reason as Justification))).toContain(message);
  });

  test('has the four names of the Kubernetes documentation', () => {
    const { CONTAINER_USER, LOCAL_SERVICE, NETWORK_SERVICE } = WindowsUser;
    expect([CONTAINER_USER, LOCAL_SERVICE, NETWORK_SERVICE, WindowsUser.containerAdministrator({ reason: 'x' })].map(({ name }) => name))
      .toEqual(['ContainerUser', 'NT AUTHORITY\\LOCAL SERVICE', 'NT AUTHORITY\\NETWORK SERVICE', 'ContainerAdministrator']);
  });

  test('cannot be changed, and its name cannot be borrowed', () => {
    const user = WindowsUser.of('webapp') as { name: string };
    expect(() => { user.name = 'SYSTEM'; }).toThrow(TypeError);
    expect(() => Object.defineProperty(user, 'reason', { value: { reason: 'x' } })).toThrow(TypeError);
    expect([user, { name: 'x' }, null, 'x'].map(value => WindowsUser.isWindowsUser(value))).toEqual([true, false, false, false]);
  });
});
