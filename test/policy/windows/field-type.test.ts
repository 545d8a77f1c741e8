import { judge } from '../../../src/policy';
import { findings, TODAY } from '../findings';

const found = (spec: Record<string, unknown>) =>
  findings('windows/field-type', { os: { name: 'windows' }, ...spec }).map(({ path, message }) => [path, message.replace(/^.*; Kubernetes expects (.*)$/, '$1')]);

test.each([
  ['a boolean as a text', { hostNetwork: 'true' }, [['spec.hostNetwork', 'a boolean']]],
  ['a boolean as a number', { hostNetwork: 1 }, [['spec.hostNetwork', 'a boolean']]],
  ['a text as a boolean', { nodeSelector: { x: true } }, [['spec.nodeSelector.x', 'a string']]],
  ['a list as an object', { volumes: { a: 1 } }, [['spec.volumes', 'a list']]],
  ['an object as a list', { securityContext: [] }, [['spec.securityContext', 'an object']]],
  ['a map as a text', { nodeSelector: 'windows' }, [['spec.nodeSelector', 'an object']]],
  ['a container that is a text', { containers: ['web', { name: 'x' }] }, [['spec.containers[0]', 'an object']]],
  ['a fraction', { containers: [{ name: 'x', ports: [{ hostPort: 80.5 }] }] }, [['spec.containers[0].ports[0].hostPort', 'an integer']]],
  ['a quantity', { containers: [{ name: 'x', resources: { limits: { memory: true, cpu: 1, x: '1' } } }] },
    [['spec.containers[0].resources.limits.memory', 'a quantity (such as 500m, 2 or 1Gi)']]],
  ['a quantity with a space in it', { containers: [{ name: 'x', resources: { requests: { memory: '800 MB', cpu: '500m' } } }] },
    [['spec.containers[0].resources.requests.memory', 'a quantity (such as 500m, 2 or 1Gi)']]],
  ['a size limit', { volumes: [{ name: 'x', emptyDir: { sizeLimit: '1GB' } }] }, [['spec.volumes[0].emptyDir.sizeLimit', 'a quantity (such as 500m, 2 or 1Gi)']]],
  ['a number that is too large', { containers: [{ name: 'x', ports: [{ containerPort: 2 ** 31 }] }] }, [['spec.containers[0].ports[0].containerPort', 'a 32-bit integer']]],
  ['the port of a probe', { containers: [{ name: 'x', livenessProbe: { tcpSocket: { port: true } }, readinessProbe: { httpGet: { port: 'http' } } }] },
    [['spec.containers[0].livenessProbe.tcpSocket.port', 'an integer or a string']]],
  ['a variable as a number', { containers: [{ name: 'x', env: [{ name: 'A', value: 1 }, { name: 'B', value: '1' }] }] }, [['spec.containers[0].env[0].value', 'a string']]],
  ['a command as a text', { containers: [{ name: 'x', command: 'web.exe', args: [8080] }] },
    [['spec.containers[0].args[0]', 'a string'], ['spec.containers[0].command', 'a list']]],
  ['a toleration', { tolerations: [{ key: 'os', tolerationSeconds: '60' }] }, [['spec.tolerations[0].tolerationSeconds', 'an integer']]],
  ['one in each kind of container',
    { initContainers: [{ securityContext: 1 }], containers: [{ securityContext: { privileged: 'no' } }], ephemeralContainers: [{ name: 2 }] },
    [['spec.containers[0].securityContext.privileged', 'a boolean'], ['spec.ephemeralContainers[0].name', 'a string'], ['spec.initContainers[0].securityContext', 'an object']]],
  ['null', { hostNetwork: null, volumes: null, containers: [null] }, []],
  ['a field that no other rule reads', { hostname: 7, toString: 8 }, [['spec.hostname', 'a string']]],
])('%s', (_, spec, expected) => {
  expect(found(spec).sort()).toEqual([...expected].sort());
});

test('it shows the value and says who refuses', () => {
  expect(findings('windows/field-type', { os: { name: 'windows' }, hostNetwork: 'true' })[0]).toMatchObject({
    message: 'spec.hostNetwork is "true"; Kubernetes expects a boolean', refusedBy: 'api-server', remedy: 'remove the quotes: true',
  });
});

test('a name that Kubernetes does not know is left to windows/unknown-field', () => {
  expect(found({ hostnetwork: 'true', securityContext: { privileged: 'true', runAsUser: 'x' } })).toEqual([['spec.securityContext.runAsUser', 'an integer']]);
});

test('a name that is no text makes no claim', () => {
  expect(found({ nodeSelector: { 'kubernetes.io/os': 'windows' }, os: { name: 1 } })).toEqual([['spec.os.name', 'a string']]);
});

test('metadata is looked at first, in a template too', () => {
  const metadata = { annotations: { a: 1, b: 'x', c: null }, labels: [], name: 7 };
  expect(findings('windows/field-type', { os: { name: 'windows' }, hostNetwork: 1 }, metadata).map(({ path, message }) => [path, message])).toEqual([
    ['metadata.name', 'metadata.name is 7; Kubernetes expects a string'],
    ['metadata.annotations.a', 'metadata.annotations.a is 1; Kubernetes expects a string'],
    ['metadata.labels', 'metadata.labels is []; Kubernetes expects an object'],
    ['spec.hostNetwork', 'spec.hostNetwork is 1; Kubernetes expects a boolean'],
  ]);
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: { metadata: { labels: { x: true } }, spec: { os: { name: 'windows' } } } } };
  expect(judge([deployment], { today: TODAY }).findings.filter(({ rule }) => rule === 'windows/field-type').map(({ path }) => path))
    .toEqual(['spec.template.metadata.labels.x']);
});

test.each<[string, object, string]>([
  ['a number that is a text', { containers: [{ name: 'x', env: [{ name: 'A', value: 8080 }] }] }, 'put it in quotes: "8080"'],
  ['a boolean that is a text', { nodeSelector: { a: false } }, 'put it in quotes: "false"'],
  ['a list that is a text', { nodeSelector: { a: ['x'] } }, 'write a string'],
  ['a text that is a boolean', { hostNetwork: 'false' }, 'remove the quotes: false'],
  ...['yes', 'xtrue', 'truex'].map((hostNetwork): [string, object, string] => [`the text ${hostNetwork}`, { hostNetwork }, 'write a boolean']),
  ['a list of a text that is a boolean', { hostNetwork: ['true'] }, 'write a boolean'],
  ['a number that is a boolean', { hostNetwork: 1 }, 'write a boolean'],
  ['a text that is a number', { activeDeadlineSeconds: '60' }, 'remove the quotes: 60'],
  ['a text that is a negative number', { priority: '-999999999' }, 'remove the quotes: -999999999'],
  ...['1x', 'x1', '1234567890', ''].map((priority): [string, object, string] => [`the number ${priority}`, { priority }, 'write an integer']),
  ...[['800 MB', '800Mi'], ['2GB', '2Gi'], ['1.5 gib', '1.5Gi'], ['10kb', '10Ki'], ['1.25GB', '1.25Gi'], ['1TB', '1Ti']].map(([memory, meant]): [string, object, string] => (
    [`the quantity ${memory}`, { overhead: { memory } }, `write ${meant}`])),
  ...['x800 MB', '800  MB', '800 MBs', '800 B', '.5MB', '1.MB'].map((memory): [string, object, string] => (
    [`the quantity ${memory}`, { overhead: { memory } }, 'write a quantity (such as 500m, 2 or 1Gi)'])),
  ['an amount of bytes that is a number', { priority: '1GB' }, 'write an integer'],
])('what to write for %s', (_, spec, remedy) => {
  expect(findings('windows/field-type', { os: { name: 'windows' }, ...spec }).map(one => one.remedy)).toEqual([remedy]);
});
