/**
 * Whether Kubernetes reads a string as a quantity, such as `500m` or `1Gi`. Its parser accepts more than its documentation says: spaces around the
 * quantity, and zero without any digit (`Gi`), unless it then has to look at the digits (`Ei`).
 *
 * Source: kubernetes, staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go, UnmarshalJSON and ParseQuantity.
 */
export function isQuantity(text: string): boolean {
  return QUANTITY.test(text);
}

/** What most quantities look like. A pod has many of them: looking for these first takes half the time. */
const USUAL = '\\d+(?:m|[MG]i)?';
/** What Go trims from both ends of a string as JSON writes it: control characters are escaped there, and remain. */
const SPACE = '[ \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*';
const WITH_DIGITS = '(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?0*\\d{1,18})?';
const WITHOUT_DIGITS = '(?:\\.|\\.?(?:[numkMGTPE]|[KMGT]i|[eE]\\+?0*\\d{1,18}|[eE]-0*\\d))';
const QUANTITY = new RegExp(`^(?:${USUAL}|${SPACE}(?:[+-]|[+-]?(?:${WITH_DIGITS}|${WITHOUT_DIGITS}))${SPACE})$`);
