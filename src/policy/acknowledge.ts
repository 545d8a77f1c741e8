import { ACKNOWLEDGED_ANNOTATION, contentOf } from './acknowledgement';
import type { Acknowledgement } from './finding';
import type { Path } from './object/path';

type Plain = Readonly<Record<string, unknown>>;

/**
 * An object with more acknowledgements in its annotation, in a copy. What is there and cannot be read stays: the judge refuses it.
 *
 * @param item the path of the item of a `List` that they are meant for, e.g. `['items', 0]`; without keys, the object itself
 */
export function acknowledge(object: unknown, item: Path, entries: readonly Acknowledgement[]): unknown {
  const [key, ...deeper] = item;
  if (key === undefined) return annotate(object as Plain, entries);
  if (Array.isArray(object)) return object.map((one, index): unknown => index === key ? acknowledge(one, deeper, entries) : one);
  return { ...object as Plain, [key]: acknowledge((object as Plain)[key], deeper, entries) };
}

function annotate(object: Plain, entries: readonly Acknowledgement[]): Plain {
  const { annotations, ...metadata } = (object['metadata'] ?? {}) as { readonly annotations?: Readonly<Record<string, unknown>> };
  const own = contentOf(annotations?.[ACKNOWLEDGED_ANNOTATION] ?? '[]');
  if (!Array.isArray(own)) return object;
  const all: Readonly<Record<string, unknown>> = { ...annotations, [ACKNOWLEDGED_ANNOTATION]: JSON.stringify([...own, ...entries] as unknown[]) };
  // In the order of letters, as cdk8s writes it.
  const sorted = Object.fromEntries(Object.keys(all).sort().map(name => [name, all[name]]));
  return { ...object, metadata: { annotations: sorted, ...metadata } };
}
