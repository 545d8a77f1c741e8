import type { Form } from './form';
import { isQuantity } from '../object/quantity';
import { scalarText } from '../object/scalar';

/** A digit other than 0 before the suffix: Kubernetes rounds away from zero. */
const NEGATIVE = /^[^-\w.]*-[\d.]*[1-9]/;
const GREATER_THAN_ZERO = /^[^-\w.]*[\d.]*[1-9]/;

export const NOT_NEGATIVE: Form = {
  wanted: 'a quantity that is not negative',
  accepts: value => !NEGATIVE.test(scalarText(value)),
};

export const POSITIVE: Form = {
  wanted: 'a quantity greater than 0',
  accepts: value => GREATER_THAN_ZERO.test(scalarText(value)) || !isQuantity(scalarText(value)),
};
