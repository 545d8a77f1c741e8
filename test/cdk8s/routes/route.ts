import { ApiObject, App, Chart, Testing, Yaml, YamlOutputType, type IResolver } from 'cdk8s';
import type { Construct } from 'constructs';
import { SecureWindowsPod, type SecureWindowsPodProps } from '../../../src';

/** A way to a privileged Windows pod. All of them end in an error that names these three. */
export interface Route {
  readonly title: string;
  readonly construct: string;
  readonly rule: string;
  readonly path: string;
  /** Resolvers that the app is made with. */
  readonly resolvers?: IResolver[];
  /** Classes of the app and of its chart, where they are part of the way. */
  readonly appClass?: typeof App;
  readonly chartClass?: typeof Chart;
  /** The ways out that it goes by, where it does not go by all. */
  readonly exits?: readonly Exit[];
  build(chart: Chart): void;
}

const objects = (app: App) => app.node.findAll().filter(ApiObject.isApiObject) as ApiObject[];
const files = (yamlOutputType: YamlOutputType) => (app: App) => {
  Object.assign(app, { yamlOutputType });
  app.synth();
};

/** Every way out of an app. */
export const EXITS = {
  'app.synth()': app => app.synth(),
  'app.synth(), a file per app': files(YamlOutputType.FILE_PER_APP),
  'app.synth(), a file per resource': files(YamlOutputType.FILE_PER_RESOURCE),
  'app.synth(), a folder per chart': files(YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE),
  'app.synthYaml()': app => app.synthYaml(),
  'Testing.synth()': (_, chart) => Testing.synth(chart),
  'chart.toJson()': (_, chart) => chart.toJson(),
  'Yaml.stringify(chart.toJson())': (_, chart) => Yaml.stringify(...chart.toJson() as unknown[]),
  'App._synthChart()': (_, chart) => App._synthChart(chart),
  'App.prototype.synth': app => App.prototype.synth.call(app),
  'App.prototype.synthYaml': app => App.prototype.synthYaml.call(app),
  'ApiObject.toJson()': app => objects(app).map(object => object.toJson() as unknown),
} satisfies Record<string, (app: App, chart: Chart) => unknown>;

export type Exit = keyof typeof EXITS;

const all = Object.keys(EXITS) as Exit[];
const WITHOUT_CHARTS: ReadonlySet<Exit> = new Set(['app.synth(), a folder per chart', 'App._synthChart()', 'ApiObject.toJson()']);

/** Those by which a chart's own method is asked, and those at which cdk8s runs the validations. */
export const BY_CHART = all.filter(exit => !WITHOUT_CHARTS.has(exit));
export const VALIDATED = all.filter(exit => exit !== 'ApiObject.toJson()');

export const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
export const selector = { nodeSelector: { 'kubernetes.io/os': 'windows' } };
export const hostProcess = { securityContext: { windowsOptions: { hostProcess: true } } };
export const agent = { ...container, ...hostProcess };
export const CONTAINER = 'containers[0].securityContext.windowsOptions.hostProcess';
export const POD = 'securityContext.windowsOptions.hostProcess';

export const secure = (chart: Construct, props: Partial<SecureWindowsPodProps> = {}) => new SecureWindowsPod(chart, 'pod', { containers: [container], ...props });
export const raw = (chart: Construct, spec: unknown, id = 'raw') => new ApiObject(chart, id, { apiVersion: 'v1', kind: 'Pod', spec });
/** For apps whose only line of defence is the guard: any construct of ours protects the whole app. */
export const withOurs = (chart: Construct) => secure(new Chart(chart.node.root, 'ours'));
