import type { Acknowledgement, Finding } from './finding';
import { isRecord } from './object/field';
import type { Rule } from './rule/rule';
import { RULES } from './rules';
import { suggest } from './text/suggest';

/** Annotation on the object that carries its acknowledgements: a JSON list of `Acknowledgement`. */
export const ACKNOWLEDGED_ANNOTATION = 'secure-windows-workloads/acknowledged';

/** The content of the annotation of an object, on the day on which it is judged. */
export class AnnotatedAcknowledgements {
  private readonly entries: readonly Acknowledgement[];
  private readonly unreadable: readonly string[];
  /** Those that hold, by what they cover. */
  private readonly valid: ReadonlyMap<string, Acknowledgement>;
  private readonly all: ReadonlyMap<string, Acknowledgement>;

  public constructor(annotation: unknown, private readonly today: string) {
    const list = contentOf(annotation);
    const faults = Array.isArray(list) ? list.map(entryFault) : ['not a JSON list'];
    this.unreadable = faults.filter(fault => fault !== undefined);
    this.entries = Array.isArray(list) ? list.filter((_, index) => faults[index] === undefined) as Acknowledgement[] : [];
    this.valid = byKey(this.entries.filter(entry => !this.isOver(entry)));
    this.all = byKey(this.entries);
  }

  /** The one that covers a finding: the narrowest. */
  public of(rule: string, container: string | undefined, path: string): Acknowledgement | undefined {
    return narrowest(this.valid, { rule, container, path });
  }

  /** The one that covered a finding until it expired, where none covers it now. */
  public expiredOf(rule: string, container: string | undefined, path: string): Acknowledgement | undefined {
    return narrowest(this.all, { rule, container, path });
  }

  /** What is wrong with the annotation itself, and which entries do nothing. */
  public faults(findings: readonly Finding[]): string[] {
    const needed = new Set(findings.flatMap(keysOf));
    return [...this.unreadable, ...this.entries.map(entry => this.idle(entry, needed)).filter(fault => fault !== undefined)];
  }

  /** Why an entry does nothing, if so. */
  private idle(entry: Acknowledgement, needed: ReadonlySet<string>): string | undefined {
    const never = reasonAgainst(entry);
    if (never !== undefined) return never;
    if (needed.has(keyOf(entry))) return undefined;
    const why = this.isOver(entry) ? `expired on ${entry.expires}` : 'matches no finding';
    return `the acknowledgement of ${nameOf(entry)} ${why}; remove it`;
  }

  private isOver({ expires = 'never' }: Acknowledgement): boolean {
    return expires < this.today;
  }
}

function byKey(entries: readonly Acknowledgement[]): ReadonlyMap<string, Acknowledgement> {
  return new Map([...entries].reverse().map(entry => [keyOf(entry), entry]));
}

function narrowest(entries: ReadonlyMap<string, Acknowledgement>, scope: Scope): Acknowledgement | undefined {
  return keysOf(scope).map(key => entries.get(key)).find(entry => entry);
}

/** What an entry covers: a rule, and where it is narrowed to one, a container and a field. */
interface Scope {
  readonly rule: string;
  readonly container?: string | undefined;
  readonly path?: string | undefined;
}

function keyOf({ rule, container, path }: Scope): string {
  return JSON.stringify([rule, container, path]);
}

/** Every scope that holds a finding, narrowest first. */
function keysOf({ rule, container, path }: Scope): string[] {
  return [{ rule, container, path }, { rule, path }, { rule, container }, { rule }].map(keyOf);
}

/** Whether an entry, were it on the object, would cover a finding there. */
export function covers(entry: Acknowledgement, finding: Finding): boolean {
  return keysOf(finding).includes(keyOf(entry));
}

/** Why an acknowledgement is valid nowhere, whatever object it is on. */
export function acknowledgementFault(entry: unknown): string | undefined {
  const fault = shapeFault(entry);
  return fault === undefined ? reasonAgainst(entry as Acknowledgement) : `the acknowledgement ${fault}`;
}

function reasonAgainst(entry: Acknowledgement): string | undefined {
  const rule = RULES.find(({ id }) => id === entry.rule);
  if (rule?.acknowledgeable) return undefined;
  if (!rule && !entry.rule.startsWith('pod-security/')) return `there is no rule "${entry.rule}"${meant(entry.rule)}`;
  return `${nameOf(entry)} cannot be acknowledged: ${rule ? reasonOf(rule) : 'the namespace decides what it enforces'}`;
}

function reasonOf({ hostAccess }: Rule): string {
  return hostAccess ? 'it is access to the host' : 'it is an error in the manifest and must be fixed there';
}

function meant(id: string): string {
  const nearest = suggest(id, RULES.map(rule => rule.id));
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

function nameOf({ rule, container, path }: Scope): string {
  return `"${rule}"${container === undefined ? '' : ` of container "${container}"`}${path === undefined ? '' : ` at ${path}`}`;
}

/** What the annotation holds, where it is JSON. */
export function contentOf(annotation: unknown): unknown {
  try {
    return JSON.parse(String(annotation));
  } catch {
    return undefined;
  }
}

function entryFault(entry: unknown, index: number): string | undefined {
  const fault = shapeFault(entry);
  if (fault === undefined) return undefined;
  const rule = isRecord(entry) && typeof entry['rule'] === 'string' ? ` (${entry['rule']})` : '';
  return `entry ${index}${rule} ${fault}`;
}

function shapeFault(entry: unknown): string | undefined {
  if (!isRecord(entry)) return 'is not an object';
  if (typeof entry['rule'] !== 'string') return 'names no rule';
  if (typeof entry['reason'] !== 'string' || !entry['reason'].trim()) return 'gives no reason';
  for (const key of ['container', 'path', 'approvedBy', 'expires']) {
    if (entry[key] !== undefined && typeof entry[key] !== 'string') return `has a ${key} that is not a string`;
  }
  if (typeof entry['expires'] === 'string' && !isDate(entry['expires'])) return `expires "${entry['expires']}", which is not a date YYYY-MM-DD`;
  return undefined;
}

/** A day of the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))] as [number, number];
  const daysOfMonth = new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth;
}
