import { existsSync, mkdtempSync, readdirSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart, JsonPatch, Lazy } from 'cdk8s';
import { SecureWindowsPod, WindowsGuard } from '../../src';
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

type Hook = 'validate' | 'resolve' | 'oneSynth' | 'leave' | '_hold';

/** Every line, and a way out that it alone bars. */
const lines: ReadonlyArray<readonly [string, Hook, (...given: never[]) => unknown, (app: App, chart: Chart) => unknown]> = [
  ['the validation: somebody else\'s synth writes nothing before all is judged', 'validate', () => [], app => {
    new ApiObject(new Chart(app, 'z'), 'bad', privileged);
    return App.prototype.synth.call(app);
  }],
  ['the resolver: an object that nobody has seen yet', 'resolve', () => undefined, (_, chart) => new ApiObject(chart, 'bad', privileged).toJson() as unknown],
  ['one synth: what was judged is what is written', 'oneSynth', (synth: () => unknown) => synth(), app => {
    let asked = 0;
    // cdk8s validates before all charts, and before each: this one turns bad when the first is written.
    const hostNetwork = Lazy.any({ produce: () => asked++ > 1 });
    new ApiObject(new Chart(app, 'z'), 'later', { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, hostNetwork, containers } } as never);
    return app.synth();
  }],
  ['the object\'s own toJson: what a class adds to what its base rendered', 'leave',
    function (this: { render(object: ApiObject): unknown }, object: never) { return this.render(object); } as never,
    (_, chart) => new KubePodOfTheNode(chart, 'kube', { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, containers } } as never).toJson()],
  ['our own objects stay Windows pods', '_hold', () => undefined, (_, chart) => {
    const { apiObject } = new SecureWindowsPod(chart, 'ours', { containers });
    apiObject.addJsonPatch(JsonPatch.replace('/spec', { hostNetwork: true, containers }));
    return apiObject.toJson() as unknown;
  }],
];

test.each(lines)('%s', (_, hook, nothing, attempt) => {
  expect(leaves(attempt)).toBe(false);
  jest.spyOn(WindowsGuard.prototype as unknown as Record<Hook, (...given: never[]) => unknown>, hook).mockImplementation(nothing as never);
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
