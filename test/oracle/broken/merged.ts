export type Json = Readonly<Record<string, unknown>>;

/** Both objects in one. Items of lists with the same name are one item; the others follow each other. Of two scalars, the second stays. */
export function merged(one: Json, other: Json): Json {
  const result: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) result[name] = both(result[name], value);
  return result;
}

function both(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return bothLists(one, other);
  return isJson(one) && isJson(other) ? merged(one, other) : copied(other);
}

function bothLists(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const result = [...one];
  for (const item of other) {
    const place = isJson(item) && 'name' in item ? result.findIndex(known => isJson(known) && known['name'] === item['name']) : -1;
    if (place < 0) result.push(copied(item));
    else result[place] = both(result[place], item);
  }
  return result;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plain data, so that what is done to it is done to nothing else. Much faster than what Node has for any data. */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (!isJson(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) result[name] = copied(member);
  return result as T;
}
