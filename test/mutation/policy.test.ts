import { readdirSync } from 'fs';
import { join, relative, resolve } from 'path';

// All tests of the judge as one file, compiled: they then share one load of it, which is what a run costs most.
// Those with hostile input take seconds, and hold what no mutant of theirs shows: time.
const tests = resolve(__dirname, '../policy');

for (const file of readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.js') && name !== 'hostile.test.js').sort()) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  describe(relative('.', file), () => { require(join(tests, file)); });
}
