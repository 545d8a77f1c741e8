import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { PssLevel, PssNamespace, SecureWindowsDeployment, SecureWindowsPod, WindowsGuard, WindowsUser } from '../../src';

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const outdir = () => mkdtempSync(join(tmpdir(), 'guard-'));

function chartOf(dir = outdir()): Chart {
  return new Chart(new App({ outdir: dir }), 'chart');
}

const appOf = (chart: Chart) => chart.node.root as App;

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).stack ?? '';
  }
  return 'it went through';
}

const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
const said = () => stderr.mock.calls.map(([text]) => String(text)).join('');
beforeEach(() => stderr.mockClear());

describe('a good app', () => {
  test('is written in the order of its dependencies, charts in charts as well, and validated as often', () => {
    const write = (isGuarded: boolean) => {
      const outer = chartOf();
      const app = appOf(outer);
      const inner = new Chart(outer, 'inner');
      const other = new Chart(app, 'other');
      const [a, b, c, d] = [[outer, 'a'], [outer, 'b'], [inner, 'c'], [other, 'd']].map(([scope, id]) => (
        new ApiObject(scope as Chart, id as string, { apiVersion: 'v1', kind: 'ConfigMap', data: { id } } as never))) as [ApiObject, ApiObject, ApiObject, ApiObject];
      a.addDependency(b);
      c.addDependency(d);
      const validate = jest.fn(() => []);
      other.node.addValidation({ validate });
      if (isGuarded) WindowsGuard.protect(app);
      app.synth();
      return { files: readdirSync(app.outdir).sort().map(file => [file, readFileSync(join(app.outdir, file), 'utf8')]), validations: validate.mock.calls.length };
    };
    const guarded = write(true);
    expect(guarded).toEqual(write(false));
    expect(guarded.files).toHaveLength(3);
  });

  test('is written as it would be without the guard', () => {
    const guarded = chartOf();
    const namespace = new PssNamespace(guarded, 'ns', { name: 'shop', enforce: PssLevel.RESTRICTED });
    new SecureWindowsDeployment(guarded, 'web', { namespace: namespace.name, containers: [container] });
    new ApiObject(guarded, 'linux', { apiVersion: 'v1', kind: 'Pod', spec: { hostNetwork: true, hostPID: true, containers: [{ name: 'x', securityContext: { privileged: true } }] } });

    const plain = chartOf();
    for (const [id, object] of [['ns/Resource', 0], ['web/Resource', 1], ['linux', 2]] as const) {
      const scope = id.includes('/') ? new Construct(plain, id.split('/')[0]!) : plain;
      new ApiObject(scope, id.includes('/') ? 'Resource' : id, Testing.synth(guarded)[object] as never);
    }
    expect(appOf(guarded).synthYaml()).toBe(appOf(plain).synthYaml());
    appOf(guarded).synth();
    appOf(plain).synth();
    const read = (app: App) => readdirSync(app.outdir).map(file => [file, readFileSync(join(app.outdir, file), 'utf8')]);
    expect(read(appOf(guarded))).toEqual(read(appOf(plain)));
    expect(said()).toBe('');
  });

  test('is held to the validations of others, of what joins it during a validation as well', () => {
    const chart = chartOf();
    new ApiObject(chart, 'first', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { labels: { owner: 'me' } } });
    const withoutOwner = () => chart.node.findAll().filter(one => ApiObject.isApiObject(one) && (one as ApiObject).metadata.getLabel('owner') === undefined);
    chart.node.addValidation({ validate: () => withoutOwner().map(({ node }) => `${node.path} has no owner`) });
    chart.node.addValidation({
      validate: () => {
        if (!chart.node.tryFindChild('late')) new ApiObject(chart, 'late', { apiVersion: 'v1', kind: 'ConfigMap' });
        return [];
      },
    });
    WindowsGuard.protect(chart);
    expect(() => appOf(chart).synth()).toThrow('chart/late has no owner');
  });

  test('can be rendered by every way, again and again', () => {
    const chart = chartOf();
    const { apiObject } = new SecureWindowsPod(chart, 'pod', { containers: [container] });
    const rendered: unknown = apiObject.toJson();
    for (let i = 0; i < 2; i++) {
      expect(chart.toJson()).toEqual([rendered]);
      expect(Testing.synth(chart)).toEqual([rendered]);
      appOf(chart).synth();
      expect(appOf(chart).synthYaml()).toContain('runAsUserName: ContainerUser');
    }
  });
});

describe('one synth', () => {
  test('judges exactly what it writes: every lazy value is asked once', () => {
    const chart = chartOf();
    const produce = jest.fn(() => false);
    new SecureWindowsPod(chart, 'pod', { containers: [container], enableServiceLinks: Lazy.any({ produce }) as never });
    appOf(chart).synth();
    expect(produce).toHaveBeenCalledTimes(1);
  });

  test('that fails writes nothing: the last good output stays', () => {
    const dir = outdir();
    const chart = chartOf(dir);
    new SecureWindowsPod(new Chart(chart.node.root, 'a-first'), 'pod', { containers: [container] });
    const { apiObject } = new SecureWindowsPod(new Chart(chart.node.root, 'z-last'), 'pod', { containers: [container] });
    appOf(chart).synth();
    const files = readdirSync(dir);
    for (const file of files) writeFileSync(join(dir, file), 'the last good synth');
    apiObject.addJsonPatch(JsonPatch.add('/spec/hostNetwork', true));
    expect(() => appOf(chart).synth()).toThrow('windows/host-namespaces');
    expect(files.map(file => readFileSync(join(dir, file), 'utf8'))).toEqual(files.map(() => 'the last good synth'));
  });

  test('sees what was changed since the one before', () => {
    const chart = chartOf();
    const pod = new SecureWindowsPod(chart, 'pod', { containers: [container] });
    appOf(chart).synth();
    pod.apiObject.addJsonPatch(JsonPatch.add('/spec/hostNetwork', true));
    for (const leave of [() => appOf(chart).synth(), () => appOf(chart).synthYaml(), () => chart.toJson(), () => pod.apiObject.toJson() as unknown]) {
      expect(leave).toThrow('windows/host-namespaces');
    }
    pod.apiObject.addJsonPatch(JsonPatch.remove('/spec/hostNetwork'));
    appOf(chart).synth();
  });

  test('still runs the validations of others', () => {
    const chart = chartOf();
    new SecureWindowsPod(chart, 'pod', { containers: [container] });
    chart.node.addValidation({ validate: () => ['not today'] });
    expect(() => appOf(chart).synth()).toThrow('[chart] not today');
  });
});

describe('what it says', () => {
  test('every finding is a block, and the stack is the line of the user', () => {
    const chart = chartOf();
    const { apiObject } = new SecureWindowsPod(chart, 'pod', { name: 'web', namespace: 'shop', containers: [container] });
    apiObject.addJsonPatch(JsonPatch.add('/spec/hostNetwork', true), JsonPatch.add('/spec/hostPID', true));
    const message = messageOf(() => appOf(chart).synth());
    expect(message.replace(/\(.*windows-guard\.test\.ts:\d+:\d+\)/, '(windows-guard.test.ts)').replace(/at \S+ \(/, 'at test (')).toBe(`\
RefusedError: 2 errors stop this synth

[chart/pod] windows/host-namespaces
  the pod sets hostNetwork=true: it would share the network of the node.
  field:      Pod shop/web  spec.hostNetwork
  refused by: Pod Security admission if the namespace enforces baseline or restricted; otherwise nothing
  fix:        remove the field. Access to the host can never be acknowledged.

[chart/pod] windows/host-namespaces
  the pod sets hostPID=true: it would share the processes of the node.
  field:      Pod shop/web  spec.hostPID
  refused by: the API server
  fix:        remove the field. Access to the host can never be acknowledged.
${message.split('\n').at(-1)!.replace(/\(.*windows-guard\.test\.ts:\d+:\d+\)/, '(windows-guard.test.ts)').replace(/at \S+ \(/, 'at test (')}`);
    expect(message.split('\n').at(-1)).toContain('windows-guard.test.ts');
  });

  test('one finding is not two', () => {
    const chart = chartOf();
    new SecureWindowsPod(chart, 'pod', { containers: [container] }).apiObject.addJsonPatch(JsonPatch.add('/spec/hostNetwork', true));
    expect(messageOf(() => chart.toJson())).toMatch(/^RefusedError: 1 error stops this synth\n/);
  });

  test('warnings and acknowledgements, once a synth, on stderr', () => {
    const chart = chartOf();
    const user = WindowsUser.containerAdministrator({ reason: 'registers a COM server', expires: '2999-03-31' });
    new SecureWindowsPod(chart, 'pod', { name: 'web', namespace: 'shop', containers: [{ name: 'web', image: 'x', user }] });
    appOf(chart).synth();
    expect(said()).toBe(`\
warning: [chart/pod] windows/memory-limit: container "web" has no memory limit
  field: Pod shop/web  spec.containers[0].resources.limits.memory
  fix:   set resources.limits.memory to the most that the container needs
acknowledged: shop/web container "web" runs as ContainerAdministrator, an administrator: registers a COM server (until 2999-03-31)
`);
  });

  test('rendering a chart or an object says nothing besides errors', () => {
    const chart = chartOf();
    const pod = new SecureWindowsPod(chart, 'pod', { containers: [{ name: 'web', image: 'x' }] });
    chart.toJson();
    pod.apiObject.toJson();
    expect(said()).toBe('');
  });
});

describe('options', () => {
  const protect = (options: unknown) => () => WindowsGuard.protect(chartOf(), options as never);

  test.each([
    [{ quiett: true }, '  quiett is true: unknown option; did you mean quiet?'],
    [{ quiet: 'yes' }, '  quiet is "yes": must be true or false.'],
    [{ reportFile: '' }, '  reportFile is "": must be a non-empty string.'],
    [{ namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'resticted' } } },
      '  namespaces.shop[pod-security.kubernetes.io/enforce] is "resticted": must be one of privileged, baseline, restricted.'],
    [{ runtimeClasses: { win: { handler: 1 } } }, '  runtimeClasses.win.handler is 1: must be a non-empty string.'],
    [{ runtimeClasses: { win: { nodeSelector: {} } } }, '  runtimeClasses.win.nodeSelector is an object: unknown option; valid options: handler, scheduling, overhead.'],
    [{ runtimeClasses: { win: { scheduling: { nodeSelector: { 'kubernetes.io/os': true } } } } },
      '  runtimeClasses.win.scheduling.nodeSelector[kubernetes.io/os] is true: must be a label value'],
    [{ runtimeClasses: { Win: {} } }, '  runtimeClasses.Win is an object: the name must be a DNS'],
    [{ namespaces: { Shop: {} } }, '  namespaces.Shop is an object: the name must be a DNS'],
    [{ namespaces: { shop: 'restricted' } }, '  namespaces.shop is "restricted": must be an object that maps names to values.'],
  ])('%j', (options, message) => {
    const text = messageOf(protect(options));
    expect(text).toContain(`InvalidOptionsError: [WindowsGuard.protect()] 1 option is invalid\n${message}`);
    expect(text.split('\n').at(-1)).toContain('windows-guard.test.ts');
  });

  test('that are given later take the place of those before; the others stay', () => {
    const chart = chartOf();
    const namespaces = { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } };
    WindowsGuard.protect(chart, { namespaces });
    WindowsGuard.protect(chart, { quiet: true });
    Object.assign(namespaces, { shop: {} });
    new SecureWindowsPod(chart, 'pod', { namespace: 'shop', user: WindowsUser.containerAdministrator({ reason: 'x' }), containers: [container] });
    expect(() => appOf(chart).synthYaml()).toThrow('namespace "shop" enforces restricted:latest');
    expect(said()).toBe('');
    WindowsGuard.protect(chart, { namespaces: {} });
    expect(() => appOf(chart).synthYaml()).not.toThrow();
  });
});

describe('constructs', () => {
  test('outside of an app are refused: nobody would judge them', () => {
    const chart = new Chart(undefined as never, 'lonely');
    expect(() => new SecureWindowsPod(chart, 'pod', { containers: [container] })).toThrow('[lonely/pod] is not in a cdk8s App; start the tree with new App().');
  });

  test.each([
    ['a chart', (chart: Chart) => void Object.defineProperty(chart, 'toJson', { value: () => [] }), 'chart'],
    ['an object', (chart: Chart) => void Object.freeze(new ApiObject(chart, 'raw', { apiVersion: 'v1', kind: 'Pod' })), 'chart/raw'],
    ['the charts of an app', (chart: Chart) => void Object.defineProperty(chart.node.root, 'charts', { value: [] }), 'the app'],
  ])('are refused where what is rendered is final: %s', (_, fix, path) => {
    const chart = chartOf();
    fix(chart);
    for (let attempt = 0; attempt < 2; attempt++) {
      const message = messageOf(() => new SecureWindowsPod(chart, 'pod', { containers: [container] }));
      expect(message).toContain(`Error: [${path}] cannot be guarded: what it renders is defined as final. Override the method in a class instead, or assign it.\n`);
      expect(message.split('\n').at(-1)).toContain('windows-guard.test.ts');
    }
  });

  test('are not to be redefined past the guard', () => {
    const chart = chartOf();
    const { apiObject } = new SecureWindowsPod(chart, 'pod', { containers: [container] });
    for (const [target, name] of [[chart, 'toJson'], [apiObject, 'toJson'], [new Chart(chart, 'late'), 'toJson'], [appOf(chart), 'charts']] as const) {
      expect(() => Object.defineProperty(target, name, { value: () => [] })).toThrow(`Cannot redefine property: ${name}`);
    }
  });

  test('tell a Service and a NetworkPolicy how to select their pods', () => {
    const chart = chartOf();
    const pod = new SecureWindowsPod(chart, 'pod', { containers: [container] });
    const web = new SecureWindowsDeployment(chart, 'web', { containers: [container] });
    interface Synthesized { metadata: { name: string; labels: unknown }; spec: { selector: unknown; template: { metadata: { labels: unknown } } } }
    const [aPod, aDeployment] = Testing.synth(chart) as Synthesized[];
    expect(aPod!.metadata).toEqual({ name: pod.name, labels: pod.selector });
    expect(aDeployment!.metadata.name).toBe(web.name);
    expect(aDeployment!.spec.selector).toEqual({ matchLabels: web.selector });
    expect(aDeployment!.spec.template.metadata.labels).toEqual(web.selector);
    expect(web.selector).not.toEqual(pod.selector);
  });

  test('take the namespace of a PssNamespace, or of their chart', () => {
    const chart = new Chart(Testing.app(), 'chart', { namespace: 'default-of-chart' });
    const shop = new PssNamespace(chart, 'shop', { name: 'shop' });
    const inShop = new SecureWindowsPod(chart, 'a', { namespace: shop.name, containers: [container] });
    const inChart = new SecureWindowsPod(chart, 'b', { containers: [container] });
    expect([inShop, inChart].map(({ apiObject }) => (apiObject.toJson() as { metadata: { namespace: string } }).metadata.namespace)).toEqual(['shop', 'default-of-chart']);
    expect(new PssNamespace(chart, 'named-by-path').name).toMatch(/^chart-named-by-path-/);
  });

  test('take lazy values anywhere, and judge them when they are known', () => {
    const chart = chartOf();
    const lazy = (value: unknown) => Lazy.any({ produce: () => value }) as never;
    const volumeMounts = [{ name: 'cache', mountPath: 'C:\\cache' }];
    new SecureWindowsPod(chart, 'a', { containers: [{ ...container, volumeMounts }], volumes: [lazy({ name: 'cache', emptyDir: {} })] });
    new SecureWindowsPod(chart, 'b', { containers: [{ ...container, volumeMounts, image: lazy('web') }], volumes: lazy([{ name: 'cache', emptyDir: {} }]) });
    new SecureWindowsDeployment(chart, 'c', { containers: [{ ...container, resources: { limits: { memory: lazy('1Gi') } } }], replicas: lazy(2), podLabels: { a: lazy('b') } });
    const rendered = chart.toJson() as Array<{ spec: { volumes?: unknown; replicas?: number } }>;
    expect(rendered.map(({ spec }) => spec.volumes ?? spec.replicas)).toEqual([[{ name: 'cache', emptyDir: {} }], [{ name: 'cache', emptyDir: {} }], 2]);
  });

  test.each(['nodeSelector', 'tolerations', 'topologySpreadConstraints', 'labels', 'annotations', 'selector', 'podLabels'])('what shapes the object cannot be lazy: %s', option => {
    const lazy = Lazy.any({ produce: () => ({}) });
    expect(() => new SecureWindowsDeployment(chartOf(), 'web', { containers: [container], [option]: lazy } as never))
      .toThrow(`${option} is an object: must be known now; only values inside it may be filled in later.`);
  });

  test('that manage pods share no selector in a namespace', () => {
    const chart = chartOf();
    const add = (id: string, rest: object = {}, scope: Construct = chart) => new SecureWindowsDeployment(scope, id, { selector: { tier: 'web', app: 'shop' }, containers: [container], ...rest });
    add('one');
    add('elsewhere', { namespace: 'office' });
    add('other', { selector: { app: 'shop' } });
    add('later', { namespace: Lazy.any({ produce: () => 'shop' }) });
    new SecureWindowsPod(chart, 'pod', { selector: { app: 'shop', tier: 'web' }, containers: [container] });
    const message = '[chart/two] selects the pods of [chart/one] as its own: both have the selector app=shop, tier=web in the same namespace. '
      + 'Remove the selector of one, or give each its own label.';
    expect(messageOf(() => add('two'))).toContain(message);
    expect(chart.node.tryFindChild('two')).toBeUndefined();
    expect(messageOf(() => add('two', { namespace: 'office', selector: { app: 'shop', tier: 'web' } }))).toContain('both have the selector app=shop, tier=web in namespace "office".');
    chart.node.tryRemoveChild('one');
    add('two');
    const deep = new Construct(chart, 'deep');
    add('one', { namespace: 'deep' }, deep);
    chart.node.tryRemoveChild('deep');
    add('three', { namespace: 'deep' });
    // Apps know nothing of one another.
    add('one', {}, chartOf());
  });

  test('that are refused leave nothing behind', () => {
    const chart = chartOf();
    const message = messageOf(() => new SecureWindowsPod(chart, 'pod', { containers: [] }));
    expect(message).toContain('[chart/pod] 1 option is invalid\n  containers is an empty list: must be a list of at least 1 item.\n    at ');
    expect(message.split('\n').at(-1)).toContain('windows-guard.test.ts');
    expect(new SecureWindowsPod(chart, 'pod', { containers: [container] }).node.path).toBe('chart/pod');
  });
});
