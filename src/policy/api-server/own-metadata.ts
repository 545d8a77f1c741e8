import type { Field } from '../object/field';
import type { PodView } from '../object/pod';

/** The metadata of the whole object, if it is of a built-in kind: of that of a template, the API server checks labels and annotations alone. */
export function ownMetadata({ workload }: PodView): Field[] {
  return workload ? [workload.field.get('metadata')] : [];
}
