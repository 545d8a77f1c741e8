import { isDeferred } from './check';
import { WindowsUser } from './windows-user';

/** The same data in objects of its own: what a caller does to his objects later changes nothing here. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(item => copy<unknown>(item)) as T;
  if (typeof value !== 'object' || value === null || isDeferred(value) || WindowsUser.isWindowsUser(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy<unknown>(member)])) as T;
}
