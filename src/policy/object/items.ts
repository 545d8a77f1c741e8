import { memberOf, type Field } from './field';

/** Whether kubectl decodes an object as a list of others, whatever its kind. */
export function hasItems(object: Field): boolean {
  return Array.isArray(memberOf(object.value, 'items'));
}
