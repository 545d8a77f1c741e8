import { deployment, pod } from './written';
import { WindowsUser, type WindowsContainer } from '../../src';
import { container as containerType } from '../../src/manifest/schema/container';
import { pod as podKind } from '../../src/manifest/schema/kinds/pod';
import { optionsOf, type StructType } from '../../src/manifest/schema/option';
import { judge } from '../../src/policy';

const owner = { id: 'chart/web', label: 'web' };
const container: WindowsContainer = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const admin = WindowsUser.containerAdministrator({ reason: 'COM server', expires: '2027-03-31', approvedBy: 'ops' });

test('a pod has all that a Windows pod needs, and no Linux-only field', () => {
  expect(pod({ containers: [container] }, owner)).toEqual({
    selector: { 'secure-windows-workloads/workload': 'web' },
    object: {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { labels: { 'secure-windows-workloads/workload': 'web' } },
      spec: {
        os: { name: 'windows' },
        nodeSelector: { 'kubernetes.io/os': 'windows' },
        tolerations: [{ key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }],
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
        containers: [container],
      },
    },
  });
});

test('null is unset, as it is for the API server', () => {
  const nothing = ({ shape }: StructType, given: object) => Object.fromEntries(
    Object.keys(optionsOf(shape.struct)).filter(name => !(name in given)).map(name => [name, null]));
  const options = { containers: [{ ...nothing(containerType, container), ...container }] };
  expect(pod({ ...nothing(podKind.options, options), ...options }, owner)).toEqual(pod({ containers: [container] }, owner));
});

test('a Deployment carries the same pod in its template', () => {
  const labels = { tier: 'front' };
  const { object, selector } = deployment({
    name: 'web',
    namespace: 'shop',
    replicas: 0,
    containers: [container],
    labels,
    podLabels: { component: 'web' },
    podAnnotations: { a: 'b' },
    annotations: { c: 'd' },
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '50%', maxUnavailable: 0 } },
    minReadySeconds: 5,
    revisionHistoryLimit: 2,
    progressDeadlineSeconds: 60,
    selector: { app: 'web-2' },
  }, owner);
  expect(selector).toEqual({ app: 'web-2' });
  expect(object).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop', labels: { tier: 'front', app: 'web-2' }, annotations: { c: 'd' } },
    spec: {
      replicas: 0,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '50%', maxUnavailable: 0 } },
      minReadySeconds: 5,
      revisionHistoryLimit: 2,
      progressDeadlineSeconds: 60,
      selector: { matchLabels: { app: 'web-2' } },
      template: {
        metadata: { labels: { component: 'web', app: 'web-2' }, annotations: { a: 'b' } },
        spec: pod({ containers: [container] }, owner).object.spec,
      },
    },
  });
});

describe('users', () => {
  const contexts = (options: object) => {
    const spec = pod({ containers: [container], ...options }, owner).object.spec!;
    return [spec['securityContext'], ...(spec['containers'] as Array<Record<string, unknown>>).map(one => one['securityContext'])];
  };
  const named = (runAsUserName: string, runAsNonRoot?: boolean) =>
    ({ ...runAsNonRoot !== undefined && { runAsNonRoot }, windowsOptions: { runAsUserName } });

  test.each([
    ['none', {}, [named('ContainerUser', true), undefined]],
    ['one for the pod', { user: WindowsUser.LOCAL_SERVICE }, [named('NT AUTHORITY\\LOCAL SERVICE', true), undefined]],
    ['one of a container overrides the pod\'s', { containers: [{ ...container, user: WindowsUser.of('webapp') }] }, [named('ContainerUser', true), named('webapp')]],
    ['an administrator in one container takes back runAsNonRoot there alone', { containers: [{ ...container, user: admin }, { ...container, name: 'b' }] },
      [named('ContainerUser', true), named('ContainerAdministrator', false), undefined]],
    ['an administrator for the pod', { user: admin }, [named('ContainerAdministrator', false), undefined]],
    ['an administrator for the pod, and one container without', { user: admin, containers: [{ ...container, user: WindowsUser.CONTAINER_USER }] },
      [named('ContainerAdministrator', false), named('ContainerUser', true)]],
    ['an administrator twice', { user: admin, containers: [{ ...container, user: admin }] }, [named('ContainerAdministrator', false), named('ContainerAdministrator')]],
  ])('%s', (_, options, expected) => {
    expect(contexts(options)).toEqual(expected);
  });

  const asWeb = (object: ReturnType<typeof pod>['object']) => ({ ...object, metadata: { ...object.metadata, name: 'web' } });

  test('an administrator\'s reason stands in the manifest, container by container', () => {
    const { object } = pod({ user: admin, containers: [{ ...container, user: admin }], initContainers: [{ ...container, name: 'setup', user: WindowsUser.administrator('SYSTEM', { reason: 'drivers' }) }] }, owner);
    expect(JSON.parse(object.metadata.annotations!['secure-windows-workloads/acknowledged']!)).toEqual([
      { rule: 'windows/run-as-administrator', reason: 'COM server', expires: '2027-03-31', approvedBy: 'ops' },
      { rule: 'windows/run-as-administrator', container: 'setup', reason: 'drivers' },
      { rule: 'windows/run-as-administrator', container: 'web', reason: 'COM server', expires: '2027-03-31', approvedBy: 'ops' },
    ]);
    expect(judge([asWeb(object)], { today: '2026-11-23' }).findings.filter(({ acknowledged }) => !acknowledged).map(({ rule }) => rule)).toEqual([]);
  });

  test('and becomes an error the day after it expires', () => {
    const { object } = pod({ containers: [{ ...container, user: admin }] }, owner);
    expect(judge([asWeb(object)], { today: '2027-03-31' }).findings.map(({ acknowledged }) => acknowledged?.reason)).toEqual(['COM server']);
    expect(judge([asWeb(object)], { today: '2027-04-01' }).findings.map(({ rule }) => rule)).toEqual(['windows/run-as-administrator']);
  });
});

test('everything a pod can say is carried over under its own name', () => {
  const rest = {
    nodeSelector: { pool: 'iis' },
    tolerations: [{ key: 'gpu', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 3 }],
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' }],
    runtimeClassName: 'windows-2022',
    imagePullSecrets: [{ name: 'registry' }],
    terminationGracePeriodSeconds: 5,
    priorityClassName: 'high',
    hostAliases: [{ ip: '10.0.0.1', hostnames: ['db.corp.example'] }],
    serviceAccountName: 'web',
    automountServiceAccountToken: true,
    enableServiceLinks: true,
    volumes: [
      { name: 'a', configMap: { name: 'c', items: [{ key: 'k', path: 'p' }], optional: true } }, { name: 'b', secret: { secretName: 's' } }, { name: 'c', emptyDir: {} },
      { name: 'd', persistentVolumeClaim: { claimName: 'x', readOnly: true } }, { name: 'e', csi: { driver: 'd', volumeAttributes: { a: 'b' } } },
      { name: 'f', projected: { sources: [{ configMap: { name: 'c' } }, { secret: { name: 's' } }, { serviceAccountToken: { path: 't', expirationSeconds: 600 } }] } },
    ],
    restartPolicy: 'Never',
  };
  const full: WindowsContainer = {
    ...container,
    command: ['powershell.exe'],
    args: ['-c', ''],
    workingDir: 'C:\\app',
    imagePullPolicy: 'IfNotPresent',
    env: [
      { name: 'A', value: '' }, { name: 'B', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }, { name: 'C', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'D', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } }, { name: 'E', valueFrom: { configMapKeyRef: { name: 'c', key: 'k', optional: true } } },
    ],
    envFrom: [{ configMapRef: { name: 'c' }, prefix: 'X_' }, { secretRef: { name: 's', optional: true } }],
    ports: [{ containerPort: 80, name: 'http', protocol: 'TCP' }],
    resources: { limits: { cpu: 2, memory: '1Gi' }, requests: { cpu: '500m', memory: '512Mi' } },
    volumeMounts: [{ name: 'a', mountPath: 'C:\\config', readOnly: true, subPath: 'x' }, { name: 'b', mountPath: '/secret' }],
    livenessProbe: { httpGet: { port: 'http', path: '/', scheme: 'HTTPS', httpHeaders: [{ name: 'Host', value: '' }] }, terminationGracePeriodSeconds: 5 },
    readinessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 },
    startupProbe: { exec: { command: ['cmd'] }, failureThreshold: 60, periodSeconds: 10, timeoutSeconds: 5, initialDelaySeconds: 0 },
    lifecycle: { postStart: { exec: { command: ['cmd'] } }, preStop: { sleep: { seconds: 5 } } },
  };
  const { spec } = pod({ containers: [full], initContainers: [{ ...full, name: 'side', restartPolicy: 'Always', ports: [], livenessProbe: { grpc: { port: 1, service: '' } } }], ...rest }, owner).object;
  expect(spec).toMatchObject({
    ...rest,
    nodeSelector: { 'kubernetes.io/os': 'windows', 'pool': 'iis' },
    tolerations: [{ key: 'os' }, rest.tolerations[0]],
    topologySpreadConstraints: [{ ...rest.topologySpreadConstraints[0], labelSelector: { matchLabels: { 'secure-windows-workloads/workload': 'web' } } }],
    containers: [full],
    initContainers: [{ name: 'side', restartPolicy: 'Always', livenessProbe: { grpc: { port: 1, service: '' } } }],
  });
});

test('what the caller does to his objects later changes nothing', () => {
  const mine = { containers: [{ ...container, ports: [{ containerPort: 80 }] }], labels: { a: 'b' } };
  const { object } = pod(mine, owner);
  const before = structuredClone(object);
  Object.assign(mine.containers[0]!, { securityContext: { windowsOptions: { hostProcess: true } } });
  Object.assign(mine.containers[0]!.ports[0]!, { hostPort: 80 });
  mine.labels.a = 'c';
  expect(object).toEqual(before);
});

test('what a framework fills in later is compared with nothing', () => {
  class Later {
    public toString(): string {
      throw new Error('not known yet');
    }
  }
  const later = new Later() as never;
  const { object } = deployment({
    containers: [container],
    selector: { app: 'web', tier: later },
    podLabels: { app: later, tier: 'front' },
    strategy: { rollingUpdate: { maxSurge: later, maxUnavailable: 0 } },
  }, owner);
  expect(object.spec?.['strategy']).toEqual({ rollingUpdate: { maxSurge: later, maxUnavailable: 0 } });
  expect(object.metadata.labels).toEqual({ app: 'web', tier: later });
});
