import * as fc from 'fast-check';
import { cluster, type Answer, type Manifest } from './cluster';
import { judge } from '../../src/policy';
import { differencesIn } from '../oracle/broken/comparison';
import type { Json } from '../oracle/broken/merged';
import { brokenObjects, rightObjects } from '../oracle/broken-objects';

const BROKEN = Number(process.env['BROKEN'] ?? 1000);
const SEED = Number(process.env['SEED'] ?? 20261128);
const AT_ONCE = 8;

/** What the generated objects name. */
const PRIORITY_CLASS = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' }, value: 1000, preemptionPolicy: 'Never' };
const RUNTIME_CLASS = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'gvisor' }, handler: 'runsc', overhead: { podFixed: { cpu: '100m', memory: '64Mi' } } };

beforeAll(async () => {
  await cluster().create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'team' } });
  await cluster().create(PRIORITY_CLASS);
  await cluster().create(RUNTIME_CLASS);
});

/** What the judge gets wrong about an answer of the API server; nothing where both agree. */
function disagreement(object: Json, answer: Answer, isStrict: boolean): unknown {
  const { findings, pods: [pod] } = judge([object, PRIORITY_CLASS, RUNTIME_CLASS], { today: '2026-11-23', pods: 'all' });
  const refused = findings.filter(({ rule, refusedBy }) => refusedBy === 'api-server' || (isStrict && rule === 'windows/unknown-field'));
  const gate = pod?.gates.find(one => one.gate === 'api-server');
  if (answer.admitted) return refused.length > 0 ? refused.map(({ rule, path }) => `${rule} ${path}`) : undefined;
  switch (answer.status) {
    case 422: return invalid(object, answer);
    case 400: return refused.length > 0 || isOfStatus(answer) ? undefined : answer.message;
    // Something in the cluster is missing, or is not as the pod says.
    default: return gate?.verdict === 'pass' ? answer.message : undefined;
  }
}

/** Of which the judge says nothing. */
function isOfStatus({ message }: Answer): boolean {
  const unknown = [...message.matchAll(/unknown field "([^"]*)"/g)];
  return unknown.length > 0 && unknown.every(([, path]) => path!.startsWith('status.'));
}

/** Where both refuse the object, at different fields. */
function invalid(object: Json, { causes }: Answer): unknown {
  const errors = causes.map(({ reason, field, message }) => ({ type: reason, field, detail: message.replace(/^(?:Invalid value: \{.*\}|Forbidden|Required value)(?:: |$)/s, '') }));
  const differences = differencesIn(object, { strictErrors: [], errors, warnings: [] }).filter(({ type }) => type !== 'windows/unknown-field');
  return differences.length > 0 ? differences : undefined;
}

async function disagreements(objects: readonly Json[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let done = 0; done < objects.length; done += AT_ONCE) {
    await Promise.all(objects.slice(done, done + AT_ONCE).flatMap(object => (['Strict', 'Ignore'] as const).map(async validation => {
      const differs = disagreement(object, await cluster().dryRun(object as unknown as Manifest, validation), validation === 'Strict');
      if (differs !== undefined) found.push({ validation, differs, object });
    })));
  }
  return found;
}

test('a real API server accepts objects without a fault', async () => {
  for (const object of fc.sample(rightObjects(), { numRuns: BROKEN / 10, seed: SEED })) {
    const answer = await cluster().dryRun(object as unknown as Manifest);
    expect([object, answer.message]).toEqual([object, '']);
  }
}, 3_600_000);

test(`a real API server and the judge agree on ${BROKEN} broken objects, with strict validation of fields and without`, async () => {
  const objects = fc.sample(brokenObjects(), { numRuns: BROKEN, seed: SEED }).map(({ object }) => object);
  expect(await disagreements(objects)).toEqual([]);
}, 3_600_000);
