import { ACKNOWLEDGED_ANNOTATION, type Acknowledgement } from '../policy';

type Plain = Readonly<Record<string, unknown>>;

/**
 * An object with more acknowledgements in its annotation. What stands there and cannot be read stays: the judge refuses it.
 *
 * @param item of a `List`, e.g. `items[0].`; nothing for the object itself
 */
export function annotated(object: unknown, item: string, entries: readonly Acknowledgement[]): unknown {
  return change(object as Plain, [...item.matchAll(/\d+/g)].map(([index]) => Number(index)), entries);
}

function change(object: Plain, [index, ...deeper]: readonly number[], entries: readonly Acknowledgement[]): Plain {
  if (index === undefined) return annotate(object, entries);
  const items = object['items'] as readonly Plain[];
  return { ...object, items: items.map((one, at) => at === index ? change(one, deeper, entries) : one) };
}

function annotate(object: Plain, entries: readonly Acknowledgement[]): Plain {
  const { annotations, ...metadata } = (object['metadata'] ?? {}) as { readonly annotations?: Readonly<Record<string, unknown>> };
  const own = parse(annotations?.[ACKNOWLEDGED_ANNOTATION]);
  if (!Array.isArray(own)) return object;
  const all = { ...annotations, [ACKNOWLEDGED_ANNOTATION]: JSON.stringify([...own, ...entries] as unknown[]) };
  // In the order of letters, as cdk8s writes it.
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => one < other ? -1 : 1));
  return { ...object, metadata: { annotations: sorted, ...metadata } };
}

function parse(annotation: unknown): unknown {
  if (annotation === undefined || annotation === null) return [];
  try {
    return JSON.parse(String(annotation));
  } catch {
    return undefined;
  }
}
