import type { Field } from '../object/field';

/** What an annotation says, `null` included: in a map of strings, Kubernetes decodes it as an empty one. */
export function textOf({ value, string }: Field): string | undefined {
  return value === null ? '' : string;
}
