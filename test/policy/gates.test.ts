import { aPod, TODAY } from './findings';
import { judge, type GateReport, type JudgeOptions } from '../../src/policy';

const good = {
  os: { name: 'windows' },
  nodeSelector: { 'kubernetes.io/os': 'windows' },
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  containers: [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }],
};
const restricted = { namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } } };

function gates(spec: unknown, options: Partial<JudgeOptions> = restricted): Record<string, [string, ...unknown[]]> {
  const told = ({ verdict, dependsOn, findings }: GateReport): [string, ...unknown[]] =>
    [verdict, ...dependsOn === undefined ? [] : [dependsOn], ...findings.map(({ rule }) => String(rule))];
  return Object.fromEntries(judge([aPod(spec)], { today: TODAY, ...options }).pods[0]!.gates.map(gate => [gate.gate, told(gate)]));
}

const PASSED = { 'api-server': ['pass'], 'pod-security': ['pass'], 'scheduler': ['pass'], 'kubelet': ['pass'], 'runtime': ['pass'] };

test('a good pod passes them all, in their order', () => {
  expect(gates(good)).toEqual(PASSED);
  expect(judge([aPod(good)], { today: TODAY }).pods[0]!.gates.map(({ gate }) => gate)).toEqual(Object.keys(PASSED));
});

test.each<[string, object, Record<string, unknown>]>([
  ['the API server', { hostUsers: false }, { 'api-server': ['refuse', 'windows/linux-only-fields'] }],
  ['the scheduler', { containers: [{ name: 'web', image: 'web', resources: { limits: { 'memory': '1Gi', 'hugepages-2Mi': '2Mi' } } }] }, { scheduler: ['refuse', 'windows/huge-pages'] }],
  ['the kubelet', { containers: [{ ...good.containers[0], volumeDevices: [{ name: 'x', devicePath: 'x' }] }], volumes: [{ name: 'x', persistentVolumeClaim: { claimName: 'x' } }] }, { kubelet: ['refuse', 'windows/raw-block-volume'] }],
  ['the runtime', { securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'x'.repeat(21) } } }, { runtime: ['refuse', 'windows/run-as-user-name-length'] }],
])('%s refuses', (_, patch, expected) => {
  expect(gates({ ...good, ...patch })).toEqual({ ...PASSED, ...expected });
});

describe('Pod Security admission', () => {
  test('of a namespace that nobody described, nothing is known', () => {
    expect(gates({ ...good, hostNetwork: true }, {})['pod-security']).toEqual(['unknown', 'the labels of namespace "shop"']);
  });

  test('refuses what the level of the namespace forbids: told by the rule for Windows where there is one', () => {
    const spec = { ...good, hostNetwork: true, volumes: [{ name: 'x', cinder: { server: 'x', path: '/' } }] };
    expect(gates(spec)['pod-security']).toEqual(['refuse', 'windows/host-namespaces', 'pod-security/restrictedVolumes']);
  });

  test('a rule for Windows that only warns does not stand in for it', () => {
    expect(gates({ ...good, securityContext: good.securityContext.windowsOptions })['pod-security']).toEqual(['refuse', 'windows/run-as-non-root', 'pod-security/runAsNonRoot']);
  });

  test('refuses as well what the API server refuses first', () => {
    const spec = { ...good, containers: [{ ...good.containers[0], securityContext: { privileged: true } }] };
    const refused = ['refuse', 'windows/privileged'];
    expect(gates(spec)).toEqual({ ...PASSED, 'api-server': refused, 'pod-security': refused });
  });

  test('lets pass what the level of the namespace allows, though another would not', () => {
    expect(gates({ ...good, hostNetwork: true }, { namespaces: { shop: {} } })['pod-security']).toEqual(['pass']);
  });
});

describe('it depends', () => {
  test('on a RuntimeClass that is not among the objects', () => {
    const spec = { ...good, runtimeClassName: 'w' };
    expect(gates(spec)['api-server']).toEqual(['unknown', 'whether RuntimeClass "w" exists, and what it selects']);
    const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'w' }, handler: 'w' };
    expect(judge([aPod(spec), runtimeClass], { today: TODAY }).pods[0]!.gates[0]!.verdict).toBe('pass');
  });

  test('on a PriorityClass that is not among the objects', () => {
    const spec = { ...good, priorityClassName: 'high' };
    const unknown = ['unknown', 'whether PriorityClass "high" exists'];
    expect(gates(spec)['api-server']).toEqual(unknown);
    const priorityClass = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' }, value: 1000 };
    const withObject = (object: object) => judge([aPod(spec), object], { today: TODAY }).pods[0]!.gates[0];
    expect(withObject(priorityClass)).toMatchObject({ verdict: 'pass' });
    expect(withObject({ ...priorityClass, metadata: { name: 'low' } })).toMatchObject({ verdict: 'unknown' });
    expect(withObject({ ...priorityClass, apiVersion: 'example.com/v1' })).toMatchObject({ verdict: 'unknown' });
    expect(withObject({ ...priorityClass, kind: 'Class' })).toMatchObject({ verdict: 'unknown' });
    for (const name of ['system-cluster-critical', 'system-node-critical', '']) expect(gates({ ...good, priorityClassName: name })['api-server']).toEqual(['pass']);
  });

  test.each([{ priority: 0 }, { preemptionPolicy: 'Never' }])('on what the PriorityClass says: %j', more => {
    expect(gates({ ...good, ...more })['api-server']).toEqual(['unknown', 'the PriorityClass: priority and preemptionPolicy of a pod have to be those of its PriorityClass']);
  });

  test('on what the RuntimeClass says', () => {
    const unknown = ['unknown', 'the RuntimeClass: the overhead of a pod has to be that of its RuntimeClass'];
    expect(gates({ ...good, overhead: { cpu: '100m' } })['api-server']).toEqual(unknown);
    expect(gates({ ...good, runtimeClassName: 'w', overhead: {} }, { ...restricted, runtimeClasses: { w: { handler: 'w' } } })['api-server']).toEqual(unknown);
    expect(gates({ ...good, runtimeClassName: '' })['api-server']).toEqual(['refuse', 'api-server/pod-reference']);
  });

  test('on a service account that is not among the objects', () => {
    const spec = { ...good, serviceAccountName: 'web' };
    expect(gates(spec)['api-server']).toEqual(['unknown', 'whether ServiceAccount "web" exists in namespace "shop"']);
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web', namespace: 'shop' } };
    const withObject = (object: object, pod: object = aPod(spec)) => judge([pod, object], { today: TODAY }).pods[0]!.gates[0];
    expect(withObject(account)).toMatchObject({ verdict: 'pass' });
    expect(withObject({ ...account, metadata: { name: 'web' } })).toMatchObject({ verdict: 'unknown' });
    expect(withObject({ ...account, metadata: { name: 'web' } }, { ...aPod(spec), metadata: { name: 'web' } })).toMatchObject({ verdict: 'pass' });
    expect(withObject({ ...account, apiVersion: 'example.com/v1' })).toMatchObject({ verdict: 'unknown' });
    expect(withObject({ ...account, kind: 'Account' })).toMatchObject({ verdict: 'unknown' });
    expect(gates({ ...good, serviceAccount: 'web' })['api-server']).toEqual(['unknown', 'whether ServiceAccount "web" exists in namespace "shop"']);
    expect(gates({ ...good, serviceAccountName: 'default', serviceAccount: 'web' })['api-server']).toEqual(['pass']);
    for (const name of ['default', '']) expect(gates({ ...good, serviceAccountName: name })['api-server']).toEqual(['pass']);
  });

  test('on a feature gate, where it decides whether a field is looked at', () => {
    const [web] = good.containers;
    expect(gates({ ...good, schedulingGroup: { podGroupName: 'a' } })['api-server']).toEqual(['unknown', 'whether the feature gate is on that spec.schedulingGroup needs']);
    expect(gates({ ...good, containers: [{ ...web, lifecycle: { stopSignal: 'SIGUSR1' } }] })['api-server'])
      .toEqual(['unknown', 'whether the feature gate is on that spec.containers[0].lifecycle.stopSignal needs']);
    expect(gates({ ...good, containers: [{ ...web, lifecycle: { stopSignal: 'SIGTERM' } }] })['api-server'])
      .toEqual(['unknown', 'whether the feature gate is on that spec.containers[0].lifecycle.stopSignal needs']);
  });

  test('on the nodes, where nothing selects any', () => {
    const unknown = ['unknown', 'the nodes and their taints: nothing in the pod selects those of its operating system'];
    expect(gates({ ...good, nodeSelector: { pool: 'a' } })['scheduler']).toEqual(unknown);
    const requirement = { key: 'kubernetes.io/os', operator: 'In', values: ['windows'] };
    const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [requirement] }] } };
    expect(gates({ ...good, nodeSelector: {}, affinity: { nodeAffinity } })['scheduler']).toEqual(['pass']);
    const windows = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'w' }, handler: 'w', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } };
    expect(judge([aPod({ ...good, nodeSelector: {}, runtimeClassName: 'w' }), windows], { today: TODAY }).pods[0]!.gates[2]!.verdict).toBe('pass');
  });

  test('on the user of the image, where runAsNonRoot is all there is', () => {
    const unknown = ['unknown', 'the user of the image: with runAsNonRoot: true, ContainerAdministrator does not start'];
    expect(gates({ ...good, securityContext: { runAsNonRoot: true } })['kubelet']).toEqual(unknown);
    expect(gates({ ...good, securityContext: {} })['kubelet']).toEqual(['pass']);
    const named = { name: 'named', securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } };
    expect(gates({ ...good, securityContext: { runAsNonRoot: true }, containers: [named, { name: 'unnamed' }] })['kubelet']).toEqual(unknown);
    expect(gates({ ...good, securityContext: { runAsNonRoot: true }, containers: [named, { name: 'unnamed' }] })['runtime']).toEqual(['pass']);
  });

  test('on the image, for users that it may not have', () => {
    const as = (...names: string[]) => gates({
      ...good, securityContext: { runAsNonRoot: true }, containers: names.map(runAsUserName => ({ name: 'x', securityContext: { windowsOptions: { runAsUserName } } })),
    })['runtime'];
    expect(as('ContainerUser', 'containeradministrator', 'NT AUTHORITY\\Local Service', 'NT AUTHORITY\\NETWORK SERVICE', 'NT AUTHORITY\\SYSTEM')).toEqual(['pass']);
    expect(as('svc', 'app', 'svc')).toEqual(['unknown', 'whether the image has the user "svc", "app"']);
    expect(as('xContainerUser')).toEqual(['unknown', 'whether the image has the user "xContainerUser"']);
    expect(as('ContainerUserx')).toEqual(['unknown', 'whether the image has the user "ContainerUserx"']);
  });
});

test('of a Linux pod, only Pod Security admission is known', () => {
  expect(gates({ hostNetwork: true, containers: [{ name: 'x', securityContext: { runAsNonRoot: true } }] })).toEqual({
    'api-server': ['unknown', 'rules that this judge does not have: it is no Windows pod'],
    'pod-security': ['refuse', 'pod-security/hostNamespaces', 'pod-security/allowPrivilegeEscalation', 'pod-security/capabilities_restricted', 'pod-security/seccompProfile_restricted'],
    'scheduler': ['unknown', 'rules that this judge does not have: it is no Windows pod'],
    'kubelet': ['unknown', 'rules that this judge does not have: it is no Windows pod'],
    'runtime': ['unknown', 'rules that this judge does not have: it is no Windows pod'],
  });
});
