import { isJson, type Json } from './merged';
import { rowsIn } from './row';
import type { Keys } from './spots';
import type { Oracle } from '../oracle';

/** Which of some objects show what is looked for. */
type Shows = (objects: readonly Json[]) => Promise<readonly boolean[]>;

/** The smallest object with differences of those that an object shows and of no other, one certain difference among them, where one is named. */
export async function smallestWith(object: Json, oracle: Oracle, certain?: string): Promise<Json> {
  const [answer] = await oracle.askOfAny([object]);
  const rows = new Set(rowsIn(object, answer));
  return smallest(object, async objects => {
    const answers = await oracle.askOfAny(objects);
    return objects.map((one, index) => {
      const shown = rowsIn(one, answers[index]);
      return shown.length > 0 && shown.every(row => rows.has(row)) && (certain === undefined || shown.includes(certain));
    });
  });
}

/** An object that shows it, too, and no longer does when any member or item is taken out of it. */
async function smallest(object: Json, shows: Shows): Promise<Json> {
  let found = object;
  for (let count = Infinity; count > 0;) {
    const removable = placesIn(found);
    const alone = await shows(removable.map(keys => without(found, [keys])));
    const useless = removable.filter((_, index) => alone[index]);
    count = useless.length;
    while (count > 0) {
      const smaller = without(found, useless.slice(0, count));
      if (count === 1 || (await shows([smaller]))[0]) {
        found = smaller;
        break;
      }
      count = Math.floor(count / 2);
    }
  }
  return found;
}

/** Every member and item, the outer ones first, the last of a list before the others. What the object is stays. */
function placesIn(object: Json): Keys[] {
  const places: Keys[] = [];
  const walk = (value: unknown, keys: Keys): void => {
    const members: Array<readonly [string | number, unknown]> = isJson(value) ? Object.entries(value) : [];
    for (const [key, member] of Array.isArray(value) ? [...value.entries()].reverse() : members) {
      if (keys.length > 0 || (key !== 'kind' && key !== 'apiVersion')) places.push([...keys, key]);
      walk(member, [...keys, key]);
    }
  };
  walk(object, []);
  return places.sort((one, other) => one.length - other.length);
}

function without(object: Json, places: readonly Keys[]): Json {
  const gone = new Set(places.map(keys => JSON.stringify(keys)));
  const copy = (value: unknown, keys: Keys): unknown => {
    const stays = (key: string | number) => !gone.has(JSON.stringify([...keys, key]));
    if (Array.isArray(value)) return value.flatMap((item, index) => stays(index) ? [copy(item, [...keys, index])] : []);
    if (!isJson(value)) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => stays(key) ? [[key, copy(member, [...keys, key])]] : []));
  };
  return copy(object, []) as Json;
}
