import { mkdtempSync, readdirSync, readFileSync, statSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart, Lazy, Testing, Yaml, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { loadAll } from 'js-yaml';
import { agent, container, raw, secure, selector } from './routes/route';
import { WindowsGuard } from '../../src';

beforeEach(() => { jest.spyOn(process.stderr, 'write').mockImplementation(() => true); });
afterEach(() => { jest.restoreAllMocks(); });

type Rendered = Array<Record<string, unknown> & { readonly spec: Record<string, unknown> }>;
const plain = { apiVersion: 'v1', kind: 'Pod', spec: { ...selector, containers: [container] } };

/** What is written of the chart and those beside it, by every way out that writes. */
const WRITTEN: Readonly<Record<string, (app: App) => unknown[]>> = {
  ...Object.fromEntries([0, 1, 2, 3].map(yamlOutputType => [`app.synth(), ${YamlOutputType[yamlOutputType]}`, (app: App) => {
    Object.assign(app, { yamlOutputType });
    app.synth();
    return readdirSync(app.outdir, { recursive: true, encoding: 'utf8' }).map(file => join(app.outdir, file))
      .filter(file => statSync(file).isFile()).flatMap(file => loadAll(readFileSync(file, 'utf8')));
  }])),
  'app.synthYaml()': app => loadAll(app.synthYaml()),
  'chart.toJson()': app => app.charts.flatMap(chart => chart.toJson() as unknown[]),
  'App.prototype.synthYaml': app => loadAll(App.prototype.synthYaml.call(app)),
  'Yaml.stringify(chart.toJson())': app => loadAll(Yaml.stringify(...app.charts.flatMap(chart => chart.toJson() as unknown[]))),
};

class Rendering extends ApiObject {
  public constructor(chart: Chart, id: string, private readonly change: (rendered: Record<string, unknown>) => unknown) {
    super(chart, id, structuredClone(plain));
  }

  public override toJson(): unknown {
    return this.change(super.toJson() as Record<string, unknown>);
  }
}

const validated = (chart: Chart, validate: () => void) => chart.node.addValidation({ validate: () => { validate(); return []; } });
const onTheNode = (one: Rendered[number]) => { one.spec['hostNetwork'] = true; };
/** True after it was asked a number of times. */
const after = (times: number) => { let asked = 0; return () => asked++ >= times; };

/** Each makes something bad of what was good when it was judged. */
const CHANGES: ReadonlyArray<readonly [string, (chart: Chart) => void]> = [
  ['a validation changes what the toJson of an object gave it', chart => {
    const { apiObject } = secure(chart);
    validated(chart, () => onTheNode(apiObject.toJson() as Rendered[number]));
  }],
  ['a validation changes what the toJson of a chart gave it', chart => {
    secure(chart);
    let busy = false;
    validated(chart, () => {
      if (busy) return;
      busy = true;
      (chart.toJson() as Rendered).forEach(onTheNode);
      busy = false;
    });
  }],
  ['a validation changes what an object rendered', chart => {
    const kept: Rendered = [];
    new Rendering(chart, 'raw', rendered => { kept.push(rendered as never); return rendered; });
    validated(chart, () => kept.forEach(onTheNode));
  }],
  ['a chart changes what it gave away, once another is rendered', chart => {
    const kept: Rendered = [];
    secure(chart);
    const rendered = chart.toJson.bind(chart) as () => Rendered;
    chart.toJson = () => {
      const own = rendered();
      kept.push(...own);
      return own;
    };
    const other = new Chart(chart.node.root, 'other');
    raw(other, {});
    validated(other, () => kept.forEach(onTheNode));
  }],
  ['a validation patches an object', chart => {
    const { apiObject } = secure(chart);
    validated(chart, () => onTheNode((apiObject as unknown as { props: Rendered[number] }).props));
  }],
  ...[1, 2, 3, 5, 9].flatMap((times): ReadonlyArray<readonly [string, (chart: Chart) => void]> => [
    [`a getter turns after ${times}`, chart => void new Rendering(chart, 'raw', rendered => {
      const turns = after(times);
      return { ...rendered, spec: { ...rendered['spec'] as object, get hostNetwork() { return turns(); } } };
    })],
    [`a toJSON turns after ${times}`, chart => {
      const turns = after(times);
      new Rendering(chart, 'raw', rendered => ({ ...rendered, spec: { ...rendered['spec'] as object, containers: { toJSON: () => [turns() ? agent : container] } } }));
    }],
    [`a proxy turns after ${times}`, chart => void new Rendering(chart, 'raw', rendered => {
      const turns = after(times);
      const get = (spec: object, key: PropertyKey): unknown => key === 'hostNetwork' ? turns() : Reflect.get(spec, key);
      return { ...rendered, spec: new Proxy({ ...rendered['spec'] as object, hostNetwork: false }, { get }) };
    })],
    [`a late object turns after ${times}`, chart => {
      const turns = after(times);
      validated(chart, () => {
        if (chart.node.tryFindChild('late')) return;
        raw(chart, { ...plain.spec, hostNetwork: Lazy.any({ produce: () => turns() }) }, 'late');
      });
    }],
    [`the toJson of a late chart turns after ${times}`, chart => {
      const turns = after(times);
      validated(chart, () => {
        if (chart.node.root.node.tryFindChild('late')) return;
        const late = new Chart(chart.node.root, 'late');
        late.toJson = () => [{ ...plain, metadata: { name: 'late' }, spec: { ...plain.spec, hostNetwork: turns() } }];
      });
    }],
  ]),
];

describe.each(CHANGES)('%s', (_, build) => {
  test.each(Object.entries(WRITTEN))('%s writes what was judged, or nothing', (__, write) => {
    const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'changes-')) });
    const chart = new Chart(app, 'chart');
    secure(new Chart(app, 'ours'));
    build(chart);
    for (let round = 0; round < 12; round++) {
      let written: unknown[] = [];
      try {
        written = write(app);
      } catch (error) {
        expect(String(error)).toMatch(/^RefusedError: .* this synth\n\n\[[\w/]+\] windows\/host-(namespaces|process)\n/);
        return;
      }
      expect(written.length).toBeGreaterThan(0);
      expect(JSON.stringify(written)).not.toMatch(/"host(Network|Process)":true/);
    }
  });
});

test('an object is rendered and judged once a synth, whoever asks for it', () => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'changes-')) });
  const chart = new Chart(app, 'chart');
  secure(chart);
  const produce = jest.fn(() => 'x');
  const object = raw(chart, { hostname: Lazy.any({ produce }) });
  let late: ApiObject | undefined;
  const lateProduce = jest.fn(() => 'x');
  validated(chart, () => {
    late ??= raw(chart, { hostname: Lazy.any({ produce: lateProduce }) }, 'late');
    const [one, other] = [object.toJson(), object.toJson()] as [unknown, unknown];
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
    late.toJson();
  });
  for (const [round, leave] of [() => app.synth(), () => app.synthYaml(), () => chart.toJson()].entries()) {
    leave();
    expect([produce.mock.calls.length, lateProduce.mock.calls.length]).toEqual([round + 1, round + 1]);
  }
});

const late = (early: object, joins: object) => {
  const app = Testing.app();
  const chart = new Chart(app, 'shop');
  WindowsGuard.protect(app);
  new ApiObject(chart, 'early', early as never);
  app.node.addValidation({ validate: () => { new ApiObject(chart, 'late', joins as never); return []; } });
  return () => app.synthYaml();
};

test('a volume is judged again when a pod that claims it joins late', () => {
  const volume = {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: 'data' },
    spec: { hostPath: { path: '/mnt/data' }, claimRef: { namespace: 'default', name: 'files' } },
  };
  const volumes = [{ name: 'v', persistentVolumeClaim: { claimName: 'files' } }];
  expect(late(volume, { ...plain, spec: { ...plain.spec, volumes } })).toThrow('a Windows workload, claims it');
  expect(late({ apiVersion: 'x.io/v1', kind: 'Set', items: [volume] }, { ...plain, spec: { ...plain.spec, volumes } })).toThrow('a Windows workload, claims it');
});

test('a RuntimeClass that joins late is one in the items of any kind, too', () => {
  const networked = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: { runtimeClassName: 'fast', hostNetwork: true, containers: [container] } };
  const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'fast' }, handler: 'x', scheduling: { nodeSelector: selector.nodeSelector } };
  expect(late(networked, { apiVersion: 'x.io/v1', kind: 'Set', items: [runtimeClass] })).toThrow('windows/');
});

test('a volume that leaves alone is judged with the class that a claim gets', () => {
  const chart = new Chart(Testing.app(), 'shop');
  WindowsGuard.protect(chart);
  const spec = { hostPath: { path: '/mnt/data' }, storageClassName: 'manual' };
  const volume = new ApiObject(chart, 'volume', { apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'data' }, spec } as never);
  const volumes = [{ name: 'v', persistentVolumeClaim: { claimName: 'files' } }];
  new ApiObject(chart, 'claim', { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'files' }, spec: {} } as never);
  new ApiObject(chart, 'pod', { ...plain, spec: { ...plain.spec, volumes } } as never);
  expect(() => volume.toJson()).not.toThrow();
  const annotations = { 'storageclass.kubernetes.io/is-default-class': 'true' };
  new ApiObject(chart, 'class', { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'manual', annotations } });
  expect(() => volume.toJson()).toThrow('a Windows workload, claims it');
});

test('a volume that leaves alone is judged with the pods of the app', () => {
  const chart = new Chart(Testing.app(), 'shop');
  WindowsGuard.protect(chart);
  const spec = { hostPath: { path: '/mnt/data' }, claimRef: { namespace: 'default', name: 'files' } };
  const volume = new ApiObject(chart, 'volume', { apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'data' }, spec } as never);
  expect(() => volume.toJson()).not.toThrow();
  const volumes = [{ name: 'v', persistentVolumeClaim: { claimName: 'files' } }];
  new ApiObject(chart, 'pod', { ...plain, spec: { ...plain.spec, volumes } } as never);
  expect(() => volume.toJson()).toThrow('a Windows workload, claims it');
});

const node = { ...plain, metadata: { name: 'node' }, spec: { ...plain.spec, hostNetwork: true } };

/** Adds to another chart while it is rendered. */
class Adding extends Chart {
  public constructor(app: App, private readonly add: () => void) {
    super(app, 'a');
    new ApiObject(this, 'x', { apiVersion: 'v1', kind: 'ConfigMap' });
  }

  public override toJson(): unknown[] {
    this.add();
    return super.toJson();
  }
}

describe.each([0, 1, 2, 3])('a chart that adds to another one while it is rendered, output type %j', yamlOutputType => {
  const synth = (add: (other: Chart, construct: Construct) => void) => {
    const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'adding-')), yamlOutputType });
    WindowsGuard.protect(app);
    const chart = new Adding(app, () => add(other, fake));
    const other = new Chart(app, 'z');
    const fake = new Construct(other, 'fake');
    expect(chart.node.path).toBe('a');
    expect(() => app.synth()).toThrow('windows/host-namespaces');
    return readdirSync(app.outdir);
  };

  test('a pod: nothing is written', () => {
    expect(synth(other => { if (!other.node.tryFindChild('pod')) new ApiObject(other, 'pod', node as never); })).toEqual([]);
  });

  test('what turns into an object: nothing is written', () => {
    expect(synth((_, construct) => {
      if (ApiObject.isApiObject(construct)) return;
      Object.defineProperty(construct, Symbol.for('cdk8s.ApiObject'), { value: true });
      Object.assign(construct, { kind: 'Pod', metadata: { name: 'agent' }, toJson: () => node });
    })).toEqual([]);
  });
});
