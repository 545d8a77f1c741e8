/** The candidate that was probably meant: at most a third of its letters differ, capitals aside. */
export function suggest(text: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map(candidate => ({ candidate, distance: distance(text.toLowerCase(), candidate.toLowerCase()) }))
    .filter(entry => entry.distance <= Math.max(1, entry.candidate.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
