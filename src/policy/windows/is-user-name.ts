import { isText, type Condition } from '../triggers/condition';

/** A user name of which something is true that is not true of ContainerUser, the usual one. */
export function isUserName(holds: (name: string) => boolean): Condition {
  const isSuch = isText(holds);
  return value => value !== 'ContainerUser' && isSuch(value);
}
