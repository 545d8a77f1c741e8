/**
 * Whether Kubernetes reads a value as a point in time. A YAML reader may make a `Date` of one without quotes;
 * Kubernetes reads the string.
 */
export function isTime(value: unknown): boolean {
  return typeof value === 'string' ? RFC_3339.test(value) : value instanceof Date;
}

const TO_29 = '(0[1-9]|[12]\\d)';
/** Any February may have 29 days here: the one thing in which Kubernetes is stricter. */
const DAY = `((0[13578]|1[02])-(${TO_29}|3[01])|(0[469]|11)-(${TO_29}|30)|02-${TO_29})`;
const ZONE = '(Z|[+-]([01]\\d|2[0-4]):([0-5]\\d|60))';
/** As Go reads it: an hour may have one digit, and a comma may precede the fraction. */
const RFC_3339 = new RegExp(`^\\d{4}-${DAY}T([01]?\\d|2[0-3]):[0-5]\\d:[0-5]\\d([.,]\\d+)?${ZONE}$`);
