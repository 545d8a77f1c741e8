import { labelName } from './names';
import { map, ruled, spelled } from './option';
import { amountOf } from '../../policy';
import type { Check } from '../option-check';

const notNegative: Check = function* (at) {
  const thousandths = amountOf(at.value);
  if (thousandths === undefined) yield { at, problem: 'must be a quantity, e.g. "800Mi" or "500m"' };
  else if (thousandths < 0) yield { at, problem: 'must not be negative' };
};

/** The API server accepts parts of a byte with a warning, and rounds them. */
const wholeBytes: Check = function* (at) {
  for (const name of ['memory', 'ephemeral-storage']) {
    const amount = at.get(name);
    if ((amountOf(amount.value) ?? 0n) % 1000n !== 0n) yield { at: amount, problem: 'must be whole bytes, e.g. "800Mi"; "m" means thousandths' };
  }
};

export const unit = spelled('string', notNegative);

export const quantities = ruled(map('resource', labelName, spelled('intOrString', notNegative)), wholeBytes);

export const size = spelled('string', function* (at) {
  if (amountOf(at.value) === undefined) yield { at, problem: 'must be a quantity, e.g. "1Gi"' };
});
