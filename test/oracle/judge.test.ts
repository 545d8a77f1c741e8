import * as fc from 'fast-check';
import { differencesIn } from './broken/comparison';
import type { Json } from './broken/merged';
import { edgePods } from './edge-pods';
import { fixtures } from './fixtures';
import { Oracle, type Answer } from './oracle';
import { changed, CHANGES } from './places';
import { admit, judge } from '../../src/policy';
import { candidatesIn } from '../../src/policy/candidates';
import { Field } from '../../src/policy/object/field';
import { PodView } from '../../src/policy/object/pod';
import { podsIn } from '../../src/policy/object/pods-in';
import { denialText, evaluatePodSecurity } from '../../src/policy/pod-security/evaluate';

const PODS = Number(process.env['PODS'] ?? 5000);
const SEED = Number(process.env['SEED'] ?? 20261123);
const BATCH = 500;

let oracle: Oracle;
beforeAll(async () => { oracle = await Oracle.start(); });
afterAll(() => oracle.stop());

/** What the standards say at every level and version, in one text each. */
function podSecurityOf(object: object, answer: Answer): { real: string[]; ours: string[] } {
  const verdicts = Object.entries(answer.podSecurity ?? {}).flatMap(([level, versions]) =>
    Object.entries(versions).map(([version, verdict]) => ({ level: level as 'baseline' | 'restricted', version, verdict })));
  const location = podsIn(new Field(object))[0]!;
  const pod = new PodView(location, { runtimeClasses: new Map() });
  const candidates = candidatesIn(location);
  const isCandidate = (place: number) => candidates.hasCheck(place);
  return {
    real: verdicts.map(({ level, version, verdict }) => `${level}:${version} ${verdict.detail}`),
    ours: verdicts.map(({ level, version }) => `${level}:${version} ${denialText(evaluatePodSecurity(pod, level, version, isCandidate))}`),
  };
}

async function disagreement(objects: readonly object[]): Promise<string | undefined> {
  const answers = await oracle.ask(objects);
  for (const [index, object] of objects.entries()) {
    const answer = answers[index]!;
    const [difference] = differencesIn(object as Json, answer);
    if (difference) return `${JSON.stringify(object)}\n  the judge is ${difference.judge} about ${difference.path}: ${difference.type} ${difference.detail}`;
    const { real, ours } = podSecurityOf(object, answer);
    const at = real.findIndex((text, line) => text !== ours[line]);
    if (at >= 0 || real.length !== ours.length) return `${JSON.stringify(object)}\n  the real code: ${real[at] ?? real.join(', ')}\n  ours:          ${ours[at] ?? ours.join(', ')}`;
  }
  return undefined;
}

test("every fixture of upstream's gets its verdict, and the reasons that the real code gives", async () => {
  const all = fixtures();
  expect(all).toHaveLength(4537);
  for (const { level, version, expected, name, pod } of all) {
    const policy = { level, version };
    expect([name, admit(pod, { enforce: policy, warn: policy, audit: policy }).allowed]).toEqual([name, expected === 'pass']);
  }
  const pods = [...new Map(all.map(({ pod }) => [JSON.stringify(pod), pod])).values()];
  for (let i = 0; i < pods.length; i += BATCH) expect(await disagreement(pods.slice(i, i + BATCH))).toBeUndefined();
});

test('no fixture that passes on Windows, and none for Linux, is refused by a rule for Windows', () => {
  for (const { name, pod, expected } of fixtures()) {
    const { findings, pods } = judge([pod], { today: '2026-11-23' });
    const errors = findings.filter(({ rule, severity }) => severity === 'error' && rule.startsWith('windows/'));
    const isLinux = !/windows/i.test(JSON.stringify(pod));
    if (isLinux) expect([name, pods.some(one => one.windows || one.likelyWindows), findings]).toEqual([name, false, []]);
    else if (expected === 'pass') expect([name, errors]).toEqual([name, []]);
  }
});

test('every field of a pod: the same values are decoded, and the same names unknown', async () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'edge' }, spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/image:1' }] } };
  for (let i = 0; i < CHANGES.length; i += BATCH) {
    expect(await disagreement(CHANGES.slice(i, i + BATCH).map(change => changed(pod, change)))).toBeUndefined();
  }
}, 3_600_000);

test(`${PODS} generated pods and templates: the same fields, verdicts and reasons at every version`, async () => {
  const sample = fc.sample(edgePods(), { numRuns: PODS, seed: SEED });
  for (let i = 0; i < sample.length; i += BATCH) {
    const found = await disagreement(sample.slice(i, i + BATCH));
    if (found === undefined) continue;
    // Shrinks to the smallest manifest that the two disagree about.
    const agree = fc.asyncProperty(edgePods(), async object => expect(await disagreement([object])).toBeUndefined());
    await fc.assert(agree, { numRuns: PODS, seed: SEED });
    throw new Error(found);
  }
}, 3_600_000);
