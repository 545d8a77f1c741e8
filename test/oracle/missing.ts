/**
 * Prints where the judge and the real code differ, the most frequent first, as lists for whoever writes rules:
 * `npx ts-node --project test/tsconfig.json test/oracle/missing.ts [N] [words that a row must have]`.
 * SEED is the first seed; with SHRINK=1 the examples are the smallest objects that show it.
 */
import * as fc from 'fast-check';
import { rowsIn } from './broken/row';
import { smallestWith } from './broken/smallest';
import { brokenObjects, type BrokenObject } from './broken-objects';
import { Oracle } from './oracle';

const BATCH = 1000;
const { SEED = '20261128', SHRINK } = process.env;

interface Row {
  count: number;
  /** The one with the fewest faults. */
  example: BrokenObject;
}

async function rowsOf(oracle: Oracle, count: number): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (let done = 0; done < count; done += BATCH) {
    const broken = fc.sample(brokenObjects(), { numRuns: Math.min(BATCH, count - done), seed: Number(SEED) + done });
    const answers = await oracle.askOfAny(broken.map(({ object }) => object));
    for (const [index, example] of broken.entries()) {
      for (const text of rowsIn(example.object, answers[index])) {
        const row = rows.get(text) ?? { count: 0, example };
        rows.set(text, { count: row.count + 1, example: example.faults.length < row.example.faults.length ? example : row.example });
      }
    }
  }
  return rows;
}

async function print([count = '10000', words = '']: readonly string[]): Promise<void> {
  const oracle = await Oracle.start();
  const found = [...await rowsOf(oracle, Number(count))].filter(([text]) => text.includes(words));
  const rows = found.sort(([, one], [, other]) => other.count - one.count);
  console.log(`${rows.length} kinds of differences in ${count} objects (seed ${SEED})`);
  for (const [text, { count: often, example: { object, faults } }] of rows) {
    console.log(`${often} | ${text}`);
    console.log(`      ${SHRINK ? JSON.stringify(await smallestWith(object, oracle, text)) : faults.join('; ')}`);
  }
  await oracle.stop();
}

void print(process.argv.slice(2));
