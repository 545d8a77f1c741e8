import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import { every, type Find } from '../rule/every';
import type { Fault } from '../rule/rule';

/** What the API server accepts as a value. */
export interface Form {
  /** As in `the API server accepts <wanted>` and `write <wanted>`. */
  readonly wanted: string;
  /** A value of a wrong type has its own finding, and counts as accepted. */
  accepts(value: unknown): boolean;
}

/** A value, if there is any, has a form. */
export function has(type: string, route: string, form: Form): Find {
  return every.object(type, route, value => value !== undefined && !form.accepts(value), {
    says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts ${form.wanted}`,
    refusedBy: 'api-server',
    remedy: () => `write ${form.wanted}`,
  });
}

/** There is a value. */
export function requires(type: string, route: string): Find {
  return every.object(type, route, value => value === undefined || value === '', {
    says: ({ at }) => `${at.path} is not set; the API server requires it`,
    refusedBy: 'api-server',
    remedy: ({ at }) => `set ${at.name}`,
  });
}

/** A field that is refused, for rules that compare or count. */
export function refusal(pod: PodView, at: Field, message: string, remedy: string): Fault {
  const container = pod.containerOf(at);
  return { at, ...container && { container }, message, refusedBy: 'api-server', remedy };
}
