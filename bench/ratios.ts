const PAIRS = 31;
const SLICE_MS = 20;
/** Calls between two looks at the clock: a look takes a fiftieth of what judging a Deployment does. */
const CALLS = 10;

/** The median of many pairs, each measured one right after the other, and the range of the middle half. */
export function ratios(a: () => unknown, b: () => unknown): string {
  perCall(a, 500);
  perCall(b, 500);
  const sorted = Array.from({ length: PAIRS }, () => perCall(a, SLICE_MS) / perCall(b, SLICE_MS)).sort((x, y) => x - y);
  const at = (share: number) => sorted[Math.floor(share * (PAIRS - 1))]!.toFixed(3);
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`;
}

/** Milliseconds that a call takes, over some time. */
function perCall(work: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let now = start;
  while (now < start + milliseconds) {
    for (let index = 0; index < CALLS; index++) work();
    calls += CALLS;
    now = performance.now();
  }
  return (now - start) / calls;
}
