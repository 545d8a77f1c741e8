import { admit, namespacePolicy, type AdmissionConfiguration } from '../../../src/policy';

const P = 'pod-security.kubernetes.io/';
const policy = (labels: Record<string, unknown>, configuration?: AdmissionConfiguration) => {
  const { faults, ...modes } = namespacePolicy(Object.fromEntries(Object.entries(labels).map(([key, value]) => [P + key, value])), configuration);
  const said = Object.fromEntries(Object.entries(modes).map(([mode, { level, version }]) => [mode, `${level}:${version}`]));
  return { ...said, faults: faults.map(({ label, value, message }) => [label.replace(P, ''), value, message]) };
};

describe('the policy of a namespace', () => {
  const none = { enforce: 'privileged:latest', warn: 'privileged:latest', audit: 'privileged:latest', faults: [] as unknown[] };

  test.each<[string, Record<string, unknown>, object]>([
    ['no labels', {}, none],
    ['all six', { 'enforce': 'baseline', 'enforce-version': 'v1.30', 'warn': 'restricted', 'warn-version': 'v1.31', 'audit': 'restricted', 'audit-version': 'latest' },
      { ...none, enforce: 'baseline:v1.30', warn: 'restricted:v1.31', audit: 'restricted:latest' }],
    ['warn follows enforce, with its version', { 'enforce': 'restricted', 'enforce-version': 'v1.30' }, { ...none, enforce: 'restricted:v1.30', warn: 'restricted:v1.30' }],
    ['warn follows enforce, with a version of its own', { 'enforce': 'baseline', 'warn-version': 'v1.20' }, { ...none, enforce: 'baseline:latest', warn: 'baseline:v1.20' }],
    ['warn does not follow where it is set', { enforce: 'restricted', warn: 'privileged' }, { ...none, enforce: 'restricted:latest' }],
    ['a version alone protects nothing', { 'enforce-version': 'v1.30' }, { ...none, enforce: 'privileged:v1.30' }],
    ['a misspelt enforce is restricted, and warn does not follow it', { enforce: 'Baseline' },
      { ...none, enforce: 'restricted:latest', faults: [['enforce', 'Baseline', 'must be one of privileged, baseline, restricted']] }],
    ['a misspelt warn or audit is privileged', { enforce: 'baseline', warn: 'x', audit: 'y' },
      { ...none, enforce: 'baseline:latest', faults: [['audit', 'y', 'must be one of privileged, baseline, restricted'], ['warn', 'x', 'must be one of privileged, baseline, restricted']] }],
    ['a misspelt version is latest', { 'enforce': 'baseline', 'enforce-version': '1.30', 'warn': 'baseline', 'warn-version': 'v1.01', 'audit-version': 'v1.9223372036854775808' }, {
      ...none,
      enforce: 'baseline:latest',
      warn: 'baseline:latest',
      faults: [['enforce-version', '1.30', 'must be "latest" or "v1.x"'], ['audit-version', 'v1.9223372036854775808', 'must be "latest" or "v1.x"'], ['warn-version', 'v1.01', 'must be "latest" or "v1.x"']],
    }],
  ])('%s', (_, labels, expected) => {
    expect(policy(labels)).toEqual(expected);
  });

  test('of a cluster with defaults of its own', () => {
    const defaults = { enforce: { level: 'baseline', version: 'v1.30' }, warn: { level: 'restricted', version: 'v1.31' } } as const;
    expect(policy({}, { defaults })).toEqual({ ...none, enforce: 'baseline:v1.30', warn: 'restricted:v1.31' });
    expect(policy({ 'enforce': 'restricted', 'audit-version': 'v1.25' }, { defaults })).toEqual({ enforce: 'restricted:v1.30', warn: 'restricted:v1.31', audit: 'privileged:v1.25', faults: [] });
    expect(policy({ enforce: 'x' }, { defaults })).toMatchObject({ enforce: 'restricted:v1.30' });
  });

  test('a number that Go can hold is a version', () => {
    expect(policy({ 'enforce-version': 'v1.9223372036854775807' }).faults).toEqual([]);
  });
});

describe('admission', () => {
  const held = { enforce: { level: 'baseline', version: 'latest' }, warn: { level: 'restricted', version: 'v1.30' }, audit: { level: 'restricted', version: 'latest' } } as const;
  const object = (apiVersion: string, kind: string, spec: object) => {
    if (kind === 'Pod') return { apiVersion, kind, spec };
    return kind === 'PodTemplate' ? { apiVersion, kind, template: { spec } } : { apiVersion, kind, spec: kind === 'CronJob' ? { jobTemplate: { spec: { template: { spec } } } } : { template: { spec } } };
  };
  const bad = { os: { name: 'windows' }, hostNetwork: true, containers: [{ name: 'x' }] };
  const BASELINE = 'host namespaces (hostNetwork=true)';
  const RESTRICTED = `${BASELINE}, runAsNonRoot != true (pod or container "x" must set securityContext.runAsNonRoot=true)`;

  test('a pod that is refused is refused, and only the audit log hears more', () => {
    expect(admit(object('v1', 'Pod', bad), held)).toMatchObject({
      allowed: false,
      podsAllowed: false,
      denial: `violates PodSecurity "baseline:latest": ${BASELINE}`,
      warnings: [],
      audit: `would violate PodSecurity "restricted:latest": ${RESTRICTED}`,
      denials: [{ check: 'hostNamespaces' }],
    });
  });

  test('a pod that is admitted may be warned of', () => {
    const { denials, ...answer } = admit(object('v1', 'Pod', { ...bad, hostNetwork: false }), held);
    const told = 'runAsNonRoot != true (pod or container "x" must set securityContext.runAsNonRoot=true)';
    expect(answer).toEqual({
      allowed: true, podsAllowed: true, warnings: [`would violate PodSecurity "restricted:v1.30": ${told}`], audit: `would violate PodSecurity "restricted:latest": ${told}`,
    });
    expect(denials.map(({ check }) => check)).toEqual(['runAsNonRoot']);
  });

  test('a good pod is nobody\'s business', () => {
    expect(admit(object('v1', 'Pod', { os: { name: 'windows' }, securityContext: { runAsNonRoot: true } }), held)).toEqual({ allowed: true, podsAllowed: true, warnings: [], denials: [] });
  });

  test.each([
    ['v1', 'ReplicationController'], ['v1', 'PodTemplate'], ['apps/v1', 'ReplicaSet'], ['apps/v1', 'Deployment'], ['apps/v1', 'StatefulSet'], ['apps/v1', 'DaemonSet'],
    ['batch/v1', 'Job'], ['batch/v1', 'CronJob'],
  ])('%s %s is created, with a warning; its pods are refused', (apiVersion, kind) => {
    expect(admit(object(apiVersion, kind, bad), held)).toMatchObject({
      allowed: true, podsAllowed: false, denial: `violates PodSecurity "baseline:latest": ${BASELINE}`, warnings: [`would violate PodSecurity "restricted:v1.30": ${RESTRICTED}`],
    });
  });

  test.each([['argoproj.io/v1alpha1', 'Rollout'], ['apps/v1', 'Pod'], ['v1', 'Deployment'], ['v1', 'ConfigMap']])('%s %s is not looked at', (apiVersion, kind) => {
    expect(admit(object(apiVersion, kind, bad), held)).toEqual({ allowed: true, podsAllowed: true, warnings: [], denials: [] });
  });

  test.each([undefined, null, {}, { apiVersion: 7, kind: 7 }, { apiVersion: 'v1' }])('nor is %j', nothing => {
    expect(admit(nothing, held).allowed).toBe(true);
  });

  test('each mode at its own version', () => {
    const labels = (warnVersion: string) => ({
      'pod-security.kubernetes.io/enforce': 'restricted',
      'pod-security.kubernetes.io/enforce-version': 'v1.7',
      'pod-security.kubernetes.io/warn': 'restricted',
      'pod-security.kubernetes.io/warn-version': warnVersion,
    });
    const pod = object('v1', 'Pod', { securityContext: { runAsNonRoot: true }, containers: [{ name: 'a' }] });
    expect(admit(pod, namespacePolicy(labels('v1.7')))).toMatchObject({ allowed: true, warnings: [] });
    expect(admit(pod, namespacePolicy(labels('v1.8')))).toMatchObject({
      allowed: true, warnings: ['would violate PodSecurity "restricted:v1.8": allowPrivilegeEscalation != false (container "a" must set securityContext.allowPrivilegeEscalation=false)'],
    });
  });

  test('exemptions', () => {
    const exemptions = { namespaces: ['kube-system'], usernames: ['root'], runtimeClasses: ['kata'] };
    const exempt = (spec: object, request?: { namespace?: string; username?: string }) => admit(object('v1', 'Pod', { ...bad, ...spec }), held, request, { exemptions });
    expect(exempt({}, { namespace: 'kube-system' })).toEqual({ allowed: true, podsAllowed: true, warnings: [], denials: [], exempt: 'namespace' });
    expect(exempt({}, { username: 'root' }).exempt).toBe('user');
    expect(exempt({ runtimeClassName: 'kata' }).exempt).toBe('runtimeClass');
    expect(exempt({ runtimeClassName: 'runc' }, { namespace: 'shop', username: 'me' })).toMatchObject({ allowed: false });
    expect(exempt({})).not.toHaveProperty('exempt');
  });
});
