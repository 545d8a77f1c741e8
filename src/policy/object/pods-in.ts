import { builtInPodIn } from './built-in-kinds';
import { podsInCustomResource } from './custom/custom-resource';
import type { Field } from './field';
import { hasItems } from './items';
import type { PodLocation } from './pod-location';

/** Every pod in an object of any kind. */
export function podsIn(object: Field): PodLocation[] {
  const known = builtInPodIn(object);
  return known ? [known] : podsInCustomResource(object);
}

/**
 * An object, and what is in its `items`, to any depth. kubectl decodes whatever has `items` as a list, whatever its kind; other
 * clients send the object itself: it is judged both ways.
 */
export function objectsIn(field: Field): Field[] {
  if (!hasItems(field)) return [field];
  const found: Field[] = [];
  const seen = new Set<unknown>();
  const open = [field];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.value)) continue;
    if (hasItems(at)) seen.add(at.value);
    found.push(at);
    for (const item of at.get('items').items().reverse()) open.push(item);
  }
  return found;
}
