import { cluster, type Answer } from './cluster';
import { GOOD_SPEC, VARIANTS } from './variants';
import { admit, judge, namespacePolicy, type Finding, type PodSecurityLevel } from '../../src/policy';

const LEVELS = ['privileged', 'baseline', 'restricted'] as const;
const namespaceOf = (level: PodSecurityLevel) => `judged-${level}`;
const LINUX_ONLY = {
  apiVersion: 'node.k8s.io/v1',
  kind: 'RuntimeClass',
  metadata: { name: 'linux-only' },
  handler: 'runc',
  scheduling: { nodeSelector: { 'kubernetes.io/os': 'linux' } },
};

beforeAll(async () => {
  for (const level of LEVELS) {
    const labels = { 'pod-security.kubernetes.io/enforce': level };
    await cluster().create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespaceOf(level), labels } });
  }
  await cluster().create(LINUX_ONLY);
});

const findingsOf = (object: object, fromCluster = false) => judge([object, LINUX_ONLY], { today: '2026-11-23', fromCluster }).findings;
const byApiServer = (findings: readonly Finding[]) => findings.filter(({ refusedBy }) => refusedBy === 'api-server');

/** What Pod Security admission refuses at a level, as far as the judge says. */
function byAdmission(findings: readonly Finding[], level: PodSecurityLevel): Finding[] {
  if (level === 'privileged') return [];
  return findings.filter(({ refusedBy }) => refusedBy === 'pod-security/baseline' || refusedBy === `pod-security/${level}`);
}

/** Validation tells the fields one by one; decoding (of a map, by its own name) and the plugin for RuntimeClass tell one in a sentence, a quantity none. */
function expectRefusedAt(answer: Answer, findings: readonly Finding[]): void {
  expect(answer.admitted).toBe(false);
  if (answer.status === 422) {
    // Upstream names no index in these.
    const places = findings.map(({ path }) => path.replace(/\[\d+\](\.(?:subPath|subPathExpr|mountPropagation))$/, '$1'));
    expect(new Set(answer.fields)).toEqual(new Set(places));
  } else {
    const names = findings.flatMap(({ path }) => path.replace(/\[[^\]]*\]/g, '').replace(/(nodeSelector)\..*/, '$1').split('.').slice(-1));
    expect(names.some(name => answer.message.includes(name)) || answer.message.includes('quantities must match')).toBe(true);
  }
}

test('there are enough variants, and the good pod is good', async () => {
  expect(VARIANTS.length).toBeGreaterThanOrEqual(60);
  for (const level of LEVELS) {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'good', namespace: namespaceOf(level) }, spec: GOOD_SPEC };
    expect(findingsOf(pod)).toEqual([]);
    expect(await cluster().dryRun(pod)).toMatchObject({ admitted: true, warnings: [] });
  }
});

describe.each(VARIANTS)('$rule: $title', ({ rule, spec, labels, annotations }) => {
  test.each(LEVELS)('as a pod in a namespace that enforces %s', async level => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'pod', namespace: namespaceOf(level), ...labels && { labels }, ...annotations && { annotations } }, spec };
    const findings = findingsOf(pod);
    expect(findings.map(finding => finding.rule)).toContain(rule);
    const answer = await cluster().dryRun(pod);
    const invalid = byApiServer(findings);
    const denied = byAdmission(findings, level);
    if (invalid.length > 0) {
      expectRefusedAt(answer, invalid);
    } else if (denied.length > 0) {
      expect(answer).toMatchObject({ admitted: false, status: 403 });
      for (const finding of denied) expect(answer.message).toContain(wordOf(finding));
    } else {
      expect(answer).toMatchObject({ admitted: true });
    }
    if (invalid.length === 0) {
      const { denial, warnings } = admit(pod, namespacePolicy({ 'pod-security.kubernetes.io/enforce': level }));
      expect(answer.message).toBe(denial ? `pods "pod" is forbidden: ${denial}` : '');
      expect(answer.warnings.filter(warning => warning.includes('PodSecurity'))).toEqual(warnings);
    }
  });

  test('as a Deployment: the API server takes what only its pods would be refused for', async () => {
    const template = { metadata: { labels: { app: 'x', ...labels }, ...annotations && { annotations } }, spec };
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'deployment', namespace: namespaceOf('restricted') },
      spec: { selector: { matchLabels: { app: 'x' } }, template },
    };
    const findings = findingsOf(deployment);
    const answer = await cluster().dryRun(deployment);
    // A RuntimeClass is merged into pods only.
    const invalid = byApiServer(findings).filter(({ message }) => !message.includes('runtimeClassName'));
    const denied = byAdmission(findings, 'restricted');
    if (invalid.length > 0) {
      expectRefusedAt(answer, invalid);
    } else {
      expect(answer.admitted).toBe(true);
      expect(answer.warnings.some(warning => warning.startsWith('would violate PodSecurity'))).toBe(denied.length > 0);
      for (const finding of denied) expect(answer.warnings.join()).toContain(wordOf(finding));
      const { warnings } = admit(deployment, namespacePolicy({ 'pod-security.kubernetes.io/enforce': 'restricted' }));
      expect(answer.warnings.filter(warning => warning.includes('PodSecurity'))).toEqual(warnings);
    }
  });
});

/** The word by which admission names the fault. */
function wordOf({ rule, path }: Finding): string {
  if (rule === 'windows/os-declared') return 'allowPrivilegeEscalation != false';
  if (rule === 'windows/run-as-administrator') return 'runAsNonRoot';
  if (rule === 'windows/host-path') return 'hostPath';
  return path.split('.').at(-1)!;
}

describe('ephemeral containers join a pod that runs', () => {
  const path = `/api/v1/namespaces/${namespaceOf('baseline')}/pods`;
  const debug = (securityContext: object) => ({ name: 'debug', image: 'example.com/debug:1', securityContext });

  beforeAll(async () => {
    await cluster().create({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'running', namespace: namespaceOf('baseline') }, spec: GOOD_SPEC });
  });

  test.each([
    ['a good one', { windowsOptions: { runAsUserName: 'ContainerUser' } }],
    ['privileged', { privileged: true }],
    ['a Linux-only field', { readOnlyRootFilesystem: true }],
    ['HostProcess', { windowsOptions: { hostProcess: true } }],
    ['a user with two backslashes', { windowsOptions: { runAsUserName: 'a\\b\\c' } }],
  ])('%s', async (_, securityContext) => {
    const ephemeralContainers = [debug(securityContext)];
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'running' }, spec: { ...GOOD_SPEC, ephemeralContainers } };
    const invalid = byApiServer(findingsOf(pod, true));
    const answer = await cluster().request('PATCH', `${path}/running/ephemeralcontainers?dryRun=All`, { spec: { ephemeralContainers } });
    if (invalid.length === 0) expect(answer.admitted).toBe(true);
    else expectRefusedAt(answer, invalid);
  });
});
