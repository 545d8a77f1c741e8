import { anyone, podOf, windows } from './denial';
import { KUBERNETES_MINOR } from '../../../src/policy/kubernetes-version';
import { POD_SECURITY_CHECKS } from '../../../src/policy/pod-security/checks';
import { denialText, evaluatePodSecurity } from '../../../src/policy/pod-security/evaluate';

const ids = (level: 'privileged' | 'baseline' | 'restricted', version: string, spec: object = everything) => evaluatePodSecurity(podOf(spec), level, version, anyone).map(({ check }) => check);

/** Against every check at once. */
const everything = {
  hostNetwork: true,
  securityContext: { appArmorProfile: { type: 'x' }, seLinuxOptions: { user: 'x' }, seccompProfile: { type: 'x' }, sysctls: [{ name: 'x' }], runAsUser: 0 },
  volumes: [{ name: 'v', hostPath: {} }],
  containers: [{
    name: 'x',
    ports: [{ containerPort: 80 }],
    livenessProbe: { httpGet: { host: 'x' } },
    securityContext: { privileged: true, capabilities: { add: ['x'] }, procMount: 'x', windowsOptions: { hostProcess: true } },
  }],
};

test('ids are used once, versions are in order, and only restricted checks override, and only those of the baseline', () => {
  const byId = new Map(POD_SECURITY_CHECKS.map(check => [check.id, check]));
  expect(byId.size).toBe(19);
  expect(POD_SECURITY_CHECKS).toHaveLength(19);
  for (const { level, variants } of POD_SECURITY_CHECKS) {
    const versions = variants.map(({ since }) => since);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    for (const overridden of variants.flatMap(({ overrides }) => overrides ?? [])) {
      expect([level, byId.get(overridden)!.level]).toEqual(['restricted', 'baseline']);
    }
  }
});

test('upstream\'s order: the baseline by id, then restricted by id', () => {
  const of = (level: string) => POD_SECURITY_CHECKS.filter(check => check.level === level).map(({ id }) => id);
  expect(of('baseline')).toEqual([...of('baseline')].sort());
  expect(of('restricted')).toEqual([...of('restricted')].sort());
  expect(POD_SECURITY_CHECKS.map(({ id }) => id)).toEqual([...of('baseline'), ...of('restricted')]);
});

const BASELINE = ['appArmorProfile', 'capabilities_baseline', 'hostNamespaces', 'hostPathVolumes', 'hostPorts', 'hostProbesAndHostLifecycle', 'privileged', 'procMount',
  'seLinuxOptions', 'seccompProfile_baseline', 'sysctls', 'windowsHostProcess'];

test('which checks apply at which version', () => {
  expect(ids('privileged', 'latest')).toEqual([]);
  expect(ids('baseline', 'latest')).toEqual(BASELINE);
  expect(ids('baseline', 'v1.33')).toEqual(BASELINE.filter(id => id !== 'hostProbesAndHostLifecycle'));
  expect(ids('baseline', 'v1.18')).toEqual(BASELINE.filter(id => !/hostProbes|seccomp/.test(id)));
  expect(ids('restricted', 'v1.7')).toEqual([...BASELINE.filter(id => !/hostProbes|seccomp|hostPath/.test(id)), 'restrictedVolumes', 'runAsNonRoot']);
  expect(ids('restricted', 'v1.22')).toEqual([
    ...BASELINE.filter(id => !/hostProbes|seccomp|hostPath|capabilities/.test(id)),
    'allowPrivilegeEscalation', 'capabilities_restricted', 'restrictedVolumes', 'runAsNonRoot', 'seccompProfile_restricted',
  ]);
  expect(ids('restricted', 'latest')).toEqual([
    ...BASELINE.filter(id => !/seccomp|hostPath|capabilities|procMount/.test(id)),
    'allowPrivilegeEscalation', 'capabilities_restricted', 'procMount_restricted', 'restrictedVolumes', 'runAsNonRoot', 'runAsUser', 'seccompProfile_restricted',
  ]);
});

test('a version that nobody knows yet counts as the newest', () => {
  expect(ids('restricted', 'v1.999')).toEqual(ids('restricted', KUBERNETES_MINOR));
  expect(ids('restricted', 'latest')).toEqual(ids('restricted', KUBERNETES_MINOR));
});

test('on Windows, restricted skips three checks and the baseline ones that they override', () => {
  expect(ids('restricted', 'latest', { ...windows, containers: [{ name: 'x', securityContext: { runAsNonRoot: true, capabilities: { add: ['SYS_ADMIN'] } } }] })).toEqual([]);
  expect(ids('baseline', 'latest', { ...windows, containers: [{ name: 'x', securityContext: { capabilities: { add: ['SYS_ADMIN'] } } }] })).toEqual(['capabilities_baseline']);
});

test('told in one line', () => {
  expect(denialText(evaluatePodSecurity(podOf({ hostPID: true, hostIPC: true, containers: [{ name: 'x', ports: [{ hostPort: 1 }] }] }), 'baseline', 'latest', anyone)))
    .toBe('host namespaces (hostPID=true, hostIPC=true), hostPort (container "x" uses hostPort 1)');
});

test('told without parentheses where there is no detail', () => {
  expect(denialText(evaluatePodSecurity(podOf({ hostPID: true, securityContext: { sysctls: [{}] } }), 'baseline', 'latest', anyone)))
    .toBe('host namespaces (hostPID=true), forbidden sysctls');
});

test.each(['xv1.7', 'v1.7x', '1.7'])('%s is no version: the newest', version => {
  expect(ids('restricted', version)).toEqual(ids('restricted', 'latest'));
  expect(ids('restricted', 'v1.7')).not.toEqual(ids('restricted', 'latest'));
});
