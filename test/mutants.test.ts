import { readFileSync } from 'fs';
import { join } from 'path';
import { EQUIVALENT } from './mutation/equivalent';

test('every mutant on record is in a line of code that there is', () => {
  const gone = EQUIVALENT.filter(({ file, code }) => !readFileSync(join(__dirname, '..', file), 'utf8').split('\n').some(line => line.trim() === code));
  expect(EQUIVALENT.length).toBeGreaterThan(30);
  expect(gone.map(({ file, code }) => `${file}: ${code}`)).toEqual([]);
});
