import type { Form } from './form';

/** Below zero: a sign, and a digit other than 0 before the suffix. Kubernetes rounds away from zero. */
const NEGATIVE = /^\s*-[\d.]*[1-9]/;
const ZERO_OR_LESS = /^\s*(?:-|[^\d.]*[0.]*(?:[^\d.]|$))/;

export const NOT_NEGATIVE: Form = {
  wanted: 'a quantity that is not negative',
  accepts: value => typeof value === 'string' ? !NEGATIVE.test(value) : typeof value !== 'number' || value >= 0,
};

export const POSITIVE: Form = {
  wanted: 'a quantity greater than 0',
  accepts: value => typeof value === 'string' ? !ZERO_OR_LESS.test(value) : typeof value !== 'number' || value > 0,
};
