/**
 * A number or a string, as Kubernetes' `IntOrString`. Pulumi's analyzer of components knows no unions, so the type says less
 * than is checked.
 */
export type IntOrString = any;
