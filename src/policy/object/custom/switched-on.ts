import type { Field } from '../field';

/** Whether a field is true: values of charts and templates may say so in text, or in an object of their own. */
export function isOn(at: Field): boolean {
  return isTrue(at) || (at.isObject && isTrue(at.get('enabled')));
}

/** The same field as what it comes to. */
export function asTrue(at: Field): Field {
  return at.with(true);
}

function isTrue(at: Field): boolean {
  return at.value === true || /^(?:true|yes|on|y)$/i.test(at.text.trim());
}
