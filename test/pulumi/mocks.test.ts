/** @jest-environment ./test/pulumi/environment.ts */
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import { DeploymentPatch } from '@pulumi/kubernetes/apps/v1/deploymentPatch';
import { CronJob } from '@pulumi/kubernetes/batch/v1/cronJob';
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import { ConfigGroup } from '@pulumi/kubernetes/yaml';
import * as pulumi from '@pulumi/pulumi';
import { guardWindowsWorkloads, SecureWindowsDeployment, SecureWindowsPod } from '../../src/pulumi';

/** Unit tests as Pulumi's own guide has them: mocks, and no stack. */
const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const agent = { os: { name: 'windows' }, hostNetwork: true, containers: [{ ...container, securityContext: { windowsOptions: { hostProcess: true } } }] };
const good = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } }, containers: [container] };

/** See `environment.ts`. */
declare const wholeProcess: NodeJS.Process;
let sent: string[] = [];
let urns: Record<string, string> = {};
let rejections: string[] = [];
const note = (reason: unknown) => void rejections.push(String(reason));

const mocks = async () => {
  sent = [];
  await pulumi.runtime.setMocks({
    call: ({ inputs }) => inputs as Record<string, unknown>,
    newResource: ({ type, name, inputs }) => {
      sent.push(`${type} ${name}`);
      return { id: `${name}-id`, state: inputs as object };
    },
  });
};
const settled = async () => { for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate); };
const urnOf = async (resource: pulumi.Resource) => new Promise<string>(resolve => void resource.urn.apply(resolve));

/** What a program is refused for, at once or later. */
async function refusal(program: () => unknown): Promise<string> {
  rejections = [];
  try {
    program();
  } catch (error) {
    return `at once: ${String(error)}`;
  }
  await settled();
  return rejections.join('\n');
}

let handlers: NodeJS.UnhandledRejectionListener[] = [];
beforeAll(() => {
  handlers = wholeProcess.listeners('unhandledRejection') as NodeJS.UnhandledRejectionListener[];
  handlers.forEach(handler => wholeProcess.off('unhandledRejection', handler));
  wholeProcess.on('unhandledRejection', note);
  jest.spyOn(pulumi.log, 'warn').mockImplementation(async () => undefined);
  jest.spyOn(pulumi.log, 'info').mockImplementation(async () => undefined);
});
afterAll(() => {
  wholeProcess.off('unhandledRejection', note);
  handlers.forEach(handler => wholeProcess.on('unhandledRejection', handler));
});

test('before any guard, nothing is judged, and URNs are as ever', async () => {
  await mocks();
  urns = { pod: await urnOf(new Pod('web', { spec: good })), agent: await urnOf(new Pod('agent', { spec: agent })) };
  expect(sent).toEqual(['kubernetes:core/v1:Pod web', 'kubernetes:core/v1:Pod agent']);
});

describe('a program that a component of this library is in', () => {
  test('is guarded, and the next one is not', async () => {
    await mocks();
    new SecureWindowsPod('web', { containers: [container] });
    expect(await refusal(() => new Pod('agent', { spec: agent }))).toMatch(/^at once: RefusedError: .*\n\n\[agent\] windows\/host-process\n/s);
    await settled();
    await mocks();
    expect(await refusal(() => new Pod('agent', { spec: agent }))).toBe('');
    expect(sent).toContain('kubernetes:core/v1:Pod agent');
  });

  test('transformations of its parents are seen', async () => {
    await mocks();
    const parent = new pulumi.ComponentResource('test:index:Parent', 'parent', {}, {
      transformations: [({ props, opts }) => props['spec'] ? { props: { ...props, spec: { ...props['spec'], hostNetwork: true } }, opts } : undefined],
    });
    expect(await refusal(() => new SecureWindowsPod('web', { containers: [container] }, { parent }))).toMatch(/^at once: RefusedError: .*\n\n\[web\] windows\/host-namespaces\n/s);
    await settled();
    expect(sent).not.toContain('kubernetes:core/v1:Pod web');
  });
});

describe('guardWindowsWorkloads', () => {
  const late = <T>(value: T) => pulumi.output(new Promise<T>(resolve => setImmediate(() => resolve(value))));

  test.each([
    ['a Pod', () => new Pod('agent', { spec: agent }), true],
    ['a Deployment', () => new Deployment('agent', { spec: { selector: {}, template: { spec: agent } } }), true],
    ['a CronJob', () => new CronJob('agent', { spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: agent } } } } }), true],
    ['a Pod under a component', () => new Pod('agent', { spec: agent }, { parent: new pulumi.ComponentResource('test:index:Parent', 'parent') }), true],
    ['a Pod that an Output describes', () => new Pod('agent', { spec: late(agent) }), false],
    ['a Pod with a secret container', () => new Pod('agent', { spec: { os: { name: 'windows' }, containers: pulumi.secret(agent.containers) } }), false],
    ['a Pod in YAML', () => new ConfigGroup('group', { objs: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: agent }] }), false],
    ['a Pod that a transformation changes', () => new Pod('agent', { spec: good }, { transformations: [({ props, opts }) => ({ props: { ...props, spec: agent }, opts })] }), true],
  ])('refuses %s, and does not register it', async (_, build, atOnce) => {
    await mocks();
    guardWindowsWorkloads();
    const error = await refusal(build);
    expect(error).toContain('[agent] windows/host-process\n');
    expect(error.startsWith('at once: ')).toBe(atOnce);
    await settled();
    expect(sent.filter(one => one.endsWith(' agent'))).toEqual([]);
  });

  test('rejects the outputs of what it refuses later: nobody waits for ever', async () => {
    await mocks();
    guardWindowsWorkloads();
    const { urn } = new Pod('agent', { spec: late(agent) });
    await expect((urn as unknown as { promise(): Promise<string> }).promise()).rejects.toThrow('[agent] windows/host-process\n');
  });

  test('lets everything else pass, under the same URNs', async () => {
    await mocks();
    guardWindowsWorkloads();
    expect(await urnOf(new Pod('web', { spec: good }))).toBe(urns['pod']);
    new Pod('linux', { spec: { hostNetwork: true, containers: [container] } });
    await settled();
    expect(sent).toEqual(['kubernetes:core/v1:Pod web', 'kubernetes:core/v1:Pod linux']);
  });

  test('holds for mocks that are set afterwards, until its options are given anew', async () => {
    await mocks();
    guardWindowsWorkloads({ namespaces: { default: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
    const weak = () => new Pod('weak', { spec: { os: { name: 'windows' }, containers: [container] } });
    expect(await refusal(weak)).toContain('[weak] pod-security/runAsNonRoot\n');
    await mocks();
    expect(await refusal(() => new Pod('agent', { spec: agent }))).toContain('[agent] windows/host-process\n');
    expect(await refusal(weak)).toBe('');
  });

  test('judges in a stack, too, and whoever registers a transformation after it', async () => {
    await mocks();
    let error = '';
    await pulumi.runtime.runInPulumiStack(async () => {
      guardWindowsWorkloads();
      pulumi.runtime.registerStackTransformation(({ props, opts, type }) => type === 'kubernetes:core/v1:Pod' ? { props: { ...props, spec: agent }, opts } : undefined);
      error = await refusal(() => new Pod('agent', { spec: good }));
    });
    expect(error).toContain('[agent] windows/host-process\n');
    expect(sent).not.toContain('kubernetes:core/v1:Pod agent');
  });

  test('refuses a patch of a Deployment of this library', async () => {
    await mocks();
    new SecureWindowsDeployment('web', { name: 'web', containers: [container] });
    expect(await refusal(() => new DeploymentPatch('patch', { metadata: { name: 'web' }, spec: { template: { spec: { hostNetwork: true } } } })))
      .toContain('[patch] windows/host-namespaces\n');
    await settled();
    expect(rejections).toEqual([]);
    expect(sent).toContain('kubernetes:apps/v1:Deployment web');
  });

  test.each([
    [{ namespace: {} }, 'namespace is an object: unknown option; did you mean namespaces?'],
    [{ harden: 'yes' }, 'harden is "yes": must be true or false.'],
    [{ namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restrictd' } } }, 'must be one of privileged, baseline, restricted'],
    [{ namespaces: { shop: { 'pod-security.kubernetes.io/enforce-version': '1.31' } } }, 'must be "latest" or "v1.x".'],
    [{ runtimeClasses: { fast: { nodeSelector: {} } } }, 'runtimeClasses.fast.nodeSelector is an object: unknown option'],
  ])('names an option that is not valid: %j', (options, fault) => {
    expect(() => guardWindowsWorkloads(options as never)).toThrow(fault);
  });
});
