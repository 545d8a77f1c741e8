import { spawnSync } from 'child_process';
import { existsSync, mkdtempSync, readdirSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Chart } from 'cdk8s';
import { helmRoute, ROUTES, type Route } from './routes/index';
import { EXITS, type Exit } from './routes/route';
import { RULES } from '../../src/policy';

const helm = process.env['HELM'] ?? 'helm';
const hasHelm = spawnSync(helm, ['version']).status === 0;
const routes: readonly Route[] = hasHelm ? [...ROUTES, helmRoute(helm)] : ROUTES;
if (!hasHelm) process.stderr.write('The route through Helm is skipped: there is no helm command. Set HELM to its path.\n');

function appFor(route: Route, outdir = mkdtempSync(join(tmpdir(), 'routes-'))): { app: App; chart: Chart } {
  const app = new (route.appClass ?? App)({ outdir, ...route.resolvers && { resolvers: route.resolvers } });
  const chart = new (route.chartClass ?? Chart)(app, 'chart');
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
  test.each(route.exits ?? Object.keys(EXITS) as Exit[])('is refused at %s, by construct, rule and field', exit => {
    const { app, chart } = appFor(route);
    const message = messageOf(() => EXITS[exit](app, chart));
    const block = message.split('\n\n').find(text => text.startsWith(`[${route.construct}] ${route.rule}\n`)) ?? message;
    expect(block).toContain(`[${route.construct}] ${route.rule}\n`);
    expect(message).toMatch(new RegExp(`\\n  field:      \\w+ \\S+  ${route.path.replace(/[[\].]/g, '\\$&')}\\n`));
    expect(existsSync(app.outdir) ? readdirSync(app.outdir) : []).toEqual([]);
  });
});
