const QUANTITY = /^[+-]?(\d+\.?\d*|\.\d+)(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E|[eE][+-]?\d+)?$/;
const DIVISORS: Readonly<Record<string, number>> = { n: 1e9, u: 1e6, m: 1e3 };
const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60,
};

/**
 * The number that a quantity of Kubernetes means, e.g. `800Mi` or `500m`; nothing where it is none.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function quantity(value: unknown): number | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const suffix = QUANTITY.exec(text)?.[2];
  if (!QUANTITY.test(text)) return undefined;
  if (suffix === undefined || /^[eE][+-]?\d/.test(suffix)) return Number(text);
  const number = Number(text.slice(0, -suffix.length));
  return number / (DIVISORS[suffix] ?? 1) * (FACTORS[suffix] ?? 1);
}
