/** The key whose value YAML 1.1 merges into the map that holds it. */
export const MERGE_KEY = '<<';

type Plain = Readonly<Record<string, unknown>>;

/** Whether a merge key is anywhere in a value. */
export function holdsMergeKey(value: unknown): boolean {
  const seen = new Set<unknown>();
  const open = [value];
  while (open.length > 0) {
    const at = open.pop();
    if (typeof at !== 'object' || at === null || seen.has(at)) continue;
    seen.add(at);
    if (Object.hasOwn(at, MERGE_KEY)) return true;
    for (const inner of Object.values(at)) open.push(inner);
  }
  return false;
}

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
  const members = (entry: [string, unknown]) => entry[0] === MERGE_KEY ? merged.flatMap(one => Object.entries(one)) : [entry];
  // Entries, not assignments: no key means more than another, `__proto__` included.
  return Object.fromEntries(Object.entries(map).flatMap(members));
}

/**
 * Plain data with all its merge keys merged.
 *
 * @throws if one of them cannot be
 */
export function withoutMergeKeys(value: unknown, known = new Map<unknown, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);
  // What holds itself holds what it was.
  known.set(value, value);
  const result = Array.isArray(value) ? value.map(item => withoutMergeKeys(item, known)) : ofMap(value as Plain, known);
  known.set(value, result);
  return result;
}

function ofMap(map: Plain, known: Map<unknown, unknown>): Plain {
  const members: Plain = Object.fromEntries(Object.entries(map).map(([key, member]) => [key, withoutMergeKeys(member, known)]));
  const merged = Object.hasOwn(members, MERGE_KEY) ? withoutMergeKey(members) : members;
  if (!merged) throw new Error(`the value of the merge key "${MERGE_KEY}" is neither a map nor a list of maps`);
  return merged;
}

/** The maps to merge, the strongest last. */
function mapsIn(value: unknown): readonly Plain[] | undefined {
  const maps: readonly unknown[] = Array.isArray(value) ? [...value as unknown[]].reverse() : [value];
  return maps.every(isMap) ? maps : undefined;
}

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
