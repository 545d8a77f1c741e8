import { Field, memberOf, stringIn, textIn } from './field';
import { withoutMergeKeys } from './merge-key';
import { objectsIn } from './pods-in';
import type { Resource } from './resource';

/** An object that is judged, what it is called, and which one of the input it is, or is in. */
export interface Subject {
  readonly field: Field;
  readonly resource: Resource;
  readonly object: number;
}

/** One of the input, or every item of a `List`. */
export function subjectsIn(input: unknown, object: number): Subject[] {
  return objectsIn(new Field(input)).map(field => ({ field, object, resource: resourceOf(field) }));
}

/**
 * The same with its merge keys merged, as Kubernetes reads it.
 *
 * @throws if one of them cannot be
 */
export function merged({ field, object }: Subject): Subject {
  const whole = new Field(withoutMergeKeys(field.value), field.up, field.key);
  return { field: whole, object, resource: resourceOf(whole) };
}

function resourceOf({ value }: Field): Resource {
  const metadata = memberOf(value, 'metadata');
  const name = stringIn(metadata, 'name');
  const namespace = stringIn(metadata, 'namespace');
  const resource: { -readonly [Key in keyof Resource]: Resource[Key] } = { apiVersion: textIn(value, 'apiVersion'), kind: textIn(value, 'kind') };
  if (name !== undefined) resource.name = name;
  if (namespace !== undefined) resource.namespace = namespace;
  return resource;
}
