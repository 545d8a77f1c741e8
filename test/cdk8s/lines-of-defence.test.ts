import { existsSync, mkdtempSync, readdirSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart, JsonPatch, Lazy, Yaml, YamlOutputType, type AppProps } from 'cdk8s';
import { SecureWindowsPod, WindowsGuard } from '../../src';
import { Leaving } from '../../src/cdk8s/leaving';
import { WaysOut } from '../../src/cdk8s/ways-out';
import * as invalidOptions from '../../src/manifest/invalid-options';

beforeEach(() => { jest.spyOn(process.stderr, 'write').mockImplementation(() => true); });
afterEach(() => { jest.restoreAllMocks(); });

const containers = [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }];
const privileged = { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, hostNetwork: true, containers } } as never;

/** Whether something privileged left, or anything of an app that was refused. */
function leaves(attempt: (app: App, chart: Chart) => unknown): boolean {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'lines-')) });
  const chart = new Chart(app, 'a');
  new SecureWindowsPod(chart, 'good', { containers });
  try {
    return JSON.stringify(attempt(app, chart) ?? 'nothing').includes('host');
  } catch {
    return existsSync(app.outdir) && readdirSync(app.outdir).length > 0;
  }
}

class KubePodOfTheNode extends ApiObject {
  public override toJson(): unknown {
    const rendered = super.toJson() as { spec: object };
    return { ...rendered, spec: { ...rendered.spec, hostNetwork: true } };
  }
}

class ChartOfTheNode extends Chart {
  public override toJson(): unknown[] {
    return [privileged];
  }
}

/** A good app of a class of the user's. */
function ownApp(own: new (props: AppProps) => App): App {
  const app = new own({ outdir: mkdtempSync(join(tmpdir(), 'lines-')) });
  new SecureWindowsPod(new Chart(app, 'a'), 'good', { containers });
  return app;
}

type Hook = 'validate' | 'resolve' | 'oneSynth' | 'judgeOutputs' | 'judgeLate' | 'judgeOutput' | 'leaveChart' | 'leaveObject' | 'leaveText' | 'watchAll' | '_hold';
type Guard = Record<string, (...given: unknown[]) => unknown>;

const raw = { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, containers } } as never;
/** Bad from the third time on: it is asked for all charts, and for each. */
const turning = () => {
  let asked = 0;
  return { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, hostNetwork: Lazy.any({ produce: () => asked++ > 1 }), containers } } as never;
};

/** Every line, and a way out that it alone bars. */
const lines: ReadonlyArray<readonly [string, Hook, (...given: never[]) => unknown, (app: App, chart: Chart) => unknown]> = [
  ['the validation: somebody else\'s synth writes nothing before all is judged', 'validate', () => [], app => {
    new ApiObject(new Chart(app, 'z'), 'bad', privileged);
    Object.assign(app, { yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
    return App.prototype.synth.call(app);
  }],
  ['the resolver: a rendering by another\'s method', 'resolve', () => undefined, (_, chart) => ApiObject.prototype.toJson.call(new ApiObject(chart, 'bad', privileged)) as unknown],
  ['one synth: all is judged before anything is written', 'oneSynth', (synth: () => unknown) => synth(), app => {
    new ApiObject(new Chart(app, 'z'), 'later', turning());
    return app.synth();
  }],
  ['what charts write themselves is judged before anything is written', 'judgeOutputs', () => undefined, app => {
    new ChartOfTheNode(app, 'z');
    return app.synth();
  }],
  ['what joins late is judged', 'judgeLate', function (this: Guard, leaving: { add(objects: unknown[], rendered: unknown[]): void }, others: ApiObject[]) {
    leaving.add(others, others.map(object => this['render']!(object)));
  } as never, (_, chart) => {
    chart.node.addValidation({ validate: () => { if (!chart.node.tryFindChild('late')) new ApiObject(chart, 'late', privileged); return []; } });
    return chart.toJson();
  }],
  ['what a chart changes is judged', 'judgeOutput', (_: never, values: unknown[]) => values, app => new ChartOfTheNode(app, 'z').toJson()],
  ['every chart is left through a gate', 'leaveChart', (_: never, { run }: { run(): unknown }) => run(), app => new ChartOfTheNode(app, 'z').toJson()],
  ['and so is every object: what a class adds to what its base rendered', 'leaveObject',
    function (this: { readonly rendering: Set<unknown> }, object: never, { run }: { run(): unknown }) {
      this.rendering.add(object);
      return run();
    } as never,
    (_, chart) => new KubePodOfTheNode(chart, 'kube', raw).toJson()],
  ['what a class of an app writes is judged', 'leaveText', (text: unknown) => text,
    () => ownApp(class extends App { public override synthYaml() { return Yaml.stringify(privileged); } }).synthYaml()],
  ['what joins the tree is watched at once', 'watchAll', function (this: Guard, root: Chart) { root.node.findAll().forEach(construct => this['watch']!(construct)); } as never,
    app => new ChartOfTheNode(app, 'z').toJson()],
  ['our own objects stay Windows pods', '_hold', () => undefined, (_, chart) => {
    const { apiObject } = new SecureWindowsPod(chart, 'ours', { containers });
    apiObject.addJsonPatch(JsonPatch.replace('/spec', { hostNetwork: true, containers }));
    return apiObject.toJson() as unknown;
  }],
];

test.each(lines)('%s', (_, hook, nothing, attempt) => {
  expect(leaves(attempt)).toBe(false);
  const owner = [WindowsGuard.prototype, WaysOut.prototype, Leaving.prototype].find(one => Object.hasOwn(one, hook));
  jest.spyOn(owner as unknown as Record<Hook, () => unknown>, hook).mockImplementation(nothing as never);
  expect(leaves(attempt)).toBe(true);
});

test('what is judged is what is written: only a copy is handed out', () => {
  const attempt = (app: App, chart: Chart) => {
    const { apiObject } = new SecureWindowsPod(chart, 'ours', { containers });
    chart.node.addValidation({ validate: () => { Object.assign((apiObject.toJson() as { spec: object }).spec, { hostNetwork: true }); return []; } });
    return app.synthYaml();
  };
  expect(leaves(attempt)).toBe(false);
  jest.spyOn(Leaving.prototype, 'copyOf').mockImplementation(function (this: Leaving, object) {
    return (this as unknown as { readonly judged: ReadonlyMap<ApiObject, unknown> }).judged.get(object);
  });
  jest.spyOn(Leaving.prototype, 'isHandedOut').mockReturnValue(true);
  expect(leaves(attempt)).toBe(true);
});

test('the constructs refuse at once what they can know', () => {
  const build = () => leaves((_, chart) => {
    const ports = [{ containerPort: 80, hostPort: 80 }];
    new SecureWindowsPod(chart, 'bad', { containers: [{ ...containers[0]!, ports }] });
    return 'host port';
  });
  expect(build()).toBe(false);
  jest.spyOn(invalidOptions, 'assertValid').mockImplementation(() => undefined);
  expect(build()).toBe(true);
});
