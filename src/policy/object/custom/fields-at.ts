import type { Field } from '../field';

/** The fields that a way leads to, e.g. `spec.tasks[].template`: `[]` is every item of a list, `*` every member of an object. */
export function fieldsAt(object: Field, way: string): Field[] {
  let fields = [object];
  for (const [step] of way.matchAll(/\[\]|[^.[\]]+/g)) {
    fields = fields.flatMap(field => step === '[]' ? field.items() : step === '*' ? field.members() : [field.get(step)]);
  }
  return fields;
}
