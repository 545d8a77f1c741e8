import * as fc from 'fast-check';
import { cluster, type Manifest } from './cluster';
import { appPlan, isBad, NAMESPACES, written } from '../cdk8s/generated-app';

const quiet = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
afterAll(() => quiet.mockRestore());

const SAMPLE = 500;

beforeAll(async () => {
  for (const [name, [level, version]] of Object.entries(NAMESPACES)) {
    const labels = { 'pod-security.kubernetes.io/enforce': level, 'pod-security.kubernetes.io/enforce-version': version };
    await cluster().create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
  }
});

test(`the API server admits what ${SAMPLE} generated apps write`, async () => {
  const good = appPlan(['label', 'hostname', 'grace']).filter(plan => !plan.charts.some(chart => chart.pods.some(pod => isBad(pod, chart))));
  const asked = { objects: 0 };
  for (const plan of fc.sample(good, { numRuns: SAMPLE, seed: 20261125 })) {
    for (const object of (written(plan) as unknown as Manifest[]).filter(({ kind }) => kind !== 'Namespace')) {
      asked.objects++;
      expect({ object, ...await cluster().dryRun(object) }).toMatchObject({ admitted: true, message: '' });
    }
  }
  expect(asked.objects).toBeGreaterThan(SAMPLE);
}, 600_000);
