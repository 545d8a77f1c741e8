const PAIRS = 31;
const SLICE_MS = 20;

/** The median of many pairs, each measured one right after the other, and the range of the middle half. */
export function ratios(a: () => unknown, b: () => unknown): string {
  perCall(a, 500);
  perCall(b, 500);
  const sorted = Array.from({ length: PAIRS }, () => perCall(a, SLICE_MS) / perCall(b, SLICE_MS)).sort((x, y) => x - y);
  const at = (share: number) => sorted[Math.floor(share * (PAIRS - 1))]!.toFixed(3);
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`;
}

/** Nanoseconds a call takes, over some time. */
function perCall(work: () => unknown, milliseconds: number): number {
  const start = process.hrtime.bigint();
  const end = start + BigInt(milliseconds * 1e6);
  let calls = 0;
  let now = start;
  while (now < end) {
    work();
    calls++;
    now = process.hrtime.bigint();
  }
  return Number(now - start) / calls;
}
