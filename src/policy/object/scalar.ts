import { isQuantity } from './quantity';
import { isTime } from './time';

/** A value without members, as the API server decodes it. `any`: it decodes whatever is there. */
export type Scalar = 'string' | 'boolean' | 'int32' | 'int64' | 'int-or-string' | 'quantity' | 'time' | 'any';

/** Whether the API server decodes a value, null aside. */
export const ACCEPTS: Readonly<Record<Scalar, (value: unknown) => boolean>> = {
  'string': value => typeof value === 'string',
  'boolean': value => typeof value === 'boolean',
  'int32': isInt32,
  'int64': isInt64,
  'int-or-string': value => typeof value === 'string' || isInt32(value),
  'quantity': value => typeof value === 'string' ? isQuantity(value) : Number.isFinite(value),
  'time': isTime,
  'any': () => true,
};

function isInt32(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= -(2 ** 31) && (value as number) < 2 ** 31;
}

/** The largest one counts as the one above it: JavaScript has no number for it. */
function isInt64(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63;
}

/** What `typeof` says of every value that is accepted, and of no other. */
export const PLAIN: Readonly<Partial<Record<Scalar, 'string' | 'boolean'>>> = { string: 'string', boolean: 'boolean' };

/** What Kubernetes wants instead of a value that it does not decode, e.g. `a boolean`. */
export function wantedIn(type: Scalar, value: unknown): string {
  return Number.isInteger(value) && RANGES[type] || WORDS[type];
}

/** What is expected where an integer is too large. */
const RANGES: Readonly<Partial<Record<Scalar, string>>> = {
  'int32': 'a 32-bit integer', 'int64': 'a 64-bit integer', 'int-or-string': 'a 32-bit integer or a string',
};

const WORDS: Readonly<Record<Scalar, string>> = {
  'string': 'a string',
  'boolean': 'a boolean',
  'int32': 'an integer',
  'int64': 'an integer',
  'int-or-string': 'an integer or a string',
  'quantity': 'a quantity (such as 500m, 2 or 1Gi)',
  'time': 'a time (such as 2026-11-23T12:00:00Z)',
  'any': 'anything',
};

/** A string or a number as text, which costs little; of anything else, nothing: a list could be as long as its text is. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
