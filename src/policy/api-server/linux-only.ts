import type { Find } from '../rule/every';

/** Where a pod does not declare Windows: if it does, windows/linux-only-fields reports the field, whatever its value. */
export function unlessWindows(find: Find): Find {
  return { ...find, verdict: { ...find.verdict, when: ({ pod }) => pod.declaredOs !== 'windows' } };
}
