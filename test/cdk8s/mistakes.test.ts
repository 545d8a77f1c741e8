import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { Acknowledgements, PssLevel, PssNamespace, SecureWindowsDeployment, SecureWindowsPod, WindowsGuard, WindowsUser } from '../../src';

beforeEach(() => { jest.spyOn(process.stderr, 'write').mockImplementation(() => true); });
afterEach(() => { jest.restoreAllMocks(); });

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const raw = (chart: Chart, spec: object, metadata: object = { name: 'web', namespace: 'shop' }) => new ApiObject(chart, 'raw', { apiVersion: 'v1', kind: 'Pod', metadata, spec } as never);
const windows = { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' }, automountServiceAccountToken: false };
const user = { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } };

interface Mistake {
  readonly title: string;
  /** What is said, without its last line: that of the user. */
  readonly message: string;
  make(chart: Chart): unknown;
  /** What its reader does then, with nothing else to go by. */
  mend(chart: Chart): unknown;
}

const MISTAKES: readonly Mistake[] = [
  {
    title: 'hardening as on Linux',
    make: chart => {
      const securityContext = { allowPrivilegeEscalation: false };
      raw(chart, { ...windows, securityContext: user, containers: [{ ...container, securityContext }] });
    },
    message: `\
RefusedError: 1 error stops this synth

[chart/raw] windows/linux-only-fields
  container "web" sets allowPrivilegeEscalation: with os.name: windows the API server rejects it at any value.
  field:      Pod shop/web  spec.containers[0].securityContext.allowPrivilegeEscalation
  refused by: the API server
  fix:        remove the field: setting it to false, {} or a default does not help`,
    mend: chart => raw(chart, { ...windows, securityContext: user, containers: [container] }),
  },
  {
    title: 'an administrator without a reason',
    make: chart => raw(chart, { ...windows, securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } }, containers: [container] }),
    message: `\
RefusedError: 1 error stops this synth

[chart/raw] windows/run-as-administrator
  the pod runs its containers as ContainerAdministrator, an administrator.
  field:      Pod shop/web  spec.securityContext.windowsOptions.runAsUserName
  refused by: Pod Security admission if the namespace enforces restricted; otherwise nothing
  fix:        run as ContainerUser; if the image really needs an administrator, record why: WindowsUser.containerAdministrator({ reason }), \
or the annotation secure-windows-workloads/acknowledged`,
    mend: chart => raw(chart, { ...windows, securityContext: user, containers: [container] }),
  },
  {
    title: 'a reason, and a namespace that takes none',
    make: chart => {
      const shop = new PssNamespace(chart, 'namespace', { name: 'shop', enforce: PssLevel.RESTRICTED });
      new SecureWindowsPod(chart, 'web', { name: 'web', namespace: shop.name, user: WindowsUser.containerAdministrator({ reason: 'IIS' }), containers: [container] });
    },
    message: `\
RefusedError: 1 error stops this synth

[chart/web] pod-security/runAsNonRoot
  namespace "shop" enforces restricted:latest: runAsNonRoot != true (pod must not set securityContext.runAsNonRoot=false).
  field:      Pod shop/web  spec.securityContext.runAsNonRoot
  refused by: Pod Security admission; the namespace enforces restricted:latest
  fix:        run as another user, or move the pod to a namespace that enforces baseline: restricted admits no administrators`,
    mend: chart => {
      const shop = new PssNamespace(chart, 'namespace', { name: 'shop', enforce: PssLevel.BASELINE });
      new SecureWindowsPod(chart, 'web', { name: 'web', namespace: shop.name, user: WindowsUser.containerAdministrator({ reason: 'IIS' }), containers: [container] });
    },
  },
  {
    title: 'a folder of the node, in a namespace that lets it pass',
    make: chart => {
      WindowsGuard.protect(chart, { namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'privileged' } } });
      raw(chart, { ...windows, securityContext: user, containers: [container], volumes: [{ name: 'logs', hostPath: { path: 'C:\\logs' } }] });
    },
    message: `\
RefusedError: 1 error stops this synth

[chart/raw] windows/host-path
  volume "logs" mounts "C:\\\\logs" of the node.
  field:      Pod shop/web  spec.volumes[0].hostPath
  refused by: nothing; the namespace enforces privileged, and the cluster would run it
  fix:        use a configMap, secret, emptyDir, persistentVolumeClaim or csi volume. Access to the host can never be acknowledged.`,
    mend: chart => raw(chart, { ...windows, securityContext: user, containers: [container], volumes: [{ name: 'logs', emptyDir: {} }] }),
  },
  {
    title: 'a boolean in quotes',
    make: chart => raw(chart, { ...windows, securityContext: user, hostNetwork: 'false', containers: [container] }),
    message: `\
RefusedError: 1 error stops this synth

[chart/raw] windows/field-type
  spec.hostNetwork is "false"; Kubernetes expects a boolean.
  field:      Pod shop/web  spec.hostNetwork
  refused by: the API server
  fix:        remove the quotes: false`,
    mend: chart => raw(chart, { ...windows, securityContext: user, hostNetwork: false, containers: [container] }),
  },
  {
    title: 'the system misspelt',
    make: chart => raw(chart, { ...windows, os: { name: 'Windows' }, securityContext: user, containers: [container] }),
    message: `\
RefusedError: 1 error stops this synth

[chart/raw] windows/os-name
  os.name is "Windows": only windows and linux are valid, in lower case.
  field:      Pod shop/web  spec.os
  refused by: the API server
  fix:        set os: { name: windows }`,
    mend: chart => raw(chart, { ...windows, securityContext: user, containers: [container] }),
  },
  {
    title: 'an option of Kubernetes that is not there',
    make: chart => new SecureWindowsPod(chart, 'web', { containers: [{ ...container, securityContext: {} }] } as never),
    message: `\
InvalidOptionsError: [chart/web] 1 option is invalid
  containers[0].securityContext is an object: unknown option; the security context is written for you: set who runs with user: WindowsUser.of('webapp').`,
    mend: chart => new SecureWindowsPod(chart, 'web', { containers: [{ ...container, user: WindowsUser.of('webapp') }] }),
  },
  {
    title: 'a name that is nearly right',
    make: chart => new SecureWindowsDeployment(chart, 'web', { containers: [container], replica: 3 } as never),
    message: `\
InvalidOptionsError: [chart/web] 1 option is invalid
  replica is 3: unknown option; did you mean replicas?`,
    mend: chart => new SecureWindowsDeployment(chart, 'web', { containers: [container], replicas: 3 }),
  },
  {
    title: 'an acknowledgement whose day is over',
    make: chart => {
      new SecureWindowsPod(chart, 'web', { name: 'web', containers: [{ name: 'web', image: 'web' }] });
      Acknowledgements.of(chart).add({ rule: 'windows/memory-limit', reason: 'a batch', expires: '2026-03-31' });
    },
    message: `\
RefusedError: 1 error stops this synth

[chart/web] windows/memory-limit
  container "web" has no memory limit; its acknowledgement expired on 2026-03-31.
  field:      Pod web  spec.containers[0].resources.limits.memory
  refused by: nothing; the cluster would run it
  fix:        renew the acknowledgement, with its reason and a new expiry date, or fix the finding`,
    mend: chart => {
      new SecureWindowsPod(chart, 'web', { name: 'web', containers: [{ name: 'web', image: 'web' }] });
      Acknowledgements.of(chart).add({ rule: 'windows/memory-limit', reason: 'a batch', expires: '2999-03-31' });
    },
  },
  {
    title: 'an acknowledgement of access to the host',
    make: chart => Acknowledgements.of(chart).add({ rule: 'windows/host-process', reason: 'an agent' }),
    message: '\
Error: [chart] Acknowledgements.add(): "windows/host-process" cannot be acknowledged: it is access to the host.',
    mend: chart => raw(chart, { ...windows, securityContext: user, containers: [container] }),
  },
  {
    title: 'a pod patched onto the node',
    make: chart => new SecureWindowsDeployment(chart, 'web', { name: 'web', containers: [container] })
      .apiObject.addJsonPatch(JsonPatch.add('/spec/template/spec/hostNetwork', true)),
    message: `\
RefusedError: 1 error stops this synth

[chart/web] windows/host-namespaces
  the pod sets hostNetwork=true: it would share the network of the node.
  field:      Deployment web  spec.template.spec.hostNetwork
  refused by: Pod Security admission if the namespace enforces baseline or restricted; otherwise nothing
  fix:        remove the field. Access to the host can never be acknowledged.`,
    mend: chart => new SecureWindowsDeployment(chart, 'web', { name: 'web', containers: [container] }),
  },
];

function aChart(): Chart {
  const chart = new Chart(new App(), 'chart');
  WindowsGuard.protect(chart);
  return chart;
}

describe.each(MISTAKES)('$title', ({ make, message, mend }) => {
  test('is told so that it can be mended', () => {
    const chart = aChart();
    let stack = 'it went through';
    try {
      make(chart);
      (chart.node.root as App).synthYaml();
    } catch (error) {
      stack = (error as Error).stack!;
    }
    expect(stack.split('\n').slice(0, -1).join('\n')).toBe(message);
    expect(stack.split('\n').at(-1)).toMatch(/^ +at .*mistakes\.test\.ts:\d+:\d+/);
  });

  test('and is mended then', () => {
    const chart = aChart();
    mend(chart);
    expect(() => (chart.node.root as App).synthYaml()).not.toThrow();
  });
});
