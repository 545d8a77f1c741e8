import type { Condition } from './condition';
import { isRecord, memberOf } from '../object/field';

/** What a pod must have for a rule to have something to say: a field, or one whose value meets a condition. */
export type Trigger = string | ConditionalTrigger | TypeTrigger;

interface ConditionalTrigger {
  readonly field: string;
  readonly where: Condition;
}

/** An object of a type that Kubernetes publishes, or a field of one, wherever it is in the pod or in the workload that holds it. */
interface TypeTrigger {
  /** `ContainerPort` for one. */
  readonly type: string;
  /** Default: the object itself. */
  readonly field?: string;
  /** Default: whatever it is. */
  readonly where?: Condition;
}

/** The trigger of rules about fields that Kubernetes does not read as they were meant. */
export const FIELD_FAULT = '(odd)';

/** An object with a key of some form. */
export function hasKey(form: RegExp): Condition {
  return value => {
    for (const key in isRecord(value) ? value : {}) {
      if (form.test(key)) return true;
    }
    return false;
  };
}

/** An object without a field, by the way to it. */
export function without(...way: readonly string[]): Condition {
  return value => (way.reduce(memberOf, value) ?? undefined) === undefined;
}

/** An object in which a field, by the way to it, is anything but one value. */
export function unless(usual: unknown, ...way: readonly string[]): Condition {
  return value => way.reduce(memberOf, value) !== usual;
}

/** An object with a field of its own that is anything but one value. */
export function holds(field: string, usual: unknown): Condition {
  return value => (memberOf(value, field) ?? usual) !== usual;
}
