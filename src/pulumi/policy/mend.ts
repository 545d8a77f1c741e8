import type { Edit } from '../../policy';

/** Makes edits in the properties of a resource, in place: what is secret in them stays so. The last of a list first. */
export function mend(props: Record<string, any>, edits: readonly Edit[]): void {
  for (const { path, ...edit } of [...edits].reverse()) {
    const keys = path.split('/').slice(1).map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'));
    const holder = keys.slice(0, -1).reduce<Record<string, any> | undefined>((value, key) => value?.[key] as Record<string, any> | undefined, props);
    const key = keys.at(-1)!;
    if (!holder) continue;
    if (edit.op === 'add') holder[key] = edit.value;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
}
