import { spawnSync } from 'child_process';
import { existsSync, mkdtempSync, readdirSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart, Testing, YamlOutputType } from 'cdk8s';
import { helmRoute, ROUTES, type Route } from './routes/index';
import { RULES } from '../../src/policy';

const exits: ReadonlyArray<[string, (app: App, chart: Chart) => unknown]> = [
  ['app.synth()', app => app.synth()],
  ['app.synthYaml()', app => app.synthYaml()],
  ['Testing.synth()', (_, chart) => Testing.synth(chart)],
  ['chart.toJson()', (_, chart) => chart.toJson()],
  ['App.prototype.synth', app => App.prototype.synth.call(app)],
  ['App.prototype.synthYaml', app => App.prototype.synthYaml.call(app)],
  ['ApiObject.toJson()', app => app.node.findAll().filter(ApiObject.isApiObject).map(object => (object as ApiObject).toJson() as unknown)],
];

const helm = process.env['HELM'] ?? 'helm';
const hasHelm = spawnSync(helm, ['version']).status === 0;
const routes: readonly Route[] = hasHelm ? [...ROUTES, helmRoute(helm)] : ROUTES;
if (!hasHelm) process.stderr.write('The route through Helm is skipped: there is no helm command. Set HELM to its path.\n');

function appFor(route: Route, outdir = mkdtempSync(join(tmpdir(), 'routes-'))): { app: App; chart: Chart } {
  const app = new App({ outdir, ...route.resolvers && { resolvers: route.resolvers } });
  const chart = new Chart(app, 'chart');
  route.build(chart);
  return { app, chart };
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return 'it went through';
}

test('the list is long', () => {
  expect(routes.length).toBeGreaterThanOrEqual(80);
  expect(new Set(routes.map(({ title }) => title)).size).toBe(routes.length);
});

// A disagreement about HostProcess never comes without HostProcess, and is reported with it.
test('every rule about access to the host has one', () => {
  const rules = RULES.filter(({ id, hostAccess }) => hostAccess && id !== 'windows/host-process-agreement').map(({ id }) => id);
  expect(rules.filter(rule => !routes.some(route => route.rule === rule))).toEqual([]);
});

describe.each(routes)('$title', route => {
  test.each(exits)('is refused at %s, by construct, rule and field', (_, leave) => {
    const { app, chart } = appFor(route);
    const message = messageOf(() => leave(app, chart));
    const block = message.split('\n\n').find(text => text.startsWith(`[${route.construct}] ${route.rule}\n`)) ?? message;
    expect(block).toContain(`[${route.construct}] ${route.rule}\n`);
    expect(message).toMatch(new RegExp(`\\n  at   \\w+ \\S+  ${route.path.replace(/[[\].]/g, '\\$&')}\\n`));
    expect(existsSync(app.outdir) ? readdirSync(app.outdir) : []).toEqual([]);
  });
});

describe('whatever way files are written', () => {
  test.each(Object.values(YamlOutputType).filter(value => typeof value === 'number'))('YamlOutputType %d', yamlOutputType => {
    const outdir = mkdtempSync(join(tmpdir(), 'routes-'));
    const app = new App({ outdir, yamlOutputType });
    ROUTES[0]!.build(new Chart(app, 'chart'));
    expect(() => app.synth()).toThrow('windows/host-namespaces');
    expect(readdirSync(outdir)).toEqual([]);
  });
});
