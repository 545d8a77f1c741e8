import { Field, type Path } from '../../policy';
import type { Reading } from '../reading';

/**
 * What a policy can know of a resource. Touching what is not known yet throws, so everything is copied field by field, and what
 * throws is left out and noted: one label that is not known must not hide everything else.
 */
export function readProperties(props: object): Reading {
  const unknown: Path[] = [];
  const copy = (value: unknown, at: Field): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.keys(value).map(key => [key, member(value, key, at)] as const);
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  const member = (holder: object, key: string, parent: Field): unknown => {
    const at = new Field(undefined, parent, Array.isArray(holder) ? Number(key) : key);
    try {
      return copy((holder as Record<string, unknown>)[key], at);
    } catch (error) {
      if (!isUnknown(error)) throw error;
      unknown.push(at.keys);
      return undefined;
    }
  };
  return { object: copy(props, new Field(undefined)) as Reading['object'], unknown, secrets: [] };
}

/** `UnknownValueError` of the policy SDK, of whichever copy of it. */
function isUnknown(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'unknownTypeSentinel' in error;
}
