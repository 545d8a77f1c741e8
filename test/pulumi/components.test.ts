/** @jest-environment ./test/pulumi/environment.ts */
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import * as pulumi from '@pulumi/pulumi';
import { run } from './program';
import { guardWindowsWorkloads, PssNamespace, SecureWindowsDeployment, SecureWindowsPod } from '../../src/pulumi';

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };

/** What no preview knows. */
const unknown = <T>(): pulumi.Output<T> => new (pulumi.Output as unknown as new (...parts: unknown[]) => pulumi.Output<T>)(
  new Set(), Promise.resolve(undefined), Promise.resolve(false), Promise.resolve(false), Promise.resolve(new Set()));
const valueOf = <T>(output: pulumi.Output<T>) => new Promise<T>(resolve => void output.apply(resolve));

test('a component tells its name, its selector and its resource', async () => {
  let web!: SecureWindowsDeployment;
  let shop!: PssNamespace;
  await run(() => {
    shop = new PssNamespace('shop');
    web = new SecureWindowsDeployment('web', { namespace: shop.name, containers: [container] });
  });
  expect(await valueOf(shop.name)).toBe('shop-1a2b3c4d');
  expect(await valueOf(web.name)).toBe('web-1a2b3c4d');
  expect(await valueOf(web.deployment.metadata.namespace)).toBe('shop-1a2b3c4d');
  const selector = await valueOf(web.selector);
  expect(selector).toEqual({ 'secure-windows-workloads/workload': expect.stringMatching(/^web-[0-9a-f]{8}$/) });
  expect((await valueOf(web.deployment.spec)).selector.matchLabels).toEqual(selector);
});

test('two workloads of one name under two parents have labels of their own', async () => {
  const { sent } = await run(() => ['a', 'b'].map(name => new SecureWindowsPod('web', { containers: [container] }, {
    parent: new pulumi.ComponentResource('test:index:Parent', name),
  })));
  const labels = sent.filter(({ type }) => type === 'kubernetes:core/v1:Pod').map(({ inputs }) => inputs['metadata'].labels['secure-windows-workloads/workload']);
  expect(new Set(labels).size).toBe(2);
});

describe('what is not known in a preview', () => {
  test('neither passes nor is refused: it is said, once, by field', async () => {
    const { sent, said, error } = await run(() => void new SecureWindowsPod('web', {
      containers: [{ ...container, ports: unknown(), env: [{ name: 'A', value: unknown() }] }],
    }), { preview: true });
    expect(error).toBeUndefined();
    expect(said).toBe('info: [web] not known before the update, and judged then: spec.containers[0].ports, spec.containers[0].env[0].value');
    // What is known can still be seen.
    expect(sent.find(({ type }) => type === 'kubernetes:core/v1:Pod')?.inputs['spec'].containers[0].image).toBe('example.com/web:1');
  });

  test('does not hide what is known', async () => {
    const { error } = await run(() => void new SecureWindowsPod('web', {
      volumes: pulumi.output([{ name: 'c', hostPath: { path: 'C:\\' } }]) as never,
      containers: [{ ...container, env: [{ name: 'A', value: unknown() }] }],
    }), { preview: true });
    expect(error).toContain('[web] windows/host-path\n');
  });

  test('is no reason to miss something', async () => {
    const { error } = await run(() => {
      guardWindowsWorkloads({ namespaces: { default: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
      new Pod('raw', { spec: { os: { name: 'windows' }, securityContext: unknown(), containers: [container] } });
      new Pod('elsewhere', { metadata: { namespace: unknown() }, spec: { os: { name: 'windows' }, containers: [container] } });
    }, { preview: true });
    expect(error).toBeUndefined();
  });
});

describe('secrets', () => {
  const refused = (args: object) => run(() => void new SecureWindowsPod('web', { containers: [container], ...args }));

  test('are judged, and not shown', async () => {
    const { error, said } = await refused({ volumes: pulumi.secret([{ name: 'hunter2', hostPath: { path: 'C:\\hunter2' } }]) });
    expect(error).toContain('[web] windows/host-path\n  a secret stands there, which is not shown; wanted is: ');
    expect(error).toContain('  at   Pod web  spec.volumes[0].hostPath\n');
    expect(`${error}${said}`).not.toContain('hunter2');
  });

  test('stay secret where they are sent', async () => {
    const { sent, error } = await refused({ containers: [{ ...container, env: [{ name: 'PASSWORD', value: pulumi.secret('hunter2') }] }] });
    expect(error).toBeUndefined();
    const { spec } = sent.find(({ type }) => type === 'kubernetes:core/v1:Pod')!.inputs;
    expect(pulumi.runtime.isRpcSecret(spec)).toBe(true);
  });
});

test('an exception is told, and a warning', async () => {
  const { said, error } = await run(() => void new SecureWindowsPod('web', {
    user: { name: 'ContainerAdministrator', reason: 'COM server', expires: '2999-12-31', approvedBy: 'ops' },
    containers: [{ name: 'web', image: 'web' }],
  }));
  expect(error).toBeUndefined();
  expect(said).toContain('info: acknowledged: web the pod runs its containers as ContainerAdministrator, an administrator: COM server (approved by ops, until 2999-12-31)');
  expect(said).toContain('warning: [web] windows/memory-limit: '.replace('warning', 'warn'));
});

describe('harden', () => {
  const hardened = async (spec: object) => {
    const { sent, said, error } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new Deployment('raw', { spec: { selector: {}, template: { spec: spec as never } } });
    });
    expect(error).toBeUndefined();
    return { spec: sent.find(({ name }) => name === 'raw')!.inputs['spec'].template.spec as Record<string, unknown>, said };
  };

  test('adds what is not set, and changes nothing that is', async () => {
    const image = pulumi.output('example.com/web:1');
    const { spec, said } = await hardened({
      nodeSelector: { 'kubernetes.io/os': 'windows', 'pool': 'iis' }, automountServiceAccountToken: true, containers: [{ ...container, image }],
    });
    expect(spec).toEqual({
      os: { name: 'windows' },
      nodeSelector: { 'kubernetes.io/os': 'windows', 'pool': 'iis' },
      tolerations: [{ key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }],
      automountServiceAccountToken: true,
      enableServiceLinks: false,
      securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
      containers: [container],
    });
    expect(said).toContain('info: [raw] hardened: os, nodeSelector, tolerations, enableServiceLinks, securityContext'.replace('nodeSelector, ', ''));
  });

  test('adds nothing for which the API server would refuse the pod', async () => {
    const { spec, said } = await hardened({ nodeSelector: { 'kubernetes.io/os': 'windows' }, securityContext: { runAsUser: 1000 }, containers: [container] });
    expect(spec['os']).toBeUndefined();
    expect(said).toContain('warn: [raw] not hardened, as the pod would be refused: os');
  });

  test('leaves Linux alone', async () => {
    const linux = { nodeSelector: { 'kubernetes.io/os': 'linux' }, hostNetwork: true, containers: [container] };
    expect((await hardened(linux)).spec).toEqual(linux);
  });

  test('does not keep an administrator from starting', async () => {
    const acknowledged = { 'secure-windows-workloads/acknowledged': '[{"rule":"windows/run-as-administrator","reason":"COM server"}]' };
    const { sent, error } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new Pod('raw', { metadata: { annotations: acknowledged }, spec: { os: { name: 'windows' }, containers: [{ ...container, securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } } }] } });
    });
    expect(error).toBeUndefined();
    expect(sent.find(({ name }) => name === 'raw')!.inputs['spec'].securityContext).toEqual({ windowsOptions: { runAsUserName: 'ContainerUser' } });
  });
});
