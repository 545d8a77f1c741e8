import { isRecord, memberOf } from '../object/field';

/** What a pod must have for a rule to have something to say. */
export type Trace = string | Condition;

/** A field, not everything in which gives the rule something to say. */
interface Condition {
  readonly field: string;
  /** Whether what stands there does. */
  where(value: unknown): boolean;
}

/** The trace of a field that Kubernetes does not read as it was meant. */
export const ODDITY = '(odd)';

/** An object with a key of some form. */
export function hasKey(form: RegExp): Condition['where'] {
  return value => {
    for (const key in isRecord(value) ? value : {}) {
      if (form.test(key)) return true;
    }
    return false;
  };
}

/** Anything but one value. */
export function otherThan(usual: unknown): Condition['where'] {
  return value => value !== usual;
}

/** An object without a field, by the way to it. */
export function without(...way: readonly string[]): Condition['where'] {
  return value => (way.reduce(memberOf, value) ?? undefined) === undefined;
}

/** An object in which a field, by the way to it, is anything but one value. */
export function unless(usual: unknown, ...way: readonly string[]): Condition['where'] {
  return value => way.reduce(memberOf, value) !== usual;
}

/** An object with a field of its own that is anything but one value. */
export function holds(field: string, usual: unknown): Condition['where'] {
  return value => (memberOf(value, field) ?? usual) !== usual;
}

/** A list with an item of some sort. */
export function hasItem(where: Condition['where']): Condition['where'] {
  return value => Array.isArray(value) && value.some(where);
}
