import { judge, type JudgeOptions } from '../../../src/policy';
import { aPod, TODAY } from '../findings';

const level = (enforce: string, version?: string) => ({
  'pod-security.kubernetes.io/enforce': enforce, ...version && { 'pod-security.kubernetes.io/enforce-version': version },
});
const aNamespace = (name: unknown, labels: unknown) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
const windows = {
  os: { name: 'windows' },
  nodeSelector: { 'kubernetes.io/os': 'windows' },
  automountServiceAccountToken: false,
};
const harmless = {
  ...windows,
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  containers: [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }],
};
const cinder = { ...windows, volumes: [{ name: 'share', cinder: { volumeID: 's' } }] };

function denied(objects: readonly unknown[], options: Partial<JudgeOptions> = {}): Array<[string, string]> {
  return judge(objects, { today: TODAY, ...options }).findings
    .filter(({ rule }) => rule.startsWith('pod-security/'))
    .map(({ rule, message }) => [rule, message.slice(0, message.indexOf(':', message.indexOf(':') + 1))]);
}

const VOLUMES = ['pod-security/restrictedVolumes', 'namespace "shop" enforces restricted:latest'];

test('among the objects, wherever they stand', () => {
  expect(denied([aPod(cinder), { kind: 'List', items: [aNamespace('shop', level('restricted'))] }])).toEqual([VOLUMES]);
});

test('described besides; those among the objects come first', () => {
  expect(denied([aPod(cinder)], { namespaces: { shop: level('restricted') } })).toEqual([VOLUMES]);
  expect(denied([aPod(cinder), aNamespace('shop', level('baseline'))], { namespaces: { shop: level('restricted') } })).toEqual([]);
});

test('of another name, kind or group they say nothing', () => {
  const other = { ...aNamespace('shop', level('restricted')), apiVersion: 'x.io/v1' };
  expect(denied([aPod(cinder), aNamespace('other', level('restricted')), { ...other, apiVersion: 'v1', kind: 'Project' }, other])).toEqual([]);
});

test('a pod that names none goes to default', () => {
  expect(denied([aPod(cinder, { namespace: undefined })], { namespaces: { default: level('restricted') } }))
    .toEqual([['pod-security/restrictedVolumes', 'namespace "default" enforces restricted:latest']]);
});

test.each([undefined, null, 'x', []])('labels that are %j are none', labels => {
  expect(denied([aPod(cinder), aNamespace('shop', labels)])).toEqual([]);
});

test('the configuration of admission counts', () => {
  const enforce = { level: 'restricted', version: 'v1.30' } as const;
  expect(denied([aPod(cinder)], { namespaces: { shop: {} }, admission: { defaults: { enforce } } }))
    .toEqual([['pod-security/restrictedVolumes', 'namespace "shop" enforces restricted:v1.30']]);
  expect(denied([aPod(cinder)], { namespaces: { shop: level('restricted') }, admission: { exemptions: { namespaces: ['shop'] } } })).toEqual([]);
});

describe('a finding of a rule knows what the namespace enforces', () => {
  const enforcedIn = (namespaces: JudgeOptions['namespaces'], admission: JudgeOptions['admission'] = {}) =>
    judge([aPod({ ...harmless, hostNetwork: true, automountServiceAccountToken: true })], { today: TODAY, namespaces: namespaces!, admission })
      .findings.map(({ rule, enforced }) => [rule, enforced]);

  test('where that is known, and admission has a say', () => {
    expect(enforcedIn({ shop: level('baseline', 'v1.30') })).toEqual([
      ['windows/host-namespaces', { level: 'baseline', version: 'v1.30' }],
      ['windows/service-account-token', undefined],
    ]);
    expect(enforcedIn({ shop: {} })[0]).toEqual(['windows/host-namespaces', { level: 'privileged', version: 'latest' }]);
    expect(enforcedIn({ other: level('baseline') })[0]).toEqual(['windows/host-namespaces', undefined]);
  });

  test('which is nothing where admission looks away', () => {
    expect(enforcedIn({ shop: level('restricted') }, { exemptions: { namespaces: ['shop'] } })[0])
      .toEqual(['windows/host-namespaces', { level: 'privileged', version: 'latest' }]);
  });
});

test('a denial is data', () => {
  const { findings, pods } = judge([aPod(cinder), aNamespace('shop', level('restricted'))], { today: TODAY });
  expect(findings.filter(({ rule }) => rule === 'pod-security/restrictedVolumes')).toEqual([{
    rule: 'pod-security/restrictedVolumes',
    severity: 'error',
    resource: { apiVersion: 'v1', kind: 'Pod', name: 'web', namespace: 'shop' },
    enforced: { level: 'restricted', version: 'latest' },
    object: 0,
    path: 'spec.volumes[0].cinder',
    keys: ['spec', 'volumes', 0, 'cinder'],
    value: { volumeID: 's' },
    message: 'namespace "shop" enforces restricted:latest: restricted volume types (volume "share" uses restricted volume type "cinder")',
    refusedBy: 'pod-security/restricted',
    remedy: 'use a configMap, secret, emptyDir, persistentVolumeClaim or csi volume',
  }]);
  expect(pods[0]!.admission).toMatchObject({ allowed: false, warnings: [] });
});

test('what is not set has no value', () => {
  const { findings } = judge([aPod({ ...windows, containers: [{ name: 'a' }] }), aNamespace('shop', level('restricted'))], { today: TODAY });
  expect(findings.find(({ rule }) => rule === 'pod-security/runAsNonRoot')).not.toHaveProperty('value');
});

test('an acknowledged administrator is denied all the same', () => {
  const annotations = { 'secure-windows-workloads/acknowledged': JSON.stringify([{ rule: 'windows/run-as-administrator', reason: 'x' }]) };
  const securityContext = { runAsNonRoot: false, windowsOptions: { runAsUserName: 'ContainerAdministrator' } };
  const pod = aPod({ ...windows, securityContext, containers: [{ name: 'web' }] }, { annotations });
  expect(denied([pod, aNamespace('shop', level('restricted'))])).toEqual([['pod-security/runAsNonRoot', 'namespace "shop" enforces restricted:latest']]);
});

describe('what restricted lifts from Windows pods', () => {
  const remedies = (spec: object, version?: string) => judge([aPod(spec), aNamespace('shop', level('restricted', version))], { today: TODAY }).findings
    .filter(({ rule }) => /allowPrivilegeEscalation|capabilities_restricted|seccompProfile_restricted/.test(rule)).map(({ remedy }) => remedy);
  const containers = [{ name: 'web' }];

  test('since v1.25: the version is raised', () => {
    const raise = 'raise the version label of the namespace to v1.25 or later: earlier versions of restricted require fields of Windows pods that the API server forbids';
    expect(remedies({ ...windows, containers }, 'v1.24')).toEqual([raise, raise, raise]);
    expect(remedies({ ...windows, containers }, 'v1.25')).toEqual([]);
  });

  test('where they say so', () => {
    const SAME = 'it is a consequence of pod-security/allowPrivilegeEscalation: fix that first';
    const declare = 'set os: { name: windows }: restricted does not require this of Windows pods';
    expect(remedies({ nodeSelector: { 'kubernetes.io/os': 'windows' }, containers })).toEqual([declare, SAME, SAME]);
  });

  test('stays for others', () => {
    expect(remedies({ containers })).toEqual([
      'set allowPrivilegeEscalation: false in every container',
      'set capabilities: { drop: [ALL] } in every container, and add none but NET_BIND_SERVICE',
      'set seccompProfile: { type: RuntimeDefault } on the pod',
    ]);
  });
});

test('pods of kinds that admission does not read are refused when they come', () => {
  const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: { namespace: 'shop' }, spec: { template: { spec: { ...cinder, containers: [{ name: 'x' }] } } } };
  const { pods } = judge([rollout, aNamespace('shop', level('restricted'))], { today: TODAY });
  expect(pods[0]!.admission).toMatchObject({ allowed: true, podsAllowed: false, warnings: [] });
  expect(pods[0]!.admission).not.toHaveProperty('audit');
});

test('what is only warned of is no finding', () => {
  const { findings, pods } = judge([aPod(cinder)], { today: TODAY, namespaces: { shop: { 'pod-security.kubernetes.io/warn': 'restricted' } } });
  expect(findings.filter(({ rule }) => rule.startsWith('pod-security/'))).toEqual([]);
  expect(pods[0]!.admission!.warnings).toHaveLength(1);
});

test('a denial is told unless rules for Windows refuse all its fields', () => {
  const volumes = [{ name: 'host', hostPath: { path: 'C:\\' } }];
  expect(denied([aPod({ ...windows, volumes })], { namespaces: { shop: level('restricted') } })).toEqual([]);
  expect(denied([aPod({ ...windows, volumes: [...volumes, ...cinder.volumes] })], { namespaces: { shop: level('restricted') } })).toEqual([VOLUMES]);
});

test('a namespace without a name holds nobody', () => {
  expect(denied([aPod(cinder, { namespace: '' }), aNamespace(undefined, level('restricted'))])).toEqual([]);
  expect(denied([aPod(cinder, { namespace: 'undefined' }), aNamespace(undefined, level('restricted'))])).toEqual([]);
});

test('to an administrator, restricted has another remedy, for that alone', () => {
  const remedies = (runAsUserName: string) => {
    const securityContext = { runAsNonRoot: false, windowsOptions: { runAsUserName } };
    const pod = aPod({ ...cinder, securityContext: { runAsNonRoot: true }, containers: [{ name: 'a' }, { name: 'b', securityContext }] });
    return judge([pod, aNamespace('shop', level('restricted'))], { today: TODAY }).findings.filter(({ rule }) => rule.startsWith('pod-security/')).map(({ remedy }) => remedy);
  };
  const volumes = 'use a configMap, secret, emptyDir, persistentVolumeClaim or csi volume';
  expect(remedies('SYSTEM')).toEqual([volumes, 'run as another user, or move the pod to a namespace that enforces baseline: restricted admits no administrators']);
  expect(remedies('svc')).toEqual([volumes, 'set securityContext.runAsNonRoot: true on the pod, and false nowhere']);
});
