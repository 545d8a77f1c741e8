import { asWritten } from './broken/as-written';
import type { Json } from './broken/merged';
import { comparablePath } from './comparable-path';
import { Oracle } from './oracle';
import { judge } from '../../src/policy';
import { allCases, objectOf } from '../policy/api-server/case';

/** Kubernetes does not say of which field. */
const UNREADABLE_ANNOTATION = /\bstrconv\.ParseInt: parsing /;

let oracle: Oracle;
beforeAll(async () => { oracle = await Oracle.start(); });
afterAll(() => oracle.stop());

describe.each([...allCases()])('Kubernetes refuses what the cases say: api-server/%s', (_, cases) => {
  test.each(cases)('%s', async (...one) => {
    const object = objectOf(one);
    const [answer] = await oracle.ask([object]);
    const { findings } = judge([object], { today: '2026-11-23', pods: 'all' });
    const refused = findings.filter(({ refusedBy }) => refusedBy === 'api-server').map(({ path }) => path);
    const { decodeError, errors } = answer!;
    if (decodeError !== undefined) expect(decodeError).toMatch(UNREADABLE_ANNOTATION);
    const fields = decodeError === undefined ? errors.map(({ field }) => asWritten(field, object as Json)) : ['metadata.annotations'];
    expect(comparable(refused)).toEqual(comparable(fields));
  });
});

function comparable(paths: readonly string[]): string[] {
  return [...new Set(paths.map(comparablePath))].sort();
}
