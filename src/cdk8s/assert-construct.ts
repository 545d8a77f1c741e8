import { Construct } from 'constructs';
import { pointToCaller } from './caller';
import { shown } from '../manifest/shown';

/**
 * What a construct belongs to, where it can belong there.
 *
 * @throws if it is no construct
 */
export function scopeOf(name: string, scope: Construct, id: string): Construct {
  const own = typeof id === 'string' ? ` ${shown(id)}` : '';
  assertConstruct(`${name}${own}`, scope);
  return scope;
}

/** @param asking what was called, as its error says */
export function assertConstruct(asking: string, scope: Construct): void {
  if (isConstruct(scope)) return;
  throw pointToCaller(new Error(`${asking}: the scope is ${shown(scope)}; it must be a construct, such as a Chart or the App.`));
}

/** A proxy that is revoked is none. */
function isConstruct(value: unknown): boolean {
  try {
    return Construct.isConstruct(value);
  } catch {
    return false;
  }
}
