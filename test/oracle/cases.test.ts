import { asWritten } from './broken/as-written';
import type { Json } from './broken/merged';
import { comparablePath } from './comparable-path';
import { Oracle } from './oracle';
import { judge } from '../../src/policy';
import { allCases, objectOf } from '../policy/api-server/case';

let oracle: Oracle;
beforeAll(async () => { oracle = await Oracle.start(); });
afterAll(() => oracle.stop());

describe.each([...allCases()])('Kubernetes refuses what the cases say: api-server/%s', (_, cases) => {
  test.each(cases)('%s', async (...one) => {
    const object = objectOf(one);
    const [answer] = await oracle.ask([object]);
    const { findings } = judge([object], { today: '2026-11-23', pods: 'all' });
    const refused = findings.filter(({ refusedBy }) => refusedBy === 'api-server').map(({ path }) => path);
    expect(answer!.decodeError).toBeUndefined();
    expect(comparable(refused)).toEqual(comparable(answer!.errors.map(({ field }) => asWritten(field, object as Json))));
  });
});

function comparable(paths: readonly string[]): string[] {
  return [...new Set(paths.map(comparablePath))].sort();
}
