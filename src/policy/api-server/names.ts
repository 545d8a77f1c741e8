import type { Form } from './form';

/** `IsDNS1123Label`. */
export const DNS_LABEL: Form = {
  wanted: 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end',
  accepts: matches(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/),
};

/** `IsDNS1123Subdomain`: what most objects are named. */
export const DNS_SUBDOMAIN: Form = {
  wanted: 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot',
  accepts: matches(/^(?=.{1,253}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/),
};

/** `IsDNS1123SubdomainWithUnderscore`. */
export const DNS_SUBDOMAIN_WITH_UNDERSCORES: Form = {
  wanted: 'at most 253 lowercase letters, digits, hyphens, underscores and dots, with a letter or digit at each end and beside each dot, or one underscore before it',
  accepts: matches(/^(?=.{1,253}$)_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/),
};

const LABEL_NAME = '[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';

/** `IsLabelKey`, which goes by `IsQualifiedName` too: the keys of labels, and names like them. */
export const QUALIFIED_NAME: Form = {
  wanted: 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be',
  accepts: matches(new RegExp(`^(?:(?=[^/]{1,253}/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?${LABEL_NAME}$`)),
};

/** `IsValidLabelValue`. */
export const LABEL_VALUE: Form = {
  wanted: 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, or an empty string',
  accepts: matches(new RegExp(`^(?:${LABEL_NAME})?$`)),
};

/** `IsConfigMapKey`: the keys of ConfigMaps and Secrets. */
export const DATA_KEY: Form = {
  wanted: 'at most 253 letters, digits, hyphens, underscores and dots, not "." and without ".." at the start',
  accepts: matches(/^(?!\.\.|\.$)[-._a-zA-Z0-9]{1,253}$/),
};

/** `IsRelaxedEnvVarName`. */
export const VARIABLE_NAME: Form = {
  wanted: 'printable ASCII characters other than "="',
  accepts: matches(/^[ -<>-~]+$/),
};

/** `IsValidPortName`. */
export const PORT_NAME: Form = {
  wanted: 'at most 15 lowercase letters, digits and single hyphens, at least one letter among them, with a letter or digit at each end',
  accepts: matches(/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/),
};

/** `IsValidPortNum`. */
export const PORT_NUMBER: Form = {
  wanted: 'a port from 1 to 65535',
  accepts: value => typeof value !== 'number' || (value >= 1 && value <= 65535),
};

/** A form of names whose first number is their length, for shorter ones. */
export function atMost(length: number, { wanted, accepts }: Form): Form {
  return {
    wanted: wanted.replace(/\d+/, String(length)),
    accepts: value => typeof value !== 'string' || (value.length <= length && accepts(value)),
  };
}

/** The same for the starts of names: one hyphen at the end is no fault. */
export function startOf({ wanted, accepts }: Form): Form {
  return {
    wanted,
    accepts: value => accepts(typeof value === 'string' && value.length > 1 && value.endsWith('-') ? `${value.slice(0, -2)}a` : value),
  };
}

function matches(form: RegExp): Form['accepts'] {
  return value => typeof value !== 'string' || form.test(value);
}
