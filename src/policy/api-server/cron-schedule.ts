/** A field of a schedule. */
interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS: readonly Bounds[] = [
  { first: 0, last: 59 }, { first: 0, last: 23 }, { first: 1, last: 31 }, { first: 1, last: 12, names: MONTHS }, { first: 0, last: 6, names: DAYS },
];
const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
const EVERY = '@every ';
const DURATION = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
/** In hours: what Go can count in nanoseconds. */
const LONGEST = 2 ** 63 / 3.6e12;
const UNITS: Readonly<Record<string, number>> = { ns: 3.6e12, us: 3.6e9, µs: 3.6e9, μs: 3.6e9, ms: 3.6e6, s: 3600, m: 60, h: 1 };

/** Whether Kubernetes reads a schedule: five fields, a word such as `@daily`, or `@every` with a duration. */
export function isSchedule(text: string): boolean {
  if (text.startsWith('@')) return DESCRIPTORS.includes(text) || (text.startsWith(EVERY) && isDuration(text.slice(EVERY.length)));
  const fields = text.trim().split(/\s+/);
  return fields.length === FIELDS.length && fields.every((field, index) => field.split(',').filter(one => one !== '').every(range => isRange(range, FIELDS[index]!)));
}

function isDuration(text: string): boolean {
  const parts = [...text.matchAll(/([\d.]+)([a-zµμ]+)/g)];
  return DURATION.test(text) && parts.reduce((hours, [, number, unit]) => hours + Number(number) / UNITS[unit!]!, 0) < LONGEST;
}

/** `*`, `?`, a number, a range, each with a step or without. */
function isRange(text: string, bounds: Bounds): boolean {
  const [range, step, ...more] = text.split('/');
  if (more.length > 0 || (step !== undefined && !(numberIn(step) > 0))) return false;
  const [from, to, ...others] = range!.split('-') as [string, ...string[]];
  // Whatever follows is not looked at.
  if (from === '*' || from === '?') return true;
  const first = valueIn(from, bounds);
  const last = to === undefined ? bounds.last : valueIn(to, bounds);
  return others.length === 0 && first >= bounds.first && last <= bounds.last && first <= last;
}

function valueIn(text: string, { first, names }: Bounds): number {
  const place = names?.indexOf(text.toLowerCase()) ?? -1;
  return place >= 0 ? first + place : numberIn(text);
}

/** As Go reads it, in 64 bits; of what is none, `NaN`, which is in no range. */
function numberIn(text: string): number {
  const number = /^\+?\d+$/.test(text) ? Number(text) : NaN;
  return number < 2 ** 63 ? number : NaN;
}
