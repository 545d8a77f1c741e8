import * as fc from 'fast-check';
import { appPlan, isBad, written, type AppPlan } from './generated-app';

beforeEach(() => { jest.spyOn(process.stderr, 'write').mockImplementation(() => true); });
afterEach(() => { jest.restoreAllMocks(); });

const numRuns = Number(process.env['APPS'] ?? 500);

interface PodSpec {
  readonly os?: { readonly name?: string };
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly volumes?: ReadonlyArray<{ readonly hostPath?: unknown }>;
  readonly [field: string]: unknown;
}

/** A look of its own, that shares nothing with the judge: text that no Windows pod of a good app has. */
function isPrivileged(object: Record<string, unknown>): boolean {
  const spec = (object['kind'] === 'Deployment' ? (object['spec'] as { template: { spec: PodSpec } }).template.spec : object['spec']) as PodSpec | undefined;
  const isWindows = spec?.os?.name === 'windows' || spec?.nodeSelector?.['kubernetes.io/os'] === 'windows' || JSON.stringify(spec ?? {}).includes('windowsOptions');
  return isWindows && /"(hostProcess|hostNetwork|hostPID|hostIPC|privileged)":true|"hostPath":|"hostPort":[1-9]/.test(JSON.stringify(spec));
}

function attempt(plan: AppPlan): Array<Record<string, unknown>> | Error {
  try {
    return written(plan);
  } catch (error) {
    return error as Error;
  }
}

test(`${numRuns} apps: what leaves is never privileged, and what is refused has a reason`, () => {
  const outcomes = { refused: 0, written: 0 };
  fc.assert(fc.property(appPlan(), plan => {
    const outcome = attempt(plan);
    const bad = plan.charts.some(chart => chart.pods.some(pod => isBad(pod, chart)));
    if (outcome instanceof Error) {
      outcomes.refused++;
      expect({ bad, message: outcome.message }).toEqual({ bad: true, message: expect.stringMatching(/^(1 error stops|\d+ errors stop) this synth\n/) as string });
    } else {
      outcomes.written++;
      expect(bad).toBe(false);
      expect(outcome.filter(isPrivileged)).toEqual([]);
    }
  }), { numRuns, seed: Number(process.env['SEED'] ?? 20261125), ...process.env['SEED_PATH'] && { path: process.env['SEED_PATH'] } });
  // Both must be common, or the test shows nothing.
  expect(Math.min(outcomes.refused, outcomes.written)).toBeGreaterThan(numRuns / 6);
}, 600_000);
