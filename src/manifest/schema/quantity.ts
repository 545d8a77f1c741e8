import { labelName } from './names';
import { map, ruled, spelled } from './option';
import type { Check } from '../option-check';
import { quantity } from '../quantity';

const notNegative: Check = function* (at) {
  const number = quantity(at.value);
  if (number === undefined) yield { at, problem: 'must be a quantity, e.g. "800Mi" or "500m"' };
  else if (number < 0) yield { at, problem: 'must not be negative' };
};

/** The API server accepts parts of a byte with a warning, and rounds them. */
const wholeBytes: Check = function* (at) {
  for (const name of ['memory', 'ephemeral-storage']) {
    const amount = at.get(name);
    const bytes = quantity(amount.value);
    if (bytes !== undefined && !Number.isInteger(bytes)) yield { at: amount, problem: 'must be whole bytes, e.g. "800Mi"; "m" means thousandths' };
  }
};

export const unit = spelled('string', notNegative);

export const quantities = ruled(map('resource', labelName, spelled('intOrString', notNegative)), wholeBytes);

export const size = spelled('string', function* (at) {
  if (quantity(at.value) === undefined) yield { at, problem: 'must be a quantity, e.g. "1Gi"' };
});
