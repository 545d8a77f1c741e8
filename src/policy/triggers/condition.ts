/** What a value may be. `null` counts as absent, and is handed over as `undefined`. */
export type Condition = (value: unknown) => boolean;

export const isSet: Condition = value => value !== undefined;

export const isUnset: Condition = value => value === undefined;

/** Whatever it is, as long as the route leads to it. */
export const isAnything: Condition = () => true;

export function equals(wanted: unknown): Condition {
  return value => value === wanted;
}

/** Anything but one value, absence included. */
export function isNot(usual: unknown): Condition {
  return value => value !== usual;
}

export function isOneOf(...wanted: readonly unknown[]): Condition {
  return value => wanted.includes(value);
}

/** A string of which something is true. */
export function isText(holds: (text: string) => boolean): Condition {
  return value => typeof value === 'string' && holds(value);
}

/** A list with an item, of some sort if that is given. */
export function isListWith(holds: Condition = isAnything): Condition {
  return value => hasItem(value, holds);
}

/** Whether a value is a list with such an item. A list may have holes, which `some` would skip. */
export function hasItem(value: unknown, holds: Condition): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (holds(value[index] ?? undefined)) return true;
  }
  return false;
}
