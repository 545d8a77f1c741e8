import { Oracle } from './oracle';
import { failing, gatesOf, mostUnlike, passing } from '../../generate/example';
import { RULES } from '../../src/policy';

let oracle: Oracle;
beforeAll(async () => { oracle = await Oracle.start(); });
afterAll(() => oracle.stop());

const refusals = RULES.flatMap(rule => mostUnlike(failing(rule)).map(example => ({ id: rule.id, ...example, gates: gatesOf([example]) })));

test.each(RULES)('the API server takes what the page of $id shows to pass', async rule => {
  const [answer] = await oracle.ask([passing(rule)[0]!.pod]);
  expect(answer).toMatchObject({ strictErrors: [], errors: [] });
  expect(answer!.decodeError).toBeUndefined();
});

test.each(refusals)('who is said to refuse it on the page of $id does: $title', async ({ pod, gates }) => {
  const [answer] = await oracle.ask([pod]);
  const { decodeError, errors, podSecurity } = answer!;
  expect(decodeError !== undefined || errors.length > 0).toBe(gates.includes('api-server'));
  if (gates.includes('pod-security/baseline')) expect(podSecurity!.baseline.latest.allowed).toBe(false);
  if (gates.includes('pod-security/restricted')) expect(podSecurity!.restricted.latest.allowed).toBe(false);
});
