import * as fc from 'fast-check';
import { Oracle } from './oracle';
import { isQuantity } from '../../src/policy/object/quantity';
import { isTime } from '../../src/policy/object/time';

const COUNT = 20_000;
const BATCH = 2000;

let oracle: Oracle;
beforeAll(async () => { oracle = await Oracle.start(); });
afterAll(() => oracle.stop());

const pod = (metadata: object, spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'edge', ...metadata }, spec });

/** Exponents have at most two digits: Kubernetes computes longer ones for minutes. */
const quantities = fc.array(fc.constantFrom(
  '+', '-', '0', '1', '5', '123', '1234567890123456789', '.', 'm', 'n', 'u', 'k', 'K', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'e', 'e3', 'E-3', 'e+12', 'e-9',
  'e-10', ' ', '\u00a0', '\u0085', '\t', 'B', 'i', 'x',
), { maxLength: 4 }).map(parts => parts.join('')).filter(text => !/[eE][+-]?\d{3}/.test(text));

/** No February: Kubernetes knows how many days it has in which year. */
const times = fc.tuple(
  fc.constantFrom('2026-', '0000-', '9999-', '2026/', '26-'), fc.constantFrom('01', '04', '06', '09', '10', '11', '12', '13', '00', '1'),
  fc.constantFrom('-30', '-01', '-09', '-31', '-00', '-32', '-9'), fc.constantFrom('T', 'T', 'T', 't', ' '), fc.constantFrom('12:', '3:', '00:', '23:', '24:', '007:'),
  fc.constantFrom('00:', '59:', '07:', '60:', '5:'), fc.constantFrom('00', '59', '07', '60', '5'), fc.constantFrom('', '', '.1', '.123456789012', ',5', '.'),
  fc.constantFrom('Z', 'Z', '+01:00', '-24:00', '+24:60', '+25:00', 'z', '', '+0100', '+01:61'),
).map(parts => parts.join(''));

test.each<[string, fc.Arbitrary<string>, (text: string) => boolean, (text: string) => object]>([
  ['quantities', quantities, isQuantity, text => pod({}, { overhead: { memory: text } })],
  ['times', times, isTime, text => pod({ creationTimestamp: text }, {})],
])('%s: those that Kubernetes decodes, and no others', async (_, texts, isOne, podWith) => {
  const sample = [...new Set(fc.sample(texts, { numRuns: COUNT, seed: 20261127 }))];
  const decoded: string[] = [];
  for (let i = 0; i < sample.length; i += BATCH) {
    const batch = sample.slice(i, i + BATCH);
    const answers = await oracle.ask(batch.map(podWith));
    decoded.push(...batch.filter((_text, index) => answers[index]!.decodeError === undefined));
  }
  expect(decoded.length).toBeGreaterThan(100);
  expect(sample.filter(isOne)).toEqual(decoded);
});
