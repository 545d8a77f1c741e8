import { aPod, TODAY } from './findings';
import { judge, ofWindows, type Finding } from '../../src/policy';
import { DECLARE_OS, withConsequences } from '../../src/policy/consequences';

const agent = {
  os: { name: 'windows' },
  nodeSelector: { 'kubernetes.io/os': 'windows' },
  automountServiceAccountToken: false,
  hostNetwork: true,
  securityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } },
  containers: [{ name: 'agent', image: 'agent', resources: { limits: { memory: '1Gi' } }, ports: [{ containerPort: 80, hostPort: 80 }], volumeMounts: [] }],
  volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }],
};
const report = (spec: object, metadata: object = {}, namespaces: Record<string, Record<string, string>> = {}) =>
  judge([aPod(spec, { ...metadata })], { today: TODAY, namespaces });

test('a HostProcess agent is one decision, with its consequences and the way out', () => {
  const [finding, ...more] = ofWindows(report(agent)).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'windows/host-process',
    message: 'the pod sets hostProcess=true: it would run on the node itself, outside any isolation. Also: the pod sets hostNetwork=true: it would share the network '
      + 'of the node; volume "c" mounts "C:\\\\" of the node; container "agent" uses port 80 of the node; the pod runs its containers as NT AUTHORITY\\SYSTEM, an administrator',
    remedy: 'remove the field. Access to the host can never be acknowledged: infrastructure that must run on the node belongs in an app that does not use this library '
      + '(a second cdk8s App in the same program, or a Pulumi program of its own)',
  });
});

test('the whole report has them, marked, and without advice that would break it', () => {
  const { findings } = report(agent);
  expect(findings.map(({ rule, consequenceOf }) => [rule, consequenceOf])).toEqual([
    ['windows/host-process', undefined],
    ...['host-namespaces', 'host-path', 'host-port', 'run-as-administrator'].map(name => [`windows/${name}`, 'windows/host-process']),
  ]);
  for (const { remedy, fix } of findings.slice(1)) expect([remedy, fix]).toEqual(['it is a consequence of windows/host-process: fix that first', undefined]);
});

test('warnings about who it runs as are part of it, but are not named', () => {
  const securityContext = { windowsOptions: { hostProcess: true } };
  const { findings } = report({ ...agent, hostNetwork: undefined, securityContext, volumes: [], containers: [] });
  expect(findings.map(({ rule }) => rule)).toEqual(['windows/host-process', 'api-server/containers']);
  const found = report({ ...agent, securityContext, volumes: [], containers: [{ name: 'a', image: 'a', resources: { limits: { memory: '1Gi' } } }] }).findings;
  expect(found.map(({ rule, consequenceOf }) => [rule, consequenceOf])).toEqual([
    ['windows/host-process', undefined], ['windows/host-namespaces', 'windows/host-process'],
    ['windows/run-as-user-name-unset', 'windows/host-process'], ['windows/run-as-non-root', 'windows/host-process'],
  ]);
  expect(found[0]!.message).toMatch(/Also: the pod sets hostNetwork=true: it would share the network of the node$/);
});

test('with warnings alone, nothing is named', () => {
  const securityContext = { windowsOptions: { hostProcess: true } };
  const { findings } = judge([{ apiVersion: 'x.io/v1', kind: 'X', spec: { podSecurityContext: securityContext } }], { today: TODAY });
  expect(findings.map(({ message }) => message)).toEqual(['spec.podSecurityContext sets hostProcess=true: it would run on the node itself, outside any isolation']);
});

test('what it does not explain stays a finding of its own', () => {
  const { findings } = ofWindows(report({ ...agent, automountServiceAccountToken: true, securityContext: { ...agent.securityContext, fsGroup: 1 } }));
  expect(findings.map(({ rule }) => rule)).toEqual(['windows/host-process', 'windows/linux-only-fields', 'windows/service-account-token']);
});

test('what was acknowledged stays so', () => {
  const annotations = { 'secure-windows-workloads/acknowledged': JSON.stringify([{ rule: 'windows/run-as-administrator', reason: 'x' }]) };
  const administrator = ofWindows(report(agent, { annotations })).findings.find(({ rule }) => rule === 'windows/run-as-administrator');
  expect(administrator).toMatchObject({ acknowledged: { reason: 'x' } });
  expect(administrator).not.toHaveProperty('consequenceOf');
});

test('what the namespace denies besides is part of it', () => {
  const namespaces = { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } };
  const { findings, pods } = report(agent, {}, namespaces);
  expect(ofWindows({ findings, pods }).findings.map(({ rule }) => rule)).toEqual(['windows/host-process']);
  expect(findings.filter(({ rule }) => rule.startsWith('pod-security/')).every(({ consequenceOf }) => consequenceOf === 'windows/host-process')).toBe(true);
  expect(pods[0]!.gates.find(({ gate }) => gate === 'pod-security')!.verdict).toBe('refuse');
});

test('many are counted, and long ones cut', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ name: `${index}${'x'.repeat(300)}`, hostPath: { path: 'C:\\'.repeat(100) } }));
  const { message } = report({ ...agent, containers: [], volumes: many }).findings[0]!;
  expect(message).toMatch(/; and 6 more$/);
  expect(message.split('; ')).toHaveLength(6);
  expect(message.length).toBeLessThan(1300);
});

test('five are all named', () => {
  const five = Array.from({ length: 4 }, (_, index) => ({ name: `v${index}`, hostPath: { path: 'C:\\' } }));
  const securityContext = { windowsOptions: { hostProcess: true } };
  const { message } = report({ ...agent, containers: [], volumes: five, securityContext }).findings[0]!;
  expect(message).toMatch(/volume "v3" mounts "C:\\\\" of the node$/);
});

test('annotations about it, and privileged containers, come with it', () => {
  const annotations = { 'microsoft.com/hostprocess-container': 'true' };
  const spec = { ...agent, os: undefined, containers: [{ name: 'a', image: 'a', securityContext: { privileged: true } }], volumes: [] };
  expect(ofWindows(report(spec, { annotations })).findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['windows/host-process']);
});

describe('other decisions', () => {
  const rules = (spec: object, namespaces: Record<string, Record<string, string>> = {}) =>
    ofWindows(report(spec, {}, namespaces)).findings.map(({ rule }) => rule);
  const containers = [{ ...agent.containers[0], ports: [] }];
  const good = { ...agent, hostNetwork: false, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } }, volumes: [], containers };
  const restricted = { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } };

  test('the network of the node takes all ports with it, but none that is asked for by itself', () => {
    const ports = [{ containerPort: 80 }, { containerPort: 81 }];
    expect(rules({ ...good, hostNetwork: true, containers: [{ ...agent.containers[0], ports }] })).toEqual(['windows/host-namespaces']);
    const asked = { ...agent.containers[0], ports: [{ containerPort: 80, hostPort: 80 }] };
    expect(rules({ ...good, hostNetwork: true, containers: [asked] })).toEqual(['windows/host-namespaces', 'windows/host-port']);
    const filled = report({ ...good, hostNetwork: true, containers: [{ ...agent.containers[0], ports }] }).findings.filter(({ rule }) => rule === 'windows/host-port');
    const comes = ['windows/host-namespaces', 'it is a consequence of windows/host-namespaces: fix that first'];
    expect(filled.map(({ consequenceOf, remedy }) => [consequenceOf, remedy])).toEqual([comes, comes]);
    expect(rules({ ...good, hostPID: true, containers: [asked] })).toContain('windows/host-port');
  });

  test('contradictions about the operating system are one', () => {
    const spec = { ...good, os: { name: 'linux' }, containers: [{ name: 'a', securityContext: { windowsOptions: {} } }] };
    const found = ofWindows(report(spec)).findings.filter(({ rule }) => rule === 'windows/os-contradiction');
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toMatch(/^spec.nodeSelector\[kubernetes.io\/os\] says windows, but spec.os.name says linux. Also: /);
  });

  test('what a namespace asks of a pod without os.name is one: to declare it', () => {
    const { os: _, ...undeclared } = good;
    const [first, ...more] = ofWindows(report(undeclared, {}, restricted)).findings;
    expect(more.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(more.map(({ rule }) => rule)).not.toContain('windows/os-declared');
    expect(first).toMatchObject({ rule: 'pod-security/allowPrivilegeEscalation', remedy: 'set os: { name: windows }: restricted does not require this of Windows pods' });
    expect(first!.message).toContain('. Also: namespace "shop" enforces restricted:latest: unrestricted capabilities');
    const { nodeSelector: __, ...likely } = undeclared;
    const pool = { ...likely, securityContext: {}, nodeSelector: { agentpool: 'win' } };
    const remedies = ofWindows(report(pool, {}, restricted)).findings.map(({ remedy }) => remedy);
    expect(remedies.filter(remedy => /seccomp|capabilities/.test(remedy))).toEqual([]);
  });

  test('a selector that is missing is another', () => {
    const { os: _, nodeSelector: __, ...neither } = good;
    expect(rules(neither, restricted)).toEqual(['windows/os-declared', 'pod-security/allowPrivilegeEscalation']);
  });

  test('where the namespace refuses a pod for runAsNonRoot, no warning says so, too', () => {
    const spec = { ...good, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } };
    expect(rules(spec)).toEqual(['windows/run-as-non-root']);
    expect(rules(spec, restricted).filter(rule => /non-?root/i.test(rule))).toEqual(['pod-security/runAsNonRoot']);
  });
});

test('without HostProcess every finding is one of its own', () => {
  const { findings } = report({ ...agent, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'NT AUTHORITY\\SYSTEM' } } });
  expect(findings.map(({ consequenceOf }) => consequenceOf)).toEqual(findings.map(() => undefined));
  expect(findings.length).toBe(4);
});

describe('what comes with what', () => {
  const finding = (rule: string, path: string, more: Partial<Finding> = {}): Finding => ({
    rule, path, keys: path.split('.'), severity: 'error', resource: { apiVersion: 'v1', kind: 'Pod' }, object: 0, message: rule, refusedBy: 'nobody', remedy: 'x', ...more,
  });
  const marked = (...findings: Finding[]) => {
    withConsequences(findings);
    return findings.map(({ consequenceOf }) => consequenceOf);
  };

  test.each(['hostNetwork', 'spec.hostNetwork', 'spec.template.spec.hostNetwork'])('%s', path => {
    const network = finding('windows/host-namespaces', path);
    expect(marked(network, finding('windows/host-port', 'spec.containers[0].ports[0].containerPort'), finding('windows/host-port', 'x.hostPort'), finding('windows/other', 'x.containerPort')))
      .toEqual([undefined, 'windows/host-namespaces', undefined, undefined]);
    const found = [network, finding('windows/host-port', 'x.containerPort')];
    withConsequences(found);
    expect(found[0]!.message).toBe('windows/host-namespaces. Also: windows/host-port');
  });

  test('another field is no network', () => {
    expect(marked(finding('windows/host-namespaces', 'spec.hostPID'), finding('windows/host-port', 'x.containerPort'))).toEqual([undefined, undefined]);
    expect(marked(finding('windows/host-namespaces', 'xhostNetwork'), finding('windows/host-port', 'x.containerPort'))).toEqual([undefined, undefined]);
  });

  test('to declare the OS', () => {
    const denial = (check: string, remedy = DECLARE_OS) => finding(`pod-security/${check}`, check, { remedy });
    expect(marked(
      finding('windows/os-declared', 'spec.os.name', { severity: 'warning' }), denial('other', 'y'), denial('a'), denial('b'), denial('c', 'z'),
      finding('windows/os-declared', 'spec.nodeSelector.os'), finding('windows/os-declared', 'spec.name'), finding('windows/os-declared', 'spec.os.x'), finding('windows/x', 'spec.os.name'),
    )).toEqual(['pod-security/a', undefined, undefined, 'pod-security/a', undefined, undefined, undefined, undefined, undefined]);
  });

  test('runAsNonRoot', () => {
    const denial = finding('pod-security/runAsNonRoot', 'p');
    expect(marked(
      finding('windows/run-as-non-root', 'p', { severity: 'warning' }), finding('windows/run-as-non-root', 'q', { severity: 'warning' }), finding('windows/run-as-non-root', 'p'),
      finding('windows/x', 'p', { severity: 'warning' }), denial,
    )).toEqual(['pod-security/runAsNonRoot', undefined, undefined, undefined, undefined]);
    expect(denial.message).toBe('pod-security/runAsNonRoot');
  });

  test('contradictions, but nothing else, come with contradictions', () => {
    expect(marked(finding('windows/x', 'a'), finding('windows/os-contradiction', 'b'), finding('windows/os-contradiction', 'c'))).toEqual([undefined, undefined, 'windows/os-contradiction']);
  });

  test('what comes with one does not lead, nor come with another', () => {
    const found = [
      finding('windows/host-process', 'a'), finding('windows/host-process', 'b'), finding('windows/host-namespaces', 'spec.hostNetwork'), finding('windows/host-port', 'x.containerPort'),
      finding('windows/host-port', 'y.containerPort', { acknowledged: { rule: 'x', reason: 'y' } }),
    ];
    expect(marked(...found)).toEqual([undefined, 'windows/host-process', 'windows/host-process', 'windows/host-process', undefined]);
    withConsequences(found);
    expect(found[0]!.message).toBe('windows/host-process. Also: windows/host-process; windows/host-namespaces; windows/host-port');
  });
});
