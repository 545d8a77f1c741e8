import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import { every, type Find, type Verdict } from '../rule/every';
import type { Fault } from '../rule/rule';
import type { Condition } from '../triggers/condition';

/** What the API server accepts as a value. */
export interface Form {
  /** As in `the API server accepts <wanted>` and `write <wanted>`. */
  readonly wanted: string;
  /** A value of a wrong type has its own finding, and counts as accepted. */
  accepts(value: unknown): boolean;
}

/** One of some strings. */
export function oneOf(...values: readonly string[]): Form {
  return {
    wanted: oneOfText(values),
    accepts: value => typeof value !== 'string' || values.includes(value),
  };
}

/** Values as a sentence names them. */
export function oneOfText(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

/** A number in a range, both ends included. */
export function between(first: number, last: number, more = ''): Form {
  return {
    wanted: `a number from ${first} to ${last}${more}`,
    accepts: value => typeof value !== 'number' || (value >= first && value <= last),
  };
}

/** A value has a form, if there is any: an empty string and 0 count as absent. */
export function has(type: string, route: string, form: Form, when?: Verdict['when']): Find {
  return find(type, route, form, value => !isAbsent(value) && !form.accepts(value), when);
}

/** A value has a form, if there is any, be it empty: of fields that are pointers in Go. */
export function hasEvenEmpty(type: string, route: string, form: Form, when?: Verdict['when']): Find {
  return find(type, route, form, value => !form.accepts(value), when);
}

/** Every string of a list has a form: where one is `null`, Kubernetes decodes it as an empty one. */
export function hasEach(type: string, route: string, form: Form, when?: Verdict['when']): Find {
  return find(type, `${route}[]`, form, value => !form.accepts(value ?? ''), when);
}

function find(type: string, route: string, form: Form, where: Condition, when?: Verdict['when']): Find {
  return every.object(type, route, where, {
    ...when && { when },
    says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts ${form.wanted}`,
    refusedBy: 'api-server',
    remedy: () => `write ${form.wanted}`,
  });
}

/** There is a value that is not empty, or whatever else counts as absent. */
export function requires(type: string, route: string, where: Condition = isAbsent): Find {
  return every.object(type, route, where, {
    says: ({ at }) => `${at.path} is not set; the API server requires it`,
    refusedBy: 'api-server',
    remedy: ({ at }) => `set ${at.name}`,
  });
}

/** A list has an item. */
export function requiresItems(type: string, route: string): Find {
  return every.object(type, route, isEmptyList, {
    says: ({ at }) => `${at.path} has no items; the API server requires one`,
    refusedBy: 'api-server',
    remedy: ({ at }) => `add an item to ${at.name}`,
  });
}

/** A list without items, or none at all. */
export function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What Go cannot tell from a value that is not there, where the field is not a pointer. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === '' || value === 0;
}

/** A field that is refused, for rules that compare or count. */
export function refusal(pod: PodView, at: Field, message: string, remedy: string): Fault {
  const container = pod.containerOf(at);
  return { at, ...container && { container }, message, refusedBy: 'api-server', remedy };
}
