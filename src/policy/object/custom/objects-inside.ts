import { groupOf } from '../api-group';
import { holdsNoPod, isWorkload } from '../built-in-kinds';
import { GROUPS_ABOUT_PODS } from './kinds';
import type { Field } from '../field';
import { isForbidden } from './forbidden-object';
import { hasItems } from '../items';
import type { Subject } from '../subject';

/** An object of a built-in kind, and what of the input it is, or is in. */
export interface ObjectInside {
  readonly field: Field;
  readonly subject: Subject;
}

/**
 * Objects of some built-in kinds: those of the input, and those that custom resources hold whole, as manifests of Crossplane do.
 *
 * @param kinds each as its apiVersion and its kind, e.g. `v1/PersistentVolume`
 */
export function objectsOf(subjects: readonly Subject[], kinds: ReadonlySet<string>): ObjectInside[] {
  return subjects.filter(({ field }) => !isWorkload(field)).flatMap(subject => {
    const { field } = subject;
    if (kinds.has(kindOf(field))) return [{ field, subject }];
    return holdsNoPod(field) || GROUPS_ABOUT_PODS.has(groupOf(field.get('apiVersion').text)) ? [] : inside(subject, kinds);
  });
}

function inside(subject: Subject, kinds: ReadonlySet<string>): ObjectInside[] {
  try {
    return search(subject, kinds);
  } catch {
    // One that cannot be read is a finding already.
    return [];
  }
}

function search(subject: Subject, kinds: ReadonlySet<string>): ObjectInside[] {
  const found: ObjectInside[] = [];
  const seen = new Set<unknown>();
  const open = [subject.field];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.value) || isForbidden(at)) continue;
    seen.add(at.value);
    if (kinds.has(kindOf(at))) found.push({ field: at, subject });
    // Items of what kubectl takes for a list are objects of the input themselves.
    const members = at === subject.field && hasItems(at) ? at.members().filter(({ name }) => name !== 'items') : at.members();
    for (const next of members.concat(at.items()).reverse()) if (typeof next.value === 'object') open.push(next);
  }
  return found;
}

function kindOf(at: Field): string {
  return `${at.get('apiVersion').text}/${at.get('kind').text}`;
}
