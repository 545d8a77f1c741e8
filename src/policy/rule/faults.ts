import type { Find, Match, Verdict } from './every';
import { removal, type Fault, type Rule } from './rule';
import type { Scope, PodPart } from './scope';
import type { PodView } from '../object/pod';
import { fieldsAt } from '../triggers/route';
import type { Trigger } from '../triggers/trigger';
import { triggerIn, triggersOf } from '../triggers/triggers-of';

/** What a rule has against a Windows pod. */
export function checkOf(rule: Rule): (pod: PodView) => Iterable<Fault> {
  if (!('finds' in rule)) return pod => rule.check(pod);
  const groups = inGroups(rule.finds);
  return pod => groups.flatMap(({ scope, finds }) =>
    scope.partsIn(pod).flatMap(subject => finds.flatMap(find => faultsOf(find, subject, pod))));
}

/** What a pod must have any of for a rule to have something to say; nothing where it always may. The same each time: others may wait for it too. */
export function triggersFor(rule: Rule): readonly Trigger[] | undefined {
  if (!('finds' in rule)) return rule.triggers;
  const triggers = knownTriggers.get(rule) ?? triggersOfFinds(rule.finds);
  knownTriggers.set(rule, triggers);
  return triggers;
}

const knownTriggers = new Map<Rule, readonly Trigger[]>();

function triggersOfFinds(finds: readonly Find[]): Trigger[] {
  return finds.flatMap(({ scope, route, where }) => scope.type === undefined
    ? scope.routes.flatMap(start => triggersOf([...start, ...route], where))
    : [triggerIn(scope.type, route, where)]);
}

interface Group {
  readonly scope: Scope;
  readonly finds: Find[];
}

/** Finds of one scope that follow one another: its subjects are gone through once for all of them. */
function inGroups(finds: readonly Find[]): Group[] {
  const groups: Group[] = [];
  for (const find of finds) {
    const last = groups.at(-1);
    if (last?.scope === find.scope) last.finds.push(find);
    else groups.push({ scope: find.scope, finds: [find] });
  }
  return groups;
}

function faultsOf({ route, where, verdict }: Find, { title: who, field: from, container }: PodPart, pod: PodView): Fault[] {
  const matches = fieldsAt(from, route).filter(({ value }) => where(value ?? undefined))
    .map(at => ({ who, at, from, pod, ...container && { container } }));
  return matches.filter(match => verdict.when?.(match) ?? true).map(match => faultOf(match, verdict));
}

function faultOf(match: Match, verdict: Verdict): Fault {
  const { at, container } = match;
  const { refusedBy, fix } = verdict;
  const remedy = verdict.remedy?.(match);
  return {
    at,
    ...container && { container },
    message: verdict.says(match),
    refusedBy: typeof refusedBy === 'function' ? refusedBy(match) : refusedBy,
    ...remedy !== undefined && { remedy },
    ...fix && { fix: removal(at) },
  };
}
