import type { EnforcementLevel, ResourceValidationArgs, ResourceValidationPolicy, StackValidationPolicy } from '@pulumi/policy';
import { RULES } from '../../../src/policy';
import { secureWindowsPolicies, type PolicyException, type PolicyOptions } from '../../../src/pulumi/policy';

/** What the engine hands over: touching a value that is not known throws. */
const { unknownCheckingProxy, unknownStringValue } = jest.requireActual<{
  unknownCheckingProxy: <T extends object>(props: T) => T;
  unknownStringValue: string;
}>('@pulumi/policy/proxy');

const container = { name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } };
const windows = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } } };
const pod = (spec: object, annotations?: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { annotations }, spec: { ...windows, containers: [container], ...spec } });

class NotApplicable extends Error {}

/** Asks one policy, as the engine does. */
function ask(name: string, props: object, { type = 'kubernetes:core/v1:Pod', exceptions, options }: { type?: string; exceptions?: PolicyException[]; options?: PolicyOptions } = {}): string[] {
  const policy = secureWindowsPolicies(options).find(one => one.name === name) as ResourceValidationPolicy;
  const violations: string[] = [];
  try {
    (policy.validateResource as (args: ResourceValidationArgs, report: (message: string) => void) => void)({
      type,
      name: 'web',
      urn: `urn:pulumi:test::test::${type}::web`,
      props: unknownCheckingProxy(props),
      getConfig: () => (exceptions ? { exceptions } : {}),
      notApplicable: (reason?: string) => { throw new NotApplicable(reason); },
    } as unknown as ResourceValidationArgs, message => violations.push(message));
  } catch (error) {
    if (!(error instanceof NotApplicable)) throw error;
    return [`not applicable: ${error.message}`];
  }
  return violations;
}

test('every rule is a policy, with all that a policy can say of itself', () => {
  const policies = secureWindowsPolicies();
  expect(policies.map(({ name }) => name)).toEqual([
    ...RULES.map(({ id }) => id.replace('/', '-')), 'windows-acknowledgement', 'windows-not-known-yet', 'pod-security-admission', 'windows-together',
  ]);
  for (const policy of policies) {
    expect(policy.name).toMatch(/^[a-z][a-z-]+$/);
    for (const member of ['description', 'displayName', 'severity', 'enforcementLevel', 'remediationSteps', 'tags'] as const) expect(policy[member]).toBeTruthy();
  }
  for (const { id } of RULES) {
    const policy = policies.find(({ name }) => name === id.replace('/', '-'))!;
    expect(policy.url).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
    expect(policy.framework?.specification).toBeTruthy();
  }
});

test.each<[EnforcementLevel | undefined, string, string, string]>([
  [undefined, 'mandatory', 'mandatory', 'advisory'],
  ['advisory', 'mandatory', 'advisory', 'advisory'],
  ['disabled', 'mandatory', 'disabled', 'disabled'],
  ['remediate', 'mandatory', 'remediate', 'remediate'],
])('at level %s, access to the host is mandatory', (enforcementLevel, host, error, warning) => {
  const policies = secureWindowsPolicies(enforcementLevel === undefined ? {} : { enforcementLevel });
  const level = (name: string) => policies.find(one => one.name === name)?.enforcementLevel;
  expect([level('windows-host-process'), level('windows-run-as-administrator'), level('windows-memory-limit')]).toEqual([host, error, warning]);
});

describe('a resource', () => {
  test('is told what is wrong with it, in the words of everywhere', () => {
    expect(ask('windows-host-namespaces', pod({ hostNetwork: true }))).toEqual([
      '[web] windows/host-namespaces\n  the pod sets hostNetwork=true: it would share the network of the node.\n  field:      Pod web  spec.hostNetwork\n'
      + '  refused by: Pod Security admission if the namespace enforces baseline or restricted; otherwise nothing\n'
      + '  fix:        remove the field. Access to the host can never be acknowledged.',
    ]);
    expect(ask('windows-host-process', pod({ hostNetwork: true }))).toEqual([]);
  });

  test('is left alone where a policy does not apply, and hears why', () => {
    expect(ask('windows-host-process', {}, { type: 'aws:s3/bucket:Bucket' })).toEqual(['not applicable: not a resource of Kubernetes']);
    expect(ask('windows-host-process', { spec: {} }, { type: 'kubernetes:core/v1:Service' })).toEqual(['not applicable: no Windows pod in it: nothing in it names Windows']);
    expect(ask('windows-host-process', { spec: { hostNetwork: true, containers: [container] } })).toEqual(['not applicable: no Windows pod in it: nothing in it names Windows']);
    const selected = { nodeSelector: { 'kubernetes.io/os': 'windows' }, securityContext: { runAsUser: 1000 }, containers: [container] };
    expect(ask('windows-linux-only-fields', { spec: selected }))
      .toEqual(['not applicable: os.name is not windows: the API server accepts these fields (windows/linux-fields-ignored)']);
  });

  test('is judged by what is known of it, field by field', () => {
    const props = pod({ hostNetwork: true, containers: [{ ...container, image: unknownStringValue }], nodeName: unknownStringValue });
    expect(ask('windows-host-namespaces', props)).toHaveLength(1);
    expect(ask('windows-not-known-yet', props)).toEqual(['[web] unknown until the update, checked then: spec.containers[0].image, spec.nodeName']);
    expect(ask('windows-not-known-yet', pod({}))).toEqual([]);
  });
});

describe('exceptions', () => {
  const admin = { securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } } };
  const entry = (more: object = {}) => ({ 'secure-windows-workloads/acknowledged': JSON.stringify([{ rule: 'windows/run-as-administrator', reason: 'COM server', ...more }]) });
  const rule = 'windows-run-as-administrator';

  test('stand on the resource', () => {
    expect(ask(rule, pod(admin))).toHaveLength(1);
    expect(ask(rule, pod(admin, entry()))).toEqual([]);
    expect(ask(rule, pod(admin, entry({ expires: '2020-01-01' })))).toHaveLength(1);
    expect(ask('windows-acknowledgement', pod(admin, entry({ expires: '2020-01-01' })))[0]).toContain('its acknowledgement expired on 2020-01-01');
    expect(ask('windows-acknowledgement', pod({}, entry()))[0]).toContain('matches no finding; remove it');
  });

  test('stand in the configuration, by name or URN, with a reason and an end', () => {
    const exception = { resource: 'web', reason: 'COM server' };
    expect(ask(rule, pod(admin), { exceptions: [exception] })).toEqual([]);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, resource: 'urn:pulumi:test::test::kubernetes:core/v1:Pod::web' }] })).toEqual([]);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, resource: 'other' }] })).toHaveLength(1);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, reason: '' }] })).toHaveLength(2);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, expires: '2020-01-01' }] })).toEqual([expect.stringContaining('its acknowledgement expired on 2020-01-01')]);
    expect(ask(rule, pod({}), { exceptions: [exception] })).toEqual([
      '[web] the configuration of this policy: the annotation secure-windows-workloads/acknowledged: the acknowledgement of "windows/run-as-administrator" matches no finding; remove it',
    ]);
  });

  test('do not stand for access to the host', () => {
    const policy = secureWindowsPolicies().find(({ name }) => name === 'windows-host-process')!;
    expect(policy.configSchema).toBeUndefined();
    expect(ask('windows-host-namespaces', pod({ hostNetwork: true }), { exceptions: [{ resource: 'web', reason: 'please' }] })[0]).toContain('windows/host-namespaces');
  });
});

test('what needs no choice is mended, and passes then', () => {
  const policies = secureWindowsPolicies({ enforcementLevel: 'remediate' });
  const policy = policies.find(({ name }) => name === 'windows-linux-only-fields') as ResourceValidationPolicy;
  const props = pod({ hostUsers: false, containers: [{ ...container, securityContext: { privileged: false, capabilities: { drop: ['ALL'] } } }] });
  const args = { type: 'kubernetes:core/v1:Pod', name: 'web', urn: 'urn', props: unknownCheckingProxy(props), getConfig: () => ({}) };
  expect(policy.remediateResource?.(args as unknown as ResourceValidationArgs)).toBe(args.props);
  expect(props).toEqual(pod({ containers: [{ ...container, securityContext: {} }] }));
  expect(ask('windows-linux-only-fields', props)).toEqual([]);
  expect(policy.remediateResource?.(args as unknown as ResourceValidationArgs)).toBeUndefined();
  expect((policies.find(({ name }) => name === 'windows-run-as-administrator') as ResourceValidationPolicy).remediateResource).toBeUndefined();
});

test('namespaces of the stack, or that are described, admit their pods', () => {
  const policy = (options?: PolicyOptions) => secureWindowsPolicies(options).find(({ name }) => name === 'pod-security-admission') as StackValidationPolicy;
  const restricted = { 'pod-security.kubernetes.io/enforce': 'restricted' };
  const web = { type: 'kubernetes:core/v1:Pod', name: 'web', urn: 'urn:web', props: unknownCheckingProxy({ ...pod({ securityContext: {} }), metadata: { namespace: 'shop' } }) };
  const shop = { type: 'kubernetes:core/v1:Namespace', name: 'shop', urn: 'urn:shop', props: unknownCheckingProxy({ metadata: { name: 'shop', labels: restricted } }) };
  const report = jest.fn();
  void policy().validateStack({ resources: [web] } as never, report);
  expect(report).not.toHaveBeenCalled();
  void policy().validateStack({ resources: [web, shop] } as never, report);
  void policy({ namespaces: { shop: restricted } }).validateStack({ resources: [web] } as never, report);
  expect(report.mock.calls).toEqual(Array(2).fill([expect.stringContaining('[web] pod-security/runAsNonRoot\n'), 'urn:web']));
});

describe('what only the whole stack shows', () => {
  interface Made {
    type: string;
    name: string;
    props: object;
    provider?: object;
    parent?: object;
    urn?: string;
  }
  const violations = (resources: readonly Made[], options: PolicyOptions = {}) => {
    const report = jest.fn<void, [string, string?]>();
    const all = resources.map(resource => ({ urn: `urn:pulumi:test::test::${resource.type}::${resource.name}`, ...resource, props: unknownCheckingProxy(resource.props) }));
    for (const name of ['windows-together', 'pod-security-admission']) {
      const policy = secureWindowsPolicies(options).find(one => one.name === name) as StackValidationPolicy;
      void policy.validateStack({ resources: all } as never, report);
    }
    return report.mock.calls.map(([message]) => message.split('\n')[0]);
  };
  const classOf = (more: object = {}) => ({
    type: 'kubernetes:node.k8s.io/v1:RuntimeClass',
    name: 'class',
    ...more,
    props: { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'fast' }, handler: 'x', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } },
  });
  const raw = { type: 'kubernetes:core/v1:Pod', name: 'raw', props: { metadata: { name: 'raw' }, spec: { runtimeClassName: 'fast', hostNetwork: true, containers: [container] } } };
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } };
  const web = { type: 'kubernetes:apps/v1:Deployment', name: 'web', props: { ...deployment, spec: { template: { spec: { ...windows, containers: [container] } } } } };
  const patch = { type: 'kubernetes:apps/v1:DeploymentPatch', name: 'patch', props: { ...deployment, spec: { template: { spec: { hostNetwork: true } } } } };
  const provider = (name: string) => ({ provider: { type: 'pulumi:providers:kubernetes', name, urn: `urn:${name}`, props: {} } });

  test.each<[string, Array<typeof raw | ReturnType<typeof classOf>>, string[], PolicyOptions]>([
    ['a pod and its RuntimeClass', [raw, classOf()], ['[raw] windows/host-namespaces'], {}],
    ['a RuntimeClass before its pod', [classOf(), raw], ['[raw] windows/host-namespaces'], {}],
    ['a pod of a RuntimeClass that is described', [raw], ['[raw] windows/host-namespaces'], { runtimeClasses: { fast: { scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } } } }],
    ['a RuntimeClass of another cluster', [raw, classOf(provider('east'))], [], {}],
    ['a RuntimeClass by another default provider', [raw, classOf(provider('default_4_34_2'))], ['[raw] windows/host-namespaces'], {}],
    ['a pod of no RuntimeClass of the stack', [raw], [], {}],
  ])('%s', (_, resources, expected, options) => {
    expect(violations(resources, options)).toEqual(expected);
  });

  test('a patch of a Windows workload, in either order', () => {
    expect(violations([web, patch])).toEqual(['[patch] windows/host-namespaces']);
    expect(violations([patch, web])).toEqual(['[patch] windows/host-namespaces']);
    expect(violations([patch])).toEqual([]);
  });

  test('what one policy tells, another does not tell again', () => {
    const spec = { template: { spec: { ...windows, hostNetwork: true, containers: [container] } } };
    expect(violations([{ ...web, props: { ...web.props, spec } }])).toEqual([]);
  });

  test('a PssNamespace that is lowered, by whomever', () => {
    const shop = (labels: object) => ({
      type: 'kubernetes:core/v1:Namespace',
      name: 'shop',
      urn: 'urn:pulumi:test::test::secure-windows-workloads:index:PssNamespace$kubernetes:core/v1:Namespace::shop',
      parent: { name: 'shop' },
      props: { metadata: { name: 'shop', labels } },
    });
    const well = Object.fromEntries(['enforce', 'warn', 'audit'].map(mode => [`pod-security.kubernetes.io/${mode}`, 'baseline']));
    const lowered = { ...well, 'pod-security.kubernetes.io/enforce': 'privileged' };
    expect(violations([shop(well)])).toEqual([]);
    expect(violations([shop(lowered)])).toEqual(['[shop] pod-security/namespace-level']);
    expect(violations([shop(well), { type: 'kubernetes:core/v1:NamespacePatch', name: 'patch', props: { kind: 'Namespace', metadata: { name: 'shop', labels: lowered } } }]))
      .toEqual(['[patch] pod-security/namespace-level']);
  });

  test('options that are not valid are named', () => {
    expect(() => secureWindowsPolicies({ namespace: {} } as never)).toThrow('did you mean namespaces?');
    expect(() => secureWindowsPolicies({ namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restrictd' } } })).toThrow('must be one of privileged, baseline, restricted');
  });
});
