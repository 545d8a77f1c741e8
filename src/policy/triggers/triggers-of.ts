import type { Condition } from './condition';
import { leadsTo, type Route } from './route';
import type { Trigger } from './trigger';

/** The triggers of whoever looks for values that meet a condition where a route leads, from the root of a pod. */
export function triggersOf(route: Route, where: Condition): Trigger[] {
  const depth = depthOf(route, where);
  const below = route.slice(depth);
  const holds = leadsTo(below, where);
  return fieldsTo(route.slice(0, depth)).map(field => ({ field, where: holds }));
}

/** The trigger of whoever looks for such values from each object of a type. */
export function triggerIn(type: string, route: Route, where: Condition): Trigger {
  const [first, ...rest] = route;
  const field = first?.kind === 'fields' && first.names!.length === 1 ? first.names![0] : undefined;
  // What may be absent is looked for in the object itself.
  return field === undefined || where(undefined) ? { type, where: leadsTo(route, where) } : { type, field, where: leadsTo(rest, where) };
}

/** How many steps down is the deepest field that is there whenever the route leads to such a value. */
function depthOf(route: Route, where: Condition): number {
  const kinds = route.map(({ kind }) => kind);
  const inMap = [...kinds, 'member'].findIndex(kind => kind === 'member' || kind === 'members');
  // What may be absent is looked for in the list that its holder is an item of, or else in the pod, which is always there.
  const lastList = Math.max(kinds.lastIndexOf('items'), kinds.lastIndexOf('members'), 1);
  const depth = Math.min(inMap, where(undefined) ? lastList : route.length);
  // A list's items go by its name.
  return kinds[depth - 1] === 'items' ? depth - 1 : depth;
}

/** The fields to which the steps lead, but for lists: their items go by the names of these. */
function fieldsTo(route: Route): string[] {
  return route.reduce<string[]>((ways, { names }) => names ? ways.flatMap(way => names.map(name => way === '' ? name : `${way}.${name}`)) : ways, ['']);
}
