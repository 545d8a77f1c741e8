import type { Edit } from './finding';
import { fromPointer } from './object/path';

type Holder = Record<string, unknown> | unknown[];

/**
 * Makes the edits of findings in the object in which they were found, in place. What an edit would change there but is gone by now is
 * left alone.
 */
export function applyEdits(object: object, edits: readonly Edit[]): void {
  // The last of a list first: the others keep their places.
  for (const edit of [...edits].reverse()) applyEdit(object as Holder, edit);
}

function applyEdit(object: Holder, { path, ...edit }: Edit): void {
  const keys = fromPointer(path);
  const key = keys.pop()!;
  const holder = keys.reduce<any>((value, one) => value?.[one], object) as Holder | undefined;
  if (!holder) return;
  if (edit.op === 'add') holder[key as never] = edit.value as never;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}
