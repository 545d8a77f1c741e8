import { snapshot } from '../manifest/snapshot';

/** A value as plain data, or an `UnwritableError` that says why it is none. */
export function readable(value: unknown): unknown {
  try {
    return snapshot(value);
  } catch (error) {
    return error;
  }
}
