/** The key whose value YAML 1.1 merges into the map that holds it. */
export const MERGE_KEY = '<<';

type Plain = Readonly<Record<string, unknown>>;

/**
 * A map without its merge key, as Kubernetes' decoder reads it. It goes through the members in the order in which they are written, and what
 * comes later replaces what came before: a member before the merge key gives way to the merged ones, a member after it wins. Of a list of maps,
 * the first that has a member wins.
 *
 * Returns nothing if the value of the merge key cannot be merged: it must be a map or a list of maps.
 */
export function withoutMergeKey(map: Plain): Plain | undefined {
  const merged = mapsIn(map[MERGE_KEY]);
  if (!merged) return undefined;
  // Entries, not assignments: no key means more than another, `__proto__` included.
  const members = Object.entries(map).flatMap(([key, value]) => key === MERGE_KEY ? merged.flatMap(one => Object.entries(one)) : [[key, value] as const]);
  return Object.fromEntries(members);
}

/** The maps to merge, the strongest last. */
function mapsIn(value: unknown): readonly Plain[] | undefined {
  const maps: readonly unknown[] = Array.isArray(value) ? [...value as unknown[]].reverse() : [value];
  return maps.every(isMap) ? maps : undefined;
}

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
