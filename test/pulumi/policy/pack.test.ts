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
    ...RULES.map(({ id }) => id.replace('/', '-')), 'windows-acknowledgement', 'windows-not-known-yet', 'pod-security-admission',
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
      '[web] windows/host-namespaces\n  the pod sets hostNetwork=true: it asks for the network of the node.\n  at   Pod web  spec.hostNetwork\n'
      + '  by   Pod Security admission refuses it where the namespace enforces baseline or restricted; elsewhere nobody does\n'
      + '  do   remove the field. Access to the host can never be acknowledged.',
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
    expect(ask('windows-not-known-yet', props)).toEqual(['[web] not known before the update, and judged then: spec.containers[0].image, spec.nodeName']);
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
    expect(ask('windows-acknowledgement', pod(admin, entry({ expires: '2020-01-01' })))[0]).toContain('it was acknowledged until 2020-01-01, which is over');
    expect(ask('windows-acknowledgement', pod({}, entry()))[0]).toContain('of which nothing is left to acknowledge');
  });

  test('stand in the configuration, by name or URN, with a reason and an end', () => {
    const exception = { resource: 'web', reason: 'COM server' };
    expect(ask(rule, pod(admin), { exceptions: [exception] })).toEqual([]);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, resource: 'urn:pulumi:test::test::kubernetes:core/v1:Pod::web' }] })).toEqual([]);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, resource: 'other' }] })).toHaveLength(1);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, reason: '' }] })).toHaveLength(2);
    expect(ask(rule, pod(admin), { exceptions: [{ ...exception, expires: '2020-01-01' }] })).toEqual([expect.stringContaining('it was acknowledged until 2020-01-01, which is over')]);
    expect(ask(rule, pod({}), { exceptions: [exception] })).toEqual([
      '[web] the configuration of this policy: the annotation secure-windows-workloads/acknowledged acknowledges "windows/run-as-administrator", of which nothing is left to acknowledge',
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
