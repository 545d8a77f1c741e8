/** What Kubernetes' decoder makes of an untagged or tagged scalar. */
export type ScalarValue = string | number | boolean | null;

const PREFIX = 'tag:yaml.org,2002:';
const FLOAT_TAG = `${PREFIX}float`;
const LARGEST = 2n ** 64n - 1n;
const SMALLEST = -(2n ** 63n);

const WORDS: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(word => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(word => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map(word => [word, NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(word => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map(word => [word, -Infinity] as const),
]);

/**
 * What a scalar without quotes is: YAML 1.1 as Go reads it, without numbers to the base of 60, and with the integers of Go.
 *
 * @see https://github.com/yaml/go-yaml/blob/v2.4.4/resolve.go
 */
export function plainScalar(text: string): ScalarValue {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (text.startsWith('.')) return SHORT_FLOAT.test(text) ? finite(text.replace(/_/g, ''), text) : text;
  if (!/^[-+\d]/.test(text) || isDate(text)) return text;
  const digits = text.replace(/_/g, '');
  const whole = integer(digits);
  return whole === undefined ? FLOAT.test(digits) ? finite(digits, text) : text : Number(whole);
}

/** A number as Kubernetes writes it where it is a name: the integer that it is, or a number of 32 bits, as Go writes those. */
export function numberName(text: string, value: number, tag?: string): string {
  const whole = tag === FLOAT_TAG ? undefined : integer(text.replace(/_/g, ''));
  return whole === undefined ? floatName(value) : String(whole);
}

/**
 * What a scalar with a tag is, in quotes or not.
 *
 * @throws if it is none of that tag
 */
export function taggedScalar(tag: string, text: string): ScalarValue {
  switch (tag.startsWith(PREFIX) ? tag.slice(PREFIX.length) : '') {
    case 'binary': return decoded(text);
    case 'null': return held(plainScalar(text), tag, text, value => value === null);
    case 'bool': return held(plainScalar(text), tag, text, value => typeof value === 'boolean');
    case 'int': return held(plainScalar(text), tag, text, value => typeof value === 'number' && integer(text.replace(/_/g, '')) !== undefined);
    case 'float': return held(plainScalar(text), tag, text, value => typeof value === 'number' && (integer(text) ?? 0n) < 2n ** 63n);
    case 'timestamp': throw new Error('remove the tag !!timestamp: Kubernetes reads every date as a string');
    default: return text;
  }
}

const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;

/** Between its digits, Go leaves underscores out. */
const SHORT_FLOAT = /^\.\d(_?\d)*([eE][-+]?\d(_?\d)*)?$/;

/** Go tells too large numbers from others. */
function finite(digits: string, text = digits): ScalarValue {
  const number = Number(digits);
  return Number.isFinite(number) ? number : text;
}

function integer(digits: string): bigint | undefined {
  const binary = /^0b([-+])([01]+)$/.exec(digits);
  if (binary) return integer(`${binary[1]}0b${binary[2]}`);
  const [, sign = '', prefix = '', rest = ''] = /^([-+]?)(0[xX]|0[oO]|0[bB]|0(?=\d))?([\da-fA-F]+)$/.exec(digits) ?? [];
  const base = BASES[prefix.toLowerCase()]!;
  if (!base.digits.test(rest)) return undefined;
  const value = BigInt(base.prefix + rest) * (sign === '-' ? -1n : 1n);
  return value >= SMALLEST && value <= LARGEST ? value : undefined;
}

const BASES: Readonly<Record<string, { readonly digits: RegExp; readonly prefix: string }>> = {
  '': { digits: /^\d+$/, prefix: '' },
  '0': { digits: /^[0-7]+$/, prefix: '0o' },
  '0o': { digits: /^[0-7]+$/, prefix: '0o' },
  '0b': { digits: /^[01]+$/, prefix: '0b' },
  '0x': { digits: /^[\da-fA-F]+$/, prefix: '0x' },
};

function floatName(value: number): string {
  const number = Math.fround(value);
  if (number === 0) return Object.is(number, -0) ? '-0' : '0';
  const short = Array.from({ length: 9 }, (_, index) => number.toExponential(index)).find(text => Math.fround(Number(text)) === number);
  const [digits, power] = short!.split('e') as [string, string];
  const exponent = Number(power);
  if (exponent >= -4 && exponent < EXPONENT) return Number(short).toFixed(Math.max(0, digits.replace(/[-.]/g, '').length - 1 - exponent));
  return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** From ten to this on, Go writes an exponent. */
const EXPONENT = 6;

function isDate(text: string): boolean {
  return /^\d{4}-\d/.test(text);
}

function held(value: ScalarValue, tag: string, text: string, test: (value: ScalarValue) => boolean): ScalarValue {
  if (test(value)) return value;
  throw new Error(`${JSON.stringify(text)} is not a valid !!${tag.slice(PREFIX.length)}`);
}

/** Base64 as Go accepts it: in lines of any length, and padded. */
function decoded(text: string): string {
  const base64 = text.replace(/[\r\n]/g, '');
  if (base64.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(base64)) throw new Error('the value of !!binary is not base64');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    throw new Error('the value of !!binary is not UTF-8');
  }
}
