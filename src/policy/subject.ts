import { Field } from './field';
import type { Resource } from './finding';
import { objectsIn } from './workload';

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

function resourceOf(field: Field): Resource {
  const metadata = field.get('metadata');
  const name = metadata.get('name').string;
  const namespace = metadata.get('namespace').string;
  const resource: { -readonly [Key in keyof Resource]: Resource[Key] } = { apiVersion: field.get('apiVersion').text, kind: field.get('kind').text };
  if (name !== undefined) resource.name = name;
  if (namespace !== undefined) resource.namespace = namespace;
  return resource;
}
