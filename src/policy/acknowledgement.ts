import { Field, isRecord } from './field';
import type { Acknowledgement, Finding } from './finding';
import type { Rule } from './rule';
import { RULES } from './rules';

/** Annotation on the object that carries its acknowledgements: a JSON list of `Acknowledgement`. */
export const ACKNOWLEDGED_ANNOTATION = 'secure-windows-workloads/acknowledged';

/** What stands in the annotation of an object, on the day on which it is judged. */
export class Acknowledgements {
  private readonly entries: readonly Acknowledgement[];
  private readonly unreadable: readonly string[];
  /** Those that hold, by rule and container. */
  private readonly valid: ReadonlyMap<string, Acknowledgement>;

  public constructor(annotation: Field, private readonly today: string) {
    const list = annotation.isSet ? parse(annotation.value) : [];
    const faults = Array.isArray(list) ? list.map(entryFault) : ['is not a JSON list'];
    this.unreadable = faults.filter(fault => fault !== undefined);
    this.entries = Array.isArray(list) ? list.filter((_, index) => faults[index] === undefined) as Acknowledgement[] : [];
    this.valid = new Map(this.entries.filter(entry => !this.isOver(entry)).reverse().map(entry => [keyOf(entry.rule, entry.container), entry]));
  }

  /** The one that covers a finding: one that names the container before one for the whole pod. */
  public of(rule: string, container: string | undefined): Acknowledgement | undefined {
    return this.valid.get(keyOf(rule, container)) ?? this.valid.get(keyOf(rule, undefined));
  }

  /** What is wrong with the annotation itself, and which entries do nothing. */
  public faults(findings: readonly Finding[]): string[] {
    const needed = new Set(findings.flatMap(({ rule, container }) => [keyOf(rule, undefined), keyOf(rule, container)]));
    return [...this.unreadable, ...this.entries.map(entry => this.idle(entry, needed)).filter(fault => fault !== undefined)];
  }

  /** Why an entry does nothing, if so. */
  private idle(entry: Acknowledgement, needed: ReadonlySet<string>): string | undefined {
    const rule = RULES.find(({ id }) => id === entry.rule);
    const name = `"${entry.rule}"${entry.container === undefined ? '' : ` of container "${entry.container}"`}`;
    if (!rule) return `acknowledges ${name}, which is no rule`;
    if (!rule.acknowledgeable) return `acknowledges ${name}, which nobody can: ${reasonAgainst(rule)}`;
    if (this.isOver(entry)) return `acknowledges ${name} until ${entry.expires}: that day is over`;
    if (!needed.has(keyOf(entry.rule, entry.container))) return `acknowledges ${name}, of which nothing is left to acknowledge`;
    return undefined;
  }

  private isOver({ expires = 'never' }: Acknowledgement): boolean {
    return expires < this.today;
  }
}

/** Of most objects. */
const NONE = new Acknowledgements(new Field(undefined), '');

export function acknowledgementsIn(annotation: Field, today: string): Acknowledgements {
  return annotation.isSet ? new Acknowledgements(annotation, today) : NONE;
}

function keyOf(rule: string, container: string | undefined): string {
  return container === undefined ? rule : `${rule} ${container}`;
}

function reasonAgainst({ hostAccess }: Rule): string {
  return hostAccess ? 'it is access to the host' : 'no cluster takes the pod as it is written';
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
  return text.length === 10 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
