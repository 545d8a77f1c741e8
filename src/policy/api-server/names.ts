import type { Form } from './form';

/** `IsDNS1123Label`. */
export const DNS_LABEL: Form = {
  wanted: 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end',
  accepts: matches(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/),
};

function matches(form: RegExp): Form['accepts'] {
  return value => typeof value !== 'string' || form.test(value);
}
