import { isAbsent, oneOfText } from './form';
import { memberOf } from '../object/field';
import { every, type Find } from '../rule/every';
import type { Condition } from '../triggers/condition';

/** An object has one of some fields, or more. */
export function requiresOneOf(type: string, names: readonly string[], isUnset: Condition = isAbsent): Find {
  return every.object(type, '', object => countIn(object, names, isUnset) === 0, {
    says: ({ at }) => `${at.path} has none of ${names.join(', ')}; the API server requires one`,
    refusedBy: 'api-server',
    remedy: () => `set ${oneOfText(names)}`,
  });
}

/** An object has one of some fields, or none. */
export function acceptsOneOf(type: string, names: readonly string[], isUnset: Condition = isAbsent): Find {
  return every.object(type, '', object => countIn(object, names, isUnset) > 1, {
    says: ({ at }) => `${at.path} has more than one of ${names.join(', ')}; the API server accepts one`,
    refusedBy: 'api-server',
    remedy: () => `keep ${oneOfText(names)}`,
  });
}

function countIn(object: unknown, names: readonly string[], isUnset: Condition): number {
  let count = 0;
  for (const name of names) if (!isUnset(memberOf(object, name) ?? undefined)) count++;
  return count;
}
