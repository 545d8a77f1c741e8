/** What the guard adds to `app.synth()`, with charts of five objects each: apps with and without it, by turns, in one run. */
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart } from 'cdk8s';
import { load } from 'js-yaml';
import { WindowsGuard } from '../src/cdk8s/windows-guard';

/** Rounds, by the number of charts: what is short is noisy. */
const ROUNDS: ReadonlyMap<number, number> = new Map([[10, 50], [100, 20], [400, 9]]);
const deployment = load(readFileSync(join(__dirname, 'deployment.yaml'), 'utf8')) as { apiVersion: string; kind: string };
const others = ['Service', 'ConfigMap', 'ServiceAccount', 'Secret'].map(kind => ({ apiVersion: 'v1', kind, data: { key: 'value' } }));

function anApp(charts: number, outdir: string): App {
  const app = new App({ outdir });
  for (let index = 0; index < charts; index++) {
    const chart = new Chart(app, `chart-${index}`);
    for (const object of [deployment, ...others]) new ApiObject(chart, object.kind, structuredClone(object));
  }
  return app;
}

/** Milliseconds that the synth of a fresh app takes. */
function synth(charts: number, guarded: boolean): number {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  const app = anApp(charts, outdir);
  if (guarded) WindowsGuard.protect(app, { quiet: true });
  const milliseconds = timed(() => app.synth());
  rmSync(outdir, { recursive: true });
  return milliseconds;
}

/** Two pairs, the other way round: neither comes second more often, and a machine that gets slower does so to both. */
function round(charts: number): { readonly guarded: number; readonly without: number } {
  const [first, second, third, fourth] = [false, true, true, false].map(guarded => synth(charts, guarded)) as [number, number, number, number];
  return { without: (first + fourth) / 2, guarded: (second + third) / 2 };
}

/** Milliseconds that judging a fresh app takes, rendering included. */
function judged(charts: number): number {
  const guard = WindowsGuard.protect(anApp(charts, ''));
  return timed(() => guard.judge());
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

const sizes = Array.from({ length: 15 }, () => judged(400) / judged(100));
console.log(`judging an app of 400 charts, against one of 100: ${median(sizes).toFixed(1)}`);

for (const [charts, count] of ROUNDS) {
  round(charts);
  const rounds = Array.from({ length: count }, () => round(charts));
  const added = median(rounds.map(({ without, guarded }) => guarded - without));
  const share = median(rounds.map(({ without, guarded }) => guarded / without - 1));
  console.log(`${charts} charts: ${added.toFixed(1)} ms, ${(100 * share).toFixed(1)} % of app.synth() (${median(rounds.map(({ without }) => without)).toFixed(0)} ms)`);
}
