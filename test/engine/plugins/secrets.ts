/** Secrets stand in the engine's messages as objects with a signature. */
import type { Properties } from './object';

const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSecret(value: unknown): value is { readonly value: unknown } {
  return isObject(value) && value[SIGNATURE] === SECRET;
}

const secret = (value: unknown): Properties => ({ [SIGNATURE]: SECRET, value });

/** The values, for the API server. */
export function revealed(value: unknown): unknown {
  if (isSecret(value)) return revealed(value.value);
  if (Array.isArray(value)) return value.map(revealed);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, field]) => [key, revealed(field)])) : value;
}

/** What was secret before is so again, at the same places, and the content of a Secret always is. */
export function hidden(object: Properties, before: unknown): Properties {
  const again = hiddenAs(object, before) as Properties;
  if (object['kind'] !== 'Secret') return again;
  const contents = Object.entries(again).filter(([key, value]) => (key === 'data' || key === 'stringData') && !isSecret(value));
  return { ...again, ...Object.fromEntries(contents.map(([key, value]) => [key, secret(value)])) };
}

function hiddenAs(value: unknown, before: unknown): unknown {
  if (isSecret(before)) return secret(value);
  if (Array.isArray(value)) return Array.isArray(before) ? value.map((item, index) => hiddenAs(item, before[index])) : value;
  if (!isObject(value) || !isObject(before)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, hiddenAs(field, before[key])]));
}
