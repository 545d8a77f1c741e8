import { ApiObject, App, Chart, Testing, Yaml } from 'cdk8s';
import { Construct } from 'constructs';
import { Acknowledgements, SecureWindowsPod, WindowsGuard, WindowsUser, type Acknowledgement } from '../../src';
import { isRefusal, judge } from '../../src/policy';

const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
beforeEach(() => stderr.mockClear());
const said = () => stderr.mock.calls.map(([text]) => String(text)).join('');

const containers = [{ name: 'web', image: 'web' }, { name: 'log', image: 'log' }];
const rule = 'windows/memory-limit';
const aChart = () => new Chart(Testing.app(), 'chart');
const appOf = (chart: Chart) => chart.node.root as App;

interface Written { metadata: { name: string; annotations?: Record<string, string> }; items?: Written[] }
const entriesOf = (object: Written) => JSON.parse(object.metadata.annotations?.['secure-windows-workloads/acknowledged'] ?? '[]') as Acknowledgement[];
const written = (chart: Chart) => chart.toJson() as Written[];

describe('an acknowledgement of a construct', () => {
  test('covers everything below it, and is written where it covers something', () => {
    const chart = aChart();
    const batch = new Construct(chart, 'batch');
    new SecureWindowsPod(batch, 'a', { name: 'a', containers });
    new SecureWindowsPod(batch, 'limited', { name: 'limited', containers: [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }] });
    new SecureWindowsPod(chart, 'b', { name: 'b', containers });
    Acknowledgements.of(batch).add({ rule, reason: 'a batch', approvedBy: 'ops' });
    expect(written(chart).map(object => [object.metadata.name, entriesOf(object)])).toEqual([
      ['a', [{ rule, reason: 'a batch', approvedBy: 'ops' }]], ['limited', []], ['b', []],
    ]);
    appOf(chart).synthYaml();
    expect(said()).toContain('acknowledged: a container "web" has no memory limit: a batch (approved by ops)\n');
    expect(said().match(/warning: \[(.*?)\]/g)).toEqual(['warning: [chart/b]', 'warning: [chart/b]']);
  });

  test('says the same to whoever reads the manifests', () => {
    const chart = aChart();
    new SecureWindowsPod(chart, 'a', { containers });
    Acknowledgements.of(chart).add({ rule, reason: 'a batch' });
    const { findings } = judge(written(chart), { today: '2026-11-25' });
    expect(findings.map(({ acknowledged }) => acknowledged?.reason)).toEqual(['a batch', 'a batch']);
    expect(Yaml.stringify(...written(chart))).toBe(appOf(chart).synthYaml());
  });

  test('may be narrowed to a container, or to a field', () => {
    const chart = aChart();
    new SecureWindowsPod(chart, 'a', { name: 'a', containers });
    Acknowledgements.of(chart).add({ rule, reason: 'one', container: 'web' });
    expect(WindowsGuard.protect(chart).judge().findings.map(({ container, acknowledged }) => [container, acknowledged?.reason])).toEqual([['web', 'one'], ['log', undefined]]);
    Acknowledgements.of(chart).add({ rule, reason: 'the other', path: 'spec.containers[1].resources.limits.memory' });
    expect(WindowsGuard.protect(chart).judge().findings.map(({ container, acknowledged }) => [container, acknowledged?.reason])).toEqual([['web', 'one'], ['log', 'the other']]);
  });

  test('of a pod itself, and in any order', () => {
    const chart = aChart();
    Acknowledgements.of(appOf(chart)).add({ rule, reason: 'the app' });
    const pod = new SecureWindowsPod(chart, 'a', { containers });
    Acknowledgements.of(pod).add({ rule, reason: 'the pod', container: 'web' });
    expect(entriesOf(pod.apiObject.toJson() as Written).map(({ reason }) => reason)).toEqual(['the app', 'the pod']);
  });

  test('of raw objects, and of the items of a list', () => {
    const chart = aChart();
    const spec = { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' }, automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } }, containers };
    const pod = (name: string, annotations?: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name, ...annotations && { annotations } }, spec });
    new ApiObject(chart, 'list', { apiVersion: 'v1', kind: 'List', items: [pod('a'), { apiVersion: 'v1', kind: 'PodList', items: [pod('b'), pod('c', { z: '1', a: '2' })] }] } as never);
    Acknowledgements.of(chart).add({ rule, reason: 'why' });
    const [list] = written(chart);
    expect(list!.metadata.annotations).toBeUndefined();
    const [a, more] = list!.items!;
    expect([a!, ...more!.items!].map(entriesOf)).toEqual(Array(3).fill([{ rule, reason: 'why' }]));
    expect(Object.keys(more!.items![1]!.metadata.annotations!)).toEqual(['a', 'secure-windows-workloads/acknowledged', 'z']);
    expect(judge([list], { today: '2026-11-25' }).findings.filter(isRefusal)).toEqual([]);
  });

  test('joins what the object says of itself, which counts first', () => {
    const chart = aChart();
    const user = WindowsUser.containerAdministrator({ reason: 'starts IIS' });
    const pod = new SecureWindowsPod(chart, 'a', { containers: [{ ...containers[0]!, user }, { ...containers[1]!, user }] });
    Acknowledgements.of(chart).add({ rule, reason: 'a batch' });
    Acknowledgements.of(chart).add({ rule: 'windows/run-as-administrator', reason: 'from above' });
    const entries = entriesOf(pod.apiObject.toJson() as Written);
    expect(entries.map(({ reason }) => reason)).toEqual(['starts IIS', 'starts IIS', 'a batch']);
    expect(() => appOf(chart).synthYaml()).not.toThrow();
  });

  test('leaves an annotation that cannot be read to the judge', () => {
    const chart = aChart();
    new SecureWindowsPod(chart, 'a', { containers, annotations: { 'secure-windows-workloads/acknowledged': '{' } });
    Acknowledgements.of(chart).add({ rule, reason: 'a batch' });
    expect(() => chart.toJson()).toThrow('the annotation secure-windows-workloads/acknowledged: not a JSON list');
  });
});

describe('findings of their own', () => {
  test('one that has expired: what it covered is an error that says so', () => {
    const chart = aChart();
    new SecureWindowsPod(chart, 'a', { user: WindowsUser.CONTAINER_USER, containers });
    Acknowledgements.of(chart).add({ rule, reason: 'a batch', expires: '2026-01-01' });
    expect(() => appOf(chart).synthYaml()).toThrow('has no memory limit; its acknowledgement expired on 2026-01-01.');
    expect(said()).toBe('');
  });

  test('one that nothing needs', () => {
    const chart = aChart();
    const pod = new SecureWindowsPod(chart, 'a', { containers });
    Acknowledgements.of(chart).add({ rule: 'windows/secret-volume', reason: 'no other way', container: 'web', path: 'spec.volumes[0]' });
    expect(() => appOf(chart).synthYaml()).toThrow(`\
RefusedError: 1 error stops this synth

[chart] windows/acknowledgement
  the acknowledgement of "windows/secret-volume" of container "web" at spec.volumes[0] matches no finding below it; remove it.
  field:      construct chart  Acknowledgements
  refused by: nothing; the cluster would run it
  fix:        remove the acknowledgement`.replace(/^RefusedError: /, ''));
    expect(() => chart.toJson()).toThrow('windows/acknowledgement');
    // An object alone does not show it.
    expect(() => pod.apiObject.toJson() as unknown).not.toThrow();
  });

  test('of the app itself', () => {
    const chart = aChart();
    Acknowledgements.of(appOf(chart)).add({ rule, reason: 'x' });
    expect(() => chart.toJson()).toThrow('[the app] windows/acknowledgement');
  });

  test('one that covers Linux pods alone', () => {
    const chart = aChart();
    new ApiObject(chart, 'linux', { apiVersion: 'v1', kind: 'Pod', spec: { containers } } as never);
    Acknowledgements.of(chart).add({ rule, reason: 'x' });
    expect(() => chart.toJson()).toThrow('matches no finding below it; remove it');
  });
});

describe('refused at once', () => {
  test.each<[unknown, string]>([
    [{ rule: 'windows/memorylimit', reason: 'x' }, '[chart] Acknowledgements.add(): there is no rule "windows/memorylimit"; did you mean windows/memory-limit?'],
    [{ rule: 'something else', reason: 'x' }, '[chart] Acknowledgements.add(): there is no rule "something else".'],
    [{ rule, reason: '' }, '[chart] Acknowledgements.add(): the acknowledgement gives no reason.'],
    [{ rule, reason: 'x', expires: '31.3.2027' }, '[chart] Acknowledgements.add(): the acknowledgement expires "31.3.2027", which is not a date YYYY-MM-DD.'],
    [{ reason: 'x' }, '[chart] Acknowledgements.add(): the acknowledgement names no rule.'],
    [undefined, '[chart] Acknowledgements.add(): the acknowledgement names no rule.'],
    [{ rule: 'pod-security/hostPorts', reason: 'x' }, 'cannot be acknowledged: the namespace decides what it enforces.'],
    ...['host-process', 'host-process-agreement', 'host-process-annotation', 'host-namespaces', 'host-path', 'host-port', 'privileged']
      .map((name): [unknown, string] => [{ rule: `windows/${name}`, reason: 'please' }, 'cannot be acknowledged: it is access to the host.']),
  ])('%j', (entry, message) => {
    const chart = aChart();
    expect(() => Acknowledgements.of(chart).add(entry as never)).toThrow(message);
    try {
      Acknowledgements.of(chart).add(entry as never);
    } catch (error) {
      expect((error as Error).stack!.split('\n').at(-1)).toContain('acknowledgements.test.ts');
    }
  });

  test('what was handed over can be changed: nothing comes of it', () => {
    const chart = aChart();
    const entry = { rule, reason: 'a batch' };
    new SecureWindowsPod(chart, 'a', { containers });
    Acknowledgements.of(chart).add(entry);
    entry.rule = 'windows/host-process';
    expect(entriesOf(written(chart)[0]!)).toEqual([{ rule, reason: 'a batch' }]);
  });
});
