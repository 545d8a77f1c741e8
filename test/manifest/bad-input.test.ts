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
const one = (fault: string) => `[shop/web] an option is not valid\n  ${fault}`;
const ofContainer = (members: object) => podError({ containers: [{ ...web, ...members }] });

describe('one error names the construct, the field, the value and what is allowed', () => {
  test.each<[string, unknown, string]>([
    ['no options', undefined, 'the whole is missing: allowed is an object.'],
    ['options that are a list', [], 'the whole is an empty list: allowed is an object.'],
    ['options that are a Map', new Map([['containers', [web]]]), 'the whole is an object: allowed is a plain object, not an instance of Map.'],
    ['options that are inherited', Object.create({ containers: [web] }), 'the whole is an object: allowed is a plain object, not an instance of Object.'],
    ['a container of a class', { containers: [new Web()] }, 'containers[0] is an object: allowed is a plain object, not an instance of Web.'],
    ['labels without a class of their own', { containers: [web], labels: Object.create(Object.create({})) }, 'labels is an object: allowed is a plain object, not an instance of '],
    ['tolerations that are a Set', { containers: [web], tolerations: new Set() }, 'tolerations is an object: allowed is a list, not an instance of Set.'],
    ['a misspelt option of another realm', { containers: [runInNewContext("({ name: 'web', image: 'example.com/web:1', imagepullPolicy: 'Always' })")] },
      'containers[0].imagepullPolicy is "Always": there is no such option; did you mean imagePullPolicy?'],
    ['no containers', {}, 'containers is missing: it is required.'],
    ['an empty list of containers', { containers: [] }, 'containers is an empty list: allowed is a list of 1 at least.'],
    ['containers that are no list', { containers: web }, 'containers is an object: allowed is a list.'],
    ['an empty entry', { containers: [null] }, 'containers[0] is missing: it is empty.'],
    ['two containers of one name', { containers: [web, { ...web }] },
      'containers[1].name is "web": a container of that name stands at containers[0] already; every one is allowed once.'],
    ['an init container of the same name', { containers: [web], initContainers: [web] },
      'containers[0].name is "web": a container of that name stands at initContainers[0] already; every one is allowed once.'],
    ['an unknown option', { containers: [web], replicas: 3 }, 'replicas is 3: there is no such option; there are containers, '],
    ['a misspelt option', { containers: [web], initcontainers: [] }, 'initcontainers is an empty list: there is no such option; did you mean initContainers?'],
    ['hostNetwork', { containers: [web], hostNetwork: true }, 'hostNetwork is true: there is no such option: access to the host cannot be said here.'],
    ['a user that is a text', { containers: [web], user: 'ContainerUser' }, 'user is "ContainerUser": allowed is a WindowsUser, e.g. WindowsUser.CONTAINER_USER or WindowsUser.of(\'webapp\').'],
    ['a user that looks like one', { containers: [web], user: { name: 'ContainerAdministrator' } }, 'user is an object: allowed is a WindowsUser, '],
    ['a namespace in capitals', { containers: [web], namespace: 'Shop' }, 'namespace is "Shop": allowed is a DNS label: '],
    ['a selector for Linux', { containers: [web], nodeSelector: { 'kubernetes.io/os': 'linux' } },
      'nodeSelector[kubernetes.io/os] is "linux": this is a Windows pod; allowed is windows, which is written for you.'],
    ['a label that is no label', { containers: [web], labels: { 'a b': 'c' } }, 'labels[a b] is "c": the name is not valid: allowed is a label name: '],
    ['a label value', { containers: [web], labels: { a: 'b c' } }, 'labels.a is "b c": allowed is a label value: '],
    ['labels that are no object', { containers: [web], labels: 'x' }, 'labels is "x": allowed is an object of names and values.'],
    ['a label against the selector', { containers: [web], labels: { app: 'a' }, selector: { app: 'b' } }, 'labels.app is "a": the selector says "b".'],
    ['an empty selector', { containers: [web], selector: {} }, 'selector is an object: it must name one label at least.'],
    ['a volume without a source', { containers: [web], volumes: [{ name: 'a' }] },
      'volumes[0] is an object: exactly one of configMap, secret, emptyDir, persistentVolumeClaim, csi, projected is allowed.'],
    ['a volume of two sources', { containers: [web], volumes: [{ name: 'a', emptyDir: {}, configMap: { name: 'c' } }] }, 'is allowed, not configMap and emptyDir.'],
    ['a hostPath', { containers: [web], volumes: [{ name: 'a', emptyDir: {}, hostPath: { path: 'C:\\' } }] },
      'volumes[0].hostPath is an object: there is no such option: access to the host cannot be said here.'],
    ['memory that is none on Windows', { containers: [web], volumes: [{ name: 'a', emptyDir: { medium: 'Memory' } }] },
      'volumes[0].emptyDir.medium is "Memory": there is no such option; there are sizeLimit.'],
    ['two volumes of one name', { containers: [web], volumes: [{ name: 'a', emptyDir: {} }, { name: 'a', emptyDir: {} }] }, 'volumes[1].name is "a": a volume of that name stands at volumes[0] already'],
    ['a size that is none', { containers: [web], volumes: [{ name: 'a', emptyDir: { sizeLimit: 'big' } }] }, 'volumes[0].emptyDir.sizeLimit is "big": allowed is a quantity'],
    ['a toleration without a key', { containers: [web], tolerations: [{ value: 'x' }] }, 'tolerations[0].operator is missing: without a key, it must be Exists.'],
    ['a toleration that exists and equals', { containers: [web], tolerations: [{ key: 'a', operator: 'Exists', value: 'x' }] }, 'tolerations[0].value is "x": with operator Exists there is none.'],
    ['a toleration for seconds', { containers: [web], tolerations: [{ key: 'a', tolerationSeconds: 3 }] }, 'tolerations[0].tolerationSeconds is 3: it needs the effect NoExecute.'],
    ['a restart policy in small letters', { containers: [web], restartPolicy: 'never' }, 'restartPolicy is "never": allowed are Always, OnFailure, Never; did you mean Never?'],
    ['a restart policy that is far off', { containers: [web], restartPolicy: 7 }, 'restartPolicy is 7: allowed are Always, OnFailure, Never.'],
    ['a secret twice', { containers: [web], imagePullSecrets: [{ name: 'a' }, { name: 'a' }] }, 'imagePullSecrets[1].name is "a": that secret stands at imagePullSecrets[0] already'],
    ['an address that is none', { containers: [web], hostAliases: [{ ip: '10.0.0.256', hostnames: ['a'] }] }, 'hostAliases[0].ip is "10.0.0.256": allowed is an IP address, e.g. 10.0.0.1.'],
    ['two files of one path', { containers: [web], volumes: [{ name: 'a', secret: { secretName: 's', items: [{ key: 'a', path: 'p' }, { key: 'b', path: 'p' }] } }] },
      'volumes[0].secret.items[1].path is "p": that path stands at volumes[0].secret.items[0] already'],
    ['a projected volume of nothing', { containers: [web], volumes: [{ name: 'a', projected: { sources: [] } }] }, 'volumes[0].projected.sources is an empty list: allowed is a list of 1 at least.'],
    ['seconds that are negative', { containers: [web], terminationGracePeriodSeconds: -1 }, 'terminationGracePeriodSeconds is -1: allowed is a whole number from 0 up.'],
  ])('%s', (_, options, fault) => {
    expect(podError(options).startsWith('[shop/web] an option is not valid\n  ')).toBe(true);
    expect(podError(options)).toContain(fault);
    expect(podError(options).split('\n')).toHaveLength(2);
  });

  test.each<[string, object, string]>([
    ['a security context', { securityContext: {} },
      'containers[0].securityContext is an object: there is no such option: the security context is written for you. Say who runs with user: WindowsUser.of(\'…\').'],
    ['a name in capitals', { name: 'Web' }, 'containers[0].name is "Web": allowed is a DNS label: lower-case letters, digits and "-", not at an end, 63 at most.'],
    ['no image', { image: undefined }, 'containers[0].image is missing: it is required.'],
    ['an empty image', { image: '' }, 'containers[0].image is "": allowed is a text that is not empty.'],
    ['a command that is a text', { command: 'cmd' }, 'containers[0].command is "cmd": allowed is a list.'],
    ['a pull policy in small letters', { imagePullPolicy: 'always' }, 'containers[0].imagePullPolicy is "always": allowed are Always, IfNotPresent, Never; did you mean Always?'],
    ['a memory limit below the request', { resources: { limits: { memory: '256Mi' }, requests: { memory: '0.5Gi' } } },
      'containers[0].resources.limits.memory is "256Mi": it is below the request of "0.5Gi"; raise the limit or lower the request.'],
    ['a quantity that is none', { resources: { limits: { memory: '1 GB' } } }, 'containers[0].resources.limits.memory is "1 GB": allowed is a quantity, e.g. "800Mi" or "500m".'],
    ['a quantity below zero', { resources: { limits: { memory: -1 } } }, 'containers[0].resources.limits.memory is -1: it is negative.'],
    ['huge pages', { resources: { limits: { 'hugepages-2Mi': '2Mi' } } }, 'containers[0].resources.limits[hugepages-2Mi] is "2Mi": Windows nodes have no huge pages.'],
    ['a port of the host', { ports: [{ containerPort: 80, hostPort: 80 }] }, 'containers[0].ports[0].hostPort is 80: there is no such option: access to the host cannot be said here.'],
    ['a port that is none', { ports: [{ containerPort: 70000 }] }, 'containers[0].ports[0].containerPort is 70000: allowed is a whole number from 1 to 65535.'],
    ['a port name that is too long', { ports: [{ containerPort: 80, name: 'a-very-long-port-name' }] }, 'containers[0].ports[0].name is "a-very-long-port-name": allowed is a port name: '],
    ['two ports of one name', { ports: [{ containerPort: 80, name: 'a' }, { containerPort: 81, name: 'a' }] },
      'containers[0].ports[1].name is "a": a port of that name stands at containers[0].ports[0] already; every one is allowed once.'],
    ['a port twice', { ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }, { containerPort: 80, protocol: 'TCP' }] },
      'containers[0].ports[2].containerPort is "80/TCP": that port stands at containers[0].ports[0] already; every one is allowed once.'],
    ['memory in thousandths of a byte', { resources: { limits: { memory: '800m' } } },
      'containers[0].resources.limits.memory is "800m": allowed are whole bytes, e.g. "800Mi"; "m" stands for thousandths.'],
    ['a variable twice', { env: [{ name: 'A', value: 'x' }, { name: 'A', value: '$(A);y' }, { name: 'A', value: 'z' }] },
      'containers[0].env[2].name is "A": it hides the definition before it; every name is allowed once.'],
    ['a variable that hides itself', { env: [{ name: 'A', value: 'x' }, { name: 'A', value: '$(A)' }] }, 'containers[0].env[1].name is "A": it hides'],
    ['a variable without a name', { env: [{ value: 'x' }] }, 'containers[0].env[0].name is missing: it is required.'],
    ['a variable with two values', { env: [{ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'x' } } }] }, 'containers[0].env[0] is an object: value and valueFrom exclude each other.'],
    ['a variable from nowhere', { env: [{ name: 'A', valueFrom: {} }] },
      'containers[0].env[0].valueFrom is an object: exactly one of configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef is allowed.'],
    ['a mount of no volume', { volumeMounts: [{ name: 'data', mountPath: 'C:\\data' }] }, 'containers[0].volumeMounts[0].name is "data": the pod has no volumes.'],
    ['a probe without a handler', { livenessProbe: {} }, 'containers[0].livenessProbe is an object: exactly one of httpGet, tcpSocket, exec, grpc is allowed.'],
    ['a probe of another host', { livenessProbe: { httpGet: { port: 80, host: 'x' } } }, 'containers[0].livenessProbe.httpGet.host is "x": there is no such option'],
    ['a probe of no port', { livenessProbe: { httpGet: { port: 'HTTP' } } }, 'containers[0].livenessProbe.httpGet.port is "HTTP": allowed is a whole number from 1 to 65535.'],
    ['a liveness probe that must succeed twice', { livenessProbe: { tcpSocket: { port: 1 }, successThreshold: 2 } }, 'containers[0].livenessProbe.successThreshold is 2: allowed is a whole number from 1 to 1.'],
    ['a readiness probe that would stop the pod', { readinessProbe: { tcpSocket: { port: 1 }, terminationGracePeriodSeconds: 2 } },
      'containers[0].readinessProbe.terminationGracePeriodSeconds is 2: a readiness probe stops nothing; leave it out.'],
    ['a pause longer than the pod has to stop', { lifecycle: { preStop: { sleep: { seconds: 31 } } } },
      'containers[0].lifecycle.preStop.sleep.seconds is 31: the pod has 30 seconds to stop; see terminationGracePeriodSeconds.'],
    ['a restart policy', { restartPolicy: 'Always' }, 'containers[0].restartPolicy is "Always": only an init container has one; the pod restarts its containers.'],
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
    .toBe(one("initContainers[0].readinessProbe is an object: only a sidecar can have one: set restartPolicy: 'Always', or leave it out."));
});

test('mounts: a volume that is not there, and paths that Windows takes for one', () => {
  const volumes = [{ name: 'a', emptyDir: {} }, { name: 'b', emptyDir: {} }];
  const mounts = (...volumeMounts: object[]) => podError({ volumes, containers: [{ ...web, volumeMounts }] });
  expect(mounts({ name: 'c', mountPath: 'x' })).toBe(one('containers[0].volumeMounts[0].name is "c": the pod has no such volume; it has a, b.'));
  expect(mounts({ name: 'a', mountPath: 'C:\\Data\\' }, { name: 'b', mountPath: 'c:/data' }))
    .toBe(one('containers[0].volumeMounts[1].mountPath is "c:/data": containers[0].volumeMounts[0].mountPath is mounted there already.'));
  expect(mounts({ name: 'a', mountPath: '/inetpub/logs' }, { name: 'b', mountPath: 'C:\\inetpub\\logs' }))
    .toBe(one('containers[0].volumeMounts[1].mountPath is "C:\\\\inetpub\\\\logs": containers[0].volumeMounts[0].mountPath is mounted there already.'));
});

test('a Deployment: what contradicts itself', () => {
  const deploymentError = (options: object) => messageOf(() => deployment({ containers: [web], ...options }, owner));
  expect(deploymentError({ replicas: 1.5 })).toBe(one('replicas is 1.5: allowed is a whole number from 0 up.'));
  expect(deploymentError({ strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } })).toBe(one('strategy.rollingUpdate is an object: it goes with RollingUpdate, not with Recreate.'));
  expect(deploymentError({ strategy: { rollingUpdate: { maxSurge: '0%', maxUnavailable: 0 } } })).toBe(one('strategy.rollingUpdate is an object: maxSurge and maxUnavailable cannot both be 0.'));
  expect(deploymentError({ strategy: { rollingUpdate: { maxSurge: 'many' } } })).toBe(one('strategy.rollingUpdate.maxSurge is "many": allowed is a whole number from 0 up.'));
  expect(deploymentError({ minReadySeconds: 700 })).toBe(one('progressDeadlineSeconds is missing: it must be more than minReadySeconds (700).'));
  expect(deploymentError({ podLabels: { app: 'a' }, selector: { app: 'b' } })).toBe(one('podLabels.app is "a": the selector says "b".'));
});

test('several faults are told in one error', () => {
  expect(podError({ containers: [{ name: 'A' }], replica: 1 }).split('\n')).toEqual([
    '[shop/web] 3 options are not valid',
    expect.stringMatching(/^ {2}replica is 1: there is no such option/),
    expect.stringMatching(/^ {2}containers\[0\].name is "A": /),
    '  containers[0].image is missing: it is required.',
  ]);
});

describe('WindowsUser', () => {
  test.each([
    ['CORP\\shop\\web', 'WindowsUser.of("CORP\\\\shop\\\\web"): the name has 2 backslashes; one, between domain and user, is allowed. Allowed is [DOMAIN\\]USER, e.g. "ContainerUser" or "CORP\\\\svc-shop".'],
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
    ['ContainerAdministrator', { reason: 'x', expires: '31.3.2027' }, 'expires is "31.3.2027"; allowed is a day, YYYY-MM-DD.'],
    ['webapp', { reason: 'x' }, 'WindowsUser.administrator("webapp"): this is no administrator; use WindowsUser.of("webapp").'],
    ['ContainerAdministrator', { reason: 'x', expires: 10n }, 'expires is 10n; allowed is a day, YYYY-MM-DD.'],
    ['ContainerAdministrator', { reason: 'x', expires: Symbol('a') }, 'expires is Symbol(a); allowed is a day, YYYY-MM-DD.'],
    ['a\\b\\SYSTEM', { reason: 'x' }, 'the name has 2 backslashes'],
  ])('an administrator %s, %p', (name, reason, message) => {
    expect(messageOf(() => WindowsUser.administrator(name, reason as unknown as Justification))).toContain(message);
  });

  test.each([
    [undefined, 'WindowsUser.containerAdministrator(): an administrator needs a reason: '],
    [{ reason: 'x', expires: 'soon' }, 'WindowsUser.containerAdministrator(): expires is "soon"; allowed is a day, YYYY-MM-DD.'],
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
