import * as fc from 'fast-check';
import { differencesIn } from './broken/comparison';
import { smallestWith } from './broken/smallest';
import { brokenObjects, rightObjects, type BrokenObject } from './broken-objects';
import { Oracle, type Answer } from './oracle';

const BROKEN = Number(process.env['BROKEN'] ?? 3000);
const SEED = Number(process.env['SEED'] ?? 20261128);
const BATCH = 500;

let oracle: Oracle;
beforeAll(async () => { oracle = await Oracle.start(); });
afterAll(() => oracle.stop());

function saidBy(answer: Answer | undefined): string {
  if (!answer) return 'a panic';
  const { decodeError, strictErrors, errors } = answer;
  if (decodeError !== undefined) return decodeError;
  return [...strictErrors, ...errors.map(({ field, type, detail }) => `${field}: ${type} ${detail}`)].join('; ') || 'nothing';
}

/** What both say of the smallest object about which they differ. */
async function explained({ object, faults }: BrokenObject): Promise<string> {
  const small = await smallestWith(object, oracle);
  const [answer] = await oracle.askOfAny([small]);
  return [
    JSON.stringify(small),
    ...differencesIn(small, answer).map(({ judge, path, type, detail }) => `  the judge is ${judge} about ${path || 'all of it'}: ${type} ${detail}`),
    `  the real code says: ${saidBy(answer)}`,
    `  done to the object that was generated: ${faults.join('; ')}`,
  ].join('\n');
}

test('objects without a fault are accepted by both', async () => {
  for (let done = 0; done < BROKEN; done += BATCH) {
    const objects = fc.sample(rightObjects(), { numRuns: BATCH, seed: SEED + done });
    const answers = await oracle.ask(objects);
    for (const [index, object] of objects.entries()) {
      const { decodeError, strictErrors, errors } = answers[index]!;
      expect([object, decodeError, strictErrors, errors]).toEqual([object, undefined, [], []]);
      expect([object, differencesIn(object, answers[index]!)]).toEqual([object, []]);
    }
  }
}, 3_600_000);

test(`${BROKEN} broken objects: both refuse the same fields`, async () => {
  for (let done = 0; done < BROKEN; done += BATCH) {
    const broken = fc.sample(brokenObjects(), { numRuns: Math.min(BATCH, BROKEN - done), seed: SEED + done });
    const answers = await oracle.askOfAny(broken.map(({ object }) => object));
    const first = broken.find(({ object }, index) => differencesIn(object, answers[index]).length > 0);
    expect(first && await explained(first)).toBeUndefined();
  }
}, 3_600_000);
