/** @jest-environment ./test/pulumi/environment.ts */
import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource';
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import { DeploymentPatch } from '@pulumi/kubernetes/apps/v1/deploymentPatch';
import { ConfigMapPatch } from '@pulumi/kubernetes/core/v1/configMapPatch';
import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import { PodList } from '@pulumi/kubernetes/core/v1/podList';
import { Release } from '@pulumi/kubernetes/helm/v3/release';
import { RuntimeClass } from '@pulumi/kubernetes/node/v1/runtimeClass';
import { Provider } from '@pulumi/kubernetes/provider';
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

describe('the default selector', () => {
  const labelsOf = async (build: () => void) => {
    const { sent, error } = await run(build);
    return error ?? sent.filter(({ type }) => type.startsWith('kubernetes:')).map(({ inputs }) => inputs['metadata'].labels['secure-windows-workloads/workload'] as string);
  };
  const web = (name: string, args: object = {}, opts: pulumi.ComponentResourceOptions = {}) =>
    new SecureWindowsDeployment(name, { containers: [container], ...args }, opts);
  const under = (name: string) => new pulumi.ComponentResource('test:index:Parent', name);

  test('stays the same where a component moves, or is renamed with an alias', async () => {
    const before = await labelsOf(() => web('web'));
    expect(before).toEqual([expect.stringMatching(/^web-[0-9a-f]{8}$/)]);
    expect(await labelsOf(() => web('web', {}, { parent: under('shop'), aliases: [{ parent: pulumi.rootStackResource }] }))).toEqual(before);
    expect(await labelsOf(() => web('site', {}, { aliases: [{ name: 'web' }] }))).toEqual(before);
    const urn = 'urn:pulumi:stack::project::secure-windows-workloads:index:SecureWindowsDeployment::web';
    expect(await labelsOf(() => web('site', {}, { aliases: [urn] }))).toEqual(before);
    expect(await labelsOf(() => web('site', {}, { aliases: [{ name: 'page' }, { name: 'web' }] }))).toEqual(before);
    expect(await labelsOf(() => web('site'))).not.toEqual(before);
  });

  test('is that of the object, where that has a name', async () => {
    expect(await labelsOf(() => web('a', { name: 'web' }))).toEqual(await labelsOf(() => web('b', { name: 'web' })));
  });

  test('is not shared in a namespace: the error names the way out', async () => {
    const error = await labelsOf(() => ['a', 'b'].forEach(parent => web('web', {}, { parent: under(parent) })));
    expect(error).toMatch(/InvalidOptionsError: \[web\] 1 option is invalid\n {2}selector must be set on one of two workloads: another one in namespace default selects its pods by \S+, too\./);
    expect(await labelsOf(() => ['a', 'b'].forEach(namespace => web('web', { namespace }, { parent: under(namespace) })))).toHaveLength(2);
    expect(await labelsOf(() => ['a', 'b'].forEach(parent => web('web', { selector: { parent } }, { parent: under(parent) })))).toHaveLength(2);
  });

  test('is not shared in a namespace that is known later', async () => {
    const error = await labelsOf(() => {
      const { name: namespace } = new PssNamespace('shop');
      ['a', 'b'].forEach(parent => web('web', { namespace }, { parent: under(parent) }));
    });
    expect(error).toContain('another one in namespace shop-1a2b3c4d');
  });
});

describe('what is not known in a preview', () => {
  test('neither passes nor is refused: it is said, once, by field', async () => {
    const { sent, said, error } = await run(() => void new SecureWindowsPod('web', {
      containers: [{ ...container, ports: unknown(), env: [{ name: 'A', value: unknown() }] }],
    }), { preview: true });
    expect(error).toBeUndefined();
    expect(said).toBe('info: [web] unknown until the update, checked then: spec.containers[0].ports, spec.containers[0].env[0].value');
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
    expect(error).toContain('[web] windows/host-path\n  the value is a secret and is not shown; the rule: ');
    expect(error).toContain('  field:      Pod web  spec.volumes[0].hostPath\n');
    expect(`${error}${said}`).not.toContain('hunter2');
  });

  test('are not taken for the words of the judge', async () => {
    const { error, said } = await run(() => {
      guardWindowsWorkloads();
      const spec = { os: { name: 'windows' }, restartPolicy: 'Never', containers: [{ ...container, name: 'set' }] };
      new Pod('raw', { spec: pulumi.secret(spec) });
    });
    expect(error).toBeUndefined();
    expect(said).toContain('set securityContext.windowsOptions.runAsUserName: ContainerUser on the pod');
    expect(said).not.toContain('[secret]');
  });

  test('are hidden where another field is at fault', async () => {
    const { error } = await run(() => {
      guardWindowsWorkloads();
      const hidden = { ...container, name: pulumi.secret('hunter2'), securityContext: { windowsOptions: { hostProcess: true } } };
      new Pod('raw', { metadata: { name: pulumi.secret('hunter2') as never }, spec: { os: { name: 'windows' }, hostNetwork: true, containers: [hidden] } });
    });
    expect(error).toContain('[raw] windows/host-process\n');
    expect(error).not.toContain('hunter2');
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

describe('what is not judged is said, once', () => {
  test.each([
    ['a patch of what the program does not make', () => new DeploymentPatch('patch', { metadata: { name: 'web', namespace: 'shop' }, spec: { replicas: 2 } }),
      'info: [patch] not checked as a whole: this program does not create Deployment shop/web, of which it patches a part'],
    ['a Release', () => new Release('release', { chart: 'nginx' }),
      'info: [release] not checked: Helm itself renders a Release, and no program sees its objects; those of a Chart are checked'],
  ])('%s', async (_, build, line) => {
    const { said, error } = await run(() => {
      guardWindowsWorkloads();
      build();
    });
    expect(error).toBeUndefined();
    expect(said).toBe(line);
  });

  test('a patch of what is not known before the update', async () => {
    const { said, error } = await run(() => {
      guardWindowsWorkloads();
      new DeploymentPatch('patch', { metadata: { name: unknown() }, spec: { replicas: 2 } });
    }, { preview: true });
    expect([said, error]).toEqual(['info: [patch] not checked as a whole until the update: which Deployment it patches is unknown', undefined]);
  });

  test('not of a patch of what the program makes, and not where there are no pods', async () => {
    const { said, error } = await run(() => {
      new SecureWindowsDeployment('web', { name: 'web', containers: [container] });
      new DeploymentPatch('patch', { metadata: { name: 'web' }, spec: { replicas: 2 } });
      new ConfigMapPatch('map', { metadata: { name: 'map' }, data: {} });
    });
    expect([said, error]).toEqual(['', undefined]);
  });
});

describe('two clusters', () => {
  const level = { 'pod-security.kubernetes.io/enforce': 'restricted' };
  const weak = { os: { name: 'windows' }, containers: [container] };
  const east = () => new Provider('east', { kubeconfig: 'east' });
  const parent = (opts: pulumi.ComponentResourceOptions) => new pulumi.ComponentResource('test:index:Parent', 'parent', {}, opts);

  test.each<[string, () => void, boolean]>([
    ['one for the namespace, the default for the pod', () => {
      new Namespace('shop', { metadata: { name: 'shop', labels: level } }, { provider: east() });
      new Pod('raw', { metadata: { namespace: 'shop' }, spec: weak });
    }, false],
    ['one for each', () => {
      new Namespace('shop', { metadata: { name: 'shop', labels: level } }, { provider: east() });
      new Pod('raw', { metadata: { namespace: 'shop' }, spec: weak }, { provider: new Provider('west', { kubeconfig: 'west' }) });
    }, false],
    ['one for both', () => {
      const provider = east();
      new Namespace('shop', { metadata: { name: 'shop', labels: level } }, { provider });
      new Pod('raw', { metadata: { namespace: 'shop' }, spec: weak }, { provider });
    }, true],
    ['one that a parent has', () => {
      const provider = east();
      new PssNamespace('shop', { name: 'shop', enforce: 'restricted' }, { provider });
      new Pod('raw', { metadata: { namespace: 'shop' }, spec: weak }, { parent: parent({ providers: [provider] }) });
    }, true],
    ['the default, beside one that a parent has', () => {
      new PssNamespace('shop', { name: 'shop', enforce: 'restricted' });
      new Pod('raw', { metadata: { namespace: 'shop' }, spec: weak }, { parent: parent({ providers: { kubernetes: east() } }) });
    }, false],
    ['two providers of one cluster', () => {
      const kubeconfig = pulumi.secret('east');
      new PssNamespace('shop', { name: 'shop', enforce: 'restricted' }, { provider: new Provider('one', { kubeconfig }) });
      new Pod('raw', { spec: weak }, { provider: new Provider('two', { kubeconfig, namespace: 'shop' }) });
    }, true],
    ['a pod before its namespace, elsewhere', () => {
      new Pod('raw', { metadata: { namespace: 'shop' }, spec: weak });
      new PssNamespace('shop', { name: 'shop', enforce: 'restricted' }, { provider: east() });
    }, false],
    ['a RuntimeClass elsewhere', () => {
      new RuntimeClass('class', { metadata: { name: 'fast' }, handler: 'x', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } }, { provider: east() });
      new Pod('raw', { spec: { runtimeClassName: 'fast', hostNetwork: true, containers: [container] } });
    }, false],
    ['a Deployment elsewhere', () => {
      new SecureWindowsDeployment('web', { name: 'web', containers: [container] }, { provider: east() });
      new DeploymentPatch('raw', { metadata: { name: 'web' }, spec: { template: { spec: { hostNetwork: true } } } });
    }, false],
  ])('%s', async (_, build, isRefused) => {
    const { error } = await run(() => {
      guardWindowsWorkloads();
      build();
    });
    expect(error?.includes('[raw] pod-security/runAsNonRoot') ?? false).toBe(isRefused);
    if (!isRefused) expect(error).toBeUndefined();
  });
});

describe('harden', () => {
  const metadata = { labels: { app: 'web' } };
  const selector = { matchLabels: metadata.labels };
  const hardened = async (spec: object) => {
    const { sent, said, error } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new Deployment('raw', { spec: { selector, template: { metadata, spec: spec as never } } });
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

  const spec = { nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [container] };
  const whole = {
    os: { name: 'windows' },
    nodeSelector: { 'kubernetes.io/os': 'windows' },
    tolerations: [{ key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }],
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
    containers: [container],
  };

  test.each<[string, (deployment: Record<string, unknown>) => unknown]>([
    ['an Output', pulumi.output],
    ['a promise', async value => Promise.resolve(value)],
  ])('fills in a spec that is %s', async (_, later) => {
    const { sent, said, error } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new Deployment('raw', { spec: later({ selector, template: { metadata, spec } }) as never });
      new Deployment('inner', { spec: { selector, template: { metadata, spec: later(spec) as never } } });
      new Pod('context', { spec: { ...spec, securityContext: later({}) as never } });
    });
    expect(error).toBeUndefined();
    const specOf = (resource: string) => sent.find(({ name }) => name === resource)!.inputs['spec'];
    expect([specOf('raw').template.spec, specOf('inner').template.spec, specOf('context')]).toEqual([whole, whole, whole]);
    expect(said).toContain('info: [raw] hardened: os, tolerations, automountServiceAccountToken, enableServiceLinks, securityContext');
  });

  test('fills in a secret spec, which stays a secret', async () => {
    const { sent, error } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new Pod('raw', { spec: pulumi.secret(spec) as never });
    });
    expect(error).toBeUndefined();
    const sentSpec: unknown = sent.find(({ name }) => name === 'raw')!.inputs['spec'];
    expect(pulumi.runtime.isRpcSecret(sentSpec)).toBe(true);
    expect(pulumi.runtime.unwrapRpcSecret(sentSpec)).toEqual(whole);
  });

  test('says what it cannot fill in yet, and does not hide what is known', async () => {
    const { said, error } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new Pod('raw', { spec: { ...spec, securityContext: unknown() } });
    }, { preview: true });
    expect(error).toBeUndefined();
    expect(said).toContain('info: [raw] not hardened before the update: spec.securityContext is unknown');
    const { error: refused } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new Pod('raw', { spec: { ...spec, hostNetwork: true, securityContext: unknown() } });
    }, { preview: true });
    expect(refused).toContain('[raw] windows/host-namespaces\n');
  });

  test.each(['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022', 'mcr.microsoft.com/dotnet/framework/aspnet:4.8', 'mcr.microsoft.com/dotnet/framework/wcf@sha256:abc'])(
    'leaves %s its administrator', async image => {
      for (const given of [image, pulumi.output(image)]) {
        const hardenedSpec = await hardened({ ...spec, containers: [{ ...container, image: given }] });
        expect(hardenedSpec.spec).toEqual({ ...whole, securityContext: undefined, containers: [{ ...container, image }] });
        expect(hardenedSpec.said).toContain(`warn: [raw] not hardened: securityContext. ${image} starts as an administrator only`);
      }
    });

  test('fills in the pods of a list', async () => {
    const { sent } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new PodList('raw', { items: [{ apiVersion: 'v1', kind: 'Pod', spec }] });
    });
    expect(sent.find(({ name }) => name === 'raw')!.inputs['items'][0].spec).toEqual(whole);
  });

  test('leaves custom resources alone', async () => {
    const rollout = { selector: {}, template: { spec } };
    const { sent, error } = await run(() => {
      guardWindowsWorkloads({ harden: true });
      new CustomResource('raw', { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: rollout });
    });
    expect(error).toBeUndefined();
    expect(sent.find(({ name }) => name === 'raw')!.inputs['spec']).toEqual(rollout);
  });
});
