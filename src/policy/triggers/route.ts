import { hasItem, type Condition } from './condition';
import { isRecord, memberOf, type Field } from '../object/field';

/** The steps from an object down to what a rule looks at. */
export type Route = readonly Step[];

/** One step down. */
export interface Step {
  /** To fields, to the items of a list, to a member of a map, or to those whose keys match. */
  readonly kind: 'fields' | 'items' | 'member' | 'members';
  /** Of fields. */
  readonly names?: readonly string[];
  from(field: Field): Field[];
  /** The same in plain data. */
  someFrom(value: unknown, holds: Condition): boolean;
}

/**
 * As findings write it: `a.b` is a field, `a[]` each item, `a[b.c/d]` a member of a map, `a[b-*]` members; `{b,c}` are two fields.
 * `a?.b` leads nowhere where there is no `a`.
 */
export function routeTo(text: string): Route {
  return [...text.matchAll(/\[([^\]]*)\]|\{([^}]*)\}|[^.[\]{}]+/g)].map(([name, key, names]) => {
    if (key === '') return ITEMS;
    if (name.endsWith('?')) return ifSet(fields([name.slice(0, -1)]));
    if (key?.endsWith('*')) return members(one => one.startsWith(key.slice(0, -1)));
    return key === undefined ? fields(names?.split(',') ?? [name]) : { ...fields([key]), kind: 'member' };
  });
}

/** Every field to which a route leads, set or not. */
export function fieldsAt(field: Field, route: Route): Field[] {
  return route.reduce((found, step) => found.flatMap(one => step.from(one)), [field]);
}

/** Whether a route leads to a value that meets a condition. */
export function leadsTo(route: Route, where: Condition): Condition {
  return route.reduceRight<Condition>((holds, step) => value => step.someFrom(value, holds), where);
}

/** To the members of a map whose keys are of some form. */
export function members(matches: (key: string) => boolean): Step {
  return {
    kind: 'members',
    from: field => field.members().filter(({ name }) => matches(name)),
    someFrom: (value, holds) => {
      for (const key in isRecord(value) ? value : {}) {
        if (matches(key) && holds(memberOf(value, key) ?? undefined)) return true;
      }
      return false;
    },
  };
}

function fields(names: readonly string[]): Step {
  return {
    kind: 'fields',
    names,
    from: field => names.map(name => field.get(name)),
    someFrom: (value, holds) => {
      for (const name of names) {
        if (holds(memberOf(value, name) ?? undefined)) return true;
      }
      return false;
    },
  };
}

/** Only to what is set. */
function ifSet(step: Step): Step {
  return {
    ...step,
    from: field => step.from(field).filter(({ isSet }) => isSet),
    someFrom: (value, holds) => step.someFrom(value, member => member !== undefined && holds(member)),
  };
}

const ITEMS: Step = {
  kind: 'items',
  from: field => field.items(),
  someFrom: hasItem,
};
