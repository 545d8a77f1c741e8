type Plain = Readonly<Record<string, unknown>>;

/** What an object is once patches have been applied to it, one after the other. */
export function mergedObject(objects: readonly Plain[]): Plain {
  return objects.reduce((whole, patch) => merged(whole, patch) as Plain, {});
}

function merged(whole: unknown, patch: unknown): unknown {
  if (patch === undefined || patch === null) return whole;
  if (Array.isArray(whole) && Array.isArray(patch)) return mergedLists(whole, patch);
  if (!isRecord(whole) || !isRecord(patch)) return patch;
  return { ...whole, ...Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, merged(whole[key], value)])) };
}

/** Lists of named things are merged by their names, as containers and volumes are; of others, the patch takes the place. */
function mergedLists(whole: readonly unknown[], patch: readonly unknown[]): unknown[] {
  const nameOf = (item: unknown) => isRecord(item) ? item['name'] : undefined;
  if (patch.some(item => nameOf(item) === undefined)) return [...patch];
  const added = patch.filter(item => !whole.some(other => nameOf(other) === nameOf(item)));
  return [...whole.map(item => merged(item, patch.find(other => nameOf(other) === nameOf(item)))), ...added];
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
