import type { Field } from '../object/field';

/** How many values a list has, in words. */
export function valuesIn(list: Field): string {
  const { length } = list.items();
  return length === 0 ? 'no values' : length === 1 ? 'a value' : `${length} values`;
}
