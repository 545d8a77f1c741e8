import type { Field } from '../object/field';
import type { PodView } from '../object/pod';

/** How many completions a job asks for, as defaulted: nothing limits what is not set. The API server fills in nothing below a CronJob. */
export function completionsOf({ workload }: PodView, spec: Field): number {
  const isOne = workload!.kind === 'Job' && !spec.get('parallelism').isSet;
  return spec.get('completions').number ?? (isOne ? 1 : Infinity);
}
