import { isRecord, type Field } from './field';
import type { Acknowledgement } from './finding';

/** Annotation on the object that carries its acknowledgements: a JSON list of `Acknowledgement`. */
export const ACKNOWLEDGED_ANNOTATION = 'secure-windows-workloads/acknowledged';

export interface Acknowledgements {
  readonly entries: readonly Acknowledgement[];
  /** What is wrong with the annotation itself. */
  readonly faults: readonly string[];
}

export function readAcknowledgements(annotation: Field): Acknowledgements {
  if (!annotation.isSet) return { entries: [], faults: [] };
  const list = parse(annotation.value);
  if (!Array.isArray(list)) return { entries: [], faults: ['is not a JSON list'] };
  const faults = list.map(entryFault);
  return {
    entries: list.filter((_, index) => faults[index] === undefined) as Acknowledgement[],
    faults: faults.filter(fault => fault !== undefined),
  };
}

function parse(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
}

function entryFault(entry: unknown, index: number): string | undefined {
  if (!isRecord(entry)) return `entry ${index} is not an object`;
  if (typeof entry['rule'] !== 'string') return `entry ${index} names no rule`;
  if (typeof entry['reason'] !== 'string' || !entry['reason'].trim()) return `entry ${index} (${entry['rule']}) gives no reason`;
  for (const key of ['container', 'approvedBy', 'expires']) {
    if (entry[key] !== undefined && typeof entry[key] !== 'string') return `entry ${index} (${entry['rule']}) has a ${key} that is not a string`;
  }
  if (typeof entry['expires'] === 'string' && !isDate(entry['expires'])) {
    return `entry ${index} (${entry['rule']}) expires "${entry['expires']}", which is not a date YYYY-MM-DD`;
  }
  return undefined;
}

/** A day of the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function covers(entry: Acknowledgement, rule: string, container: string | undefined): boolean {
  return entry.rule === rule && (entry.container === undefined || entry.container === container);
}

/** The one that covers a finding; one that names the container before one for the whole pod. */
export function acknowledgementOf(entries: readonly Acknowledgement[], rule: string, container: string | undefined): Acknowledgement | undefined {
  const covering = entries.filter(entry => covers(entry, rule, container));
  return covering.find(entry => entry.container !== undefined) ?? covering[0];
}
