import { isQuantity } from './quantity';
import { scalarText } from './scalar';

/**
 * What a quantity amounts to, in thousandths: the API server rounds what is finer away from zero. `null` in a map of quantities is 0 to it.
 * Nothing where it is not a quantity.
 *
 * Source: kubernetes, staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go ParseQuantity; pkg/apis/core/v1/defaults.go SetDefaults_ResourceList.
 */
export function amountOf(value: unknown): bigint | undefined {
  if (value === null) return 0n;
  const billionths = billionthsOf(value);
  return billionths === undefined ? undefined : dividedUp(billionths, 1_000_000n);
}

/** Whether one quantity is more than another. What is not a quantity is neither more nor less. */
export function exceeds(one: unknown, other: unknown): boolean {
  return !isClearlyLess(one, other) && amountOf(one)! > amountOf(other)!;
}

/** Whether a quantity is less than another, as far as that can be seen at a glance, without exact numbers. */
export function isClearlyLess(one: unknown, other: unknown): boolean {
  return roughly(one) < roughly(other);
}

/** What a quantity amounts to, in thousandths; of unusual ones NaN. */
function roughly(quantity: unknown): number {
  const text = scalarText(quantity);
  const count = parseInt(text, 10);
  return count * (USUAL[text.slice(String(count).length)] ?? NaN);
}

const USUAL: Readonly<Record<string, number>> = { '': 1000, 'm': 1, 'Ki': 1024 * 1000, 'Mi': 1024 ** 2 * 1000, 'Gi': 1024 ** 3 * 1000, 'Ti': 1024 ** 4 * 1000 };

export function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

/** What a quantity amounts to, in billionths: as fine as Kubernetes reads it. */
export function billionthsOf(value: unknown): bigint | undefined {
  if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'string' || !isQuantity(value)) return undefined;
  const [, sign, digits, decimals, suffix] = PARTS.exec(String(value).trim()) as unknown as readonly [string, string, string, string, string];
  const binary = BINARY.indexOf(suffix) + 1;
  const exponent = binary > 0 ? 0 : exponentOf(suffix);
  const count = times10(BigInt(digits + decimals) * 1024n ** BigInt(binary), 9 + exponent - decimals.length);
  const amount = binary > 0 && count > MOST ? MOST : count;
  return sign === '-' ? -amount : amount;
}

/** A quotient, rounded away from zero. */
export function dividedUp(count: bigint, by: bigint): bigint {
  return count / by + BigInt(Math.sign(Number(count % by)));
}

/** An amount as a quantity. */
export function quantityOf(amount: bigint): string {
  return amount % 1000n === 0n ? String(amount / 1000n) : `${amount}m`;
}

const PARTS = /([+-]?)(\d*)\.?(\d*)(.*)/;
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
/** As much as there can be with a binary suffix: 2^63 - 1. */
const MOST = (2n ** 63n - 1n) * 10n ** 9n;
/** Larger exponents say no more, and would take long. */
const LARGEST_EXPONENT = 9999;

function exponentOf(suffix: string): number {
  const exponent = DECIMAL[suffix] ?? Number(suffix.slice(1));
  return Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, exponent));
}

function times10(count: bigint, exponent: number): bigint {
  return dividedUp(count * 10n ** BigInt(Math.max(0, exponent)), 10n ** BigInt(Math.max(0, -exponent)));
}
