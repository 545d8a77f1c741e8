import { ApiObject, App, Chart, JsonPatch, Yaml } from 'cdk8s';
import { BY_CHART, agent, CONTAINER, container, raw, secure, selector, withOurs, type Route } from './route';
import { WindowsGuard } from '../../../src';

type Output = unknown[];
type Pod = Record<string, unknown> & { spec: Record<string, unknown> };

const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'stowaway' }, spec: { ...selector, containers: [agent] } };
const onTheNode = (object: unknown) => ({ ...object as Pod, spec: { ...(object as Pod).spec, hostNetwork: true } });

/** A chart whose class changes what it renders. */
function writing(change: (rendered: Output, chart: Chart) => unknown): typeof Chart {
  return class extends Chart {
    public override toJson(): Output {
      return change(super.toJson() as Output, this) as Output;
    }
  };
}

const atAll = { construct: 'chart', rule: 'windows/host-process', path: `spec.${CONTAINER}` } as const;
const stowaway = { ...atAll, exits: BY_CHART };
const changed = { construct: 'chart/pod', rule: 'windows/host-namespaces', path: 'spec.hostNetwork', exits: BY_CHART } as const;

/** Replaces the method of a chart that is guarded already. */
function replaced(title: string, replace: (chart: Chart, rendered: () => Output) => void): Route {
  return {
    ...stowaway,
    title: `the toJson of a chart, ${title}`,
    build: chart => {
      secure(chart);
      const rendered = chart.toJson.bind(chart) as () => Output;
      replace(chart, rendered);
    },
  };
}

const later = (title: string, leave: (chart: Chart) => void, at: Pick<Route, 'construct' | 'exits'>): Route => ({
  ...stowaway,
  ...at,
  title,
  build: chart => {
    withOurs(chart);
    leave(chart);
  },
});

class LateChart extends Chart {
  public override toJson(): Output {
    return [pod];
  }
}

class FakeCharts extends App {
  public override get charts(): Chart[] {
    const chart = new Chart(new App(), 'elsewhere');
    raw(chart, pod.spec, 'stowaway');
    return [...super.charts, chart];
  }
}

class OwnYaml extends App {
  public override synthYaml(): string {
    return `${super.synthYaml()}---\n${Yaml.stringify(pod)}`;
  }
}

class OwnFiles extends App {
  public override synth(): void {
    super.synth();
    Yaml.save(`${this.outdir}/more.yaml`, [pod]);
  }
}

/** What a chart or an app writes besides its objects, in their place, or changed. */
export const CHARTS: readonly Route[] = [
  { ...stowaway, title: 'a chart that adds an object to what it renders', chartClass: writing(rendered => [...rendered, pod]), build: secure },
  { ...stowaway, title: 'a chart that adds a list', path: `items[0].spec.${CONTAINER}`, chartClass: writing(rendered => [...rendered, { apiVersion: 'v1', kind: 'List', items: [pod] }]), build: secure },
  { ...stowaway, title: 'a chart that renders something else', chartClass: writing(() => [pod]), build: secure },
  { ...stowaway, title: 'a chart that renders no list', chartClass: writing(() => ({ first: pod })), build: secure },
  { ...changed, title: 'a chart that changes what it renders', chartClass: writing(rendered => rendered.map(onTheNode)), build: chart => void secure(chart) },
  {
    ...changed,
    title: 'a chart that changes the very objects that it is handed',
    chartClass: writing(rendered => {
      (rendered[0] as Pod).spec['hostNetwork'] = true;
      return rendered;
    }),
    build: chart => void secure(chart),
  },
  {
    ...changed,
    title: 'a chart that takes every sign of Windows away',
    chartClass: writing(rendered => rendered.map(one => ({ ...one as Pod, spec: { containers: [container], hostNetwork: true } }))),
    build: chart => void secure(chart),
  },
  {
    ...changed,
    title: 'a chart that adds a RuntimeClass, which makes a pod one of Windows',
    construct: 'chart/raw',
    chartClass: writing(rendered => [
      ...rendered, { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'win' }, handler: 'x', scheduling: { nodeSelector: selector.nodeSelector } },
    ]),
    build: chart => {
      withOurs(chart);
      raw(chart, { runtimeClassName: 'win', hostNetwork: true, containers: [container] });
    },
  },
  {
    ...stowaway,
    title: 'a chart that keeps what it renders, and changes it when another is rendered',
    construct: 'chart/pod',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    chartClass: writing((rendered, chart) => {
      const { spec } = rendered[0] as Pod;
      // Whoever reads it once sees nothing of it.
      let reads = 0;
      Object.defineProperty(spec, 'hostNetwork', { get: () => reads++ >= 0 && chart instanceof Chart, enumerable: true });
      return rendered;
    }),
    build: chart => void secure(chart),
  },
  replaced('assigned', (chart, rendered) => { chart.toJson = () => [...rendered(), pod]; }),
  replaced('assigned by Object.assign', (chart, rendered) => void Object.assign(chart, { toJson: () => [...rendered(), pod] })),
  replaced('assigned twice', (chart, rendered) => {
    chart.toJson = rendered;
    const before = chart.toJson.bind(chart);
    chart.toJson = () => [...before() as Output, pod];
  }),
  replaced('on a class of its own', (chart, rendered) => {
    Object.setPrototypeOf(chart, Object.create(Object.getPrototypeOf(chart) as object, { toJson: { value: () => [...rendered(), pod] } }) as object);
  }),
  replaced('assigned while the app is validated', (chart, rendered) => {
    chart.node.addValidation({
      validate: () => {
        chart.toJson = () => [...rendered(), pod];
        return [];
      },
    });
    // Asked by itself, it is replaced too late for this time.
    try { rendered(); } catch { /* what counts is the next time */ }
  }),
  later('a chart that joins later, with a toJson of its own', chart => new LateChart(chart.node.root, 'late'),
    { construct: 'late', exits: ['app.synth()', 'app.synth(), a file per app', 'app.synth(), a file per resource', 'app.synthYaml()', 'App.prototype.synth', 'App.prototype.synthYaml'] }),
  later('a chart that joins later inside another, and is asked by itself', chart => {
    const nested = new LateChart(new Chart(chart.node.root, 'outer'), 'late');
    chart.toJson = () => nested.toJson();
  }, { construct: 'outer/late', exits: BY_CHART }),
  {
    ...stowaway,
    title: 'an app that passes off a chart of another as its own',
    appClass: FakeCharts,
    construct: 'elsewhere/stowaway',
    exits: ['app.synth()', 'app.synth(), a file per app', 'app.synth(), a file per resource', 'app.synth(), a folder per chart', 'app.synthYaml()'],
    build: secure,
  },
  { ...stowaway, title: 'an app that adds to its YAML', appClass: OwnYaml, construct: 'the app', exits: ['app.synthYaml()'], build: secure },
  {
    ...stowaway,
    title: 'an app that writes files of its own',
    appClass: OwnFiles,
    construct: 'the app',
    exits: ['app.synth()', 'app.synth(), a file per app', 'app.synth(), a file per resource', 'app.synth(), a folder per chart'],
    build: secure,
  },
  {
    ...stowaway,
    title: 'an app whose synthYaml is assigned',
    construct: 'the app',
    exits: ['app.synthYaml()'],
    build: chart => {
      secure(chart);
      (chart.node.root as App).synthYaml = () => Yaml.stringify(pod);
    },
  },
  {
    ...stowaway,
    title: 'an app whose synth is assigned',
    construct: 'the app',
    exits: ['app.synth()'],
    build: chart => {
      const app = chart.node.root as App;
      WindowsGuard.protect(app);
      app.synth = () => Yaml.save(`${app.outdir}/own.yaml`, [pod]);
    },
  },
  {
    ...atAll,
    title: 'an object whose toJson is assigned after it is guarded',
    construct: 'chart/raw',
    build: chart => {
      withOurs(chart);
      const object = raw(chart, { containers: [] });
      const rendered = object.toJson.bind(object) as () => object;
      object.toJson = () => ({ ...rendered(), spec: pod.spec });
    },
  },
  {
    ...atAll,
    title: 'an object in the app itself, with a chart to name it',
    construct: 'chart/deep/raw',
    build: chart => {
      withOurs(chart);
      const object = new ApiObject(new Chart(chart, 'deep'), 'raw', { ...pod, spec: { containers: [] } } as never);
      object.addJsonPatch(JsonPatch.replace('/spec', pod.spec));
    },
  },
];
