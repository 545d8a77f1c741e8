import { check, type FrontEnd } from './option-check';
import { WindowsUser } from './windows-user';

/** The constructs: a `Lazy` is a value that is filled in later, and a user is a `WindowsUser`. */
export const CONSTRUCTS: FrontEnd = {
  deferredProblem: ({ known }) => known === 'always' ? 'must be known now; only values inside it may be filled in later' : undefined,
  userExample: "WindowsUser.of('webapp')",
  user: check(WindowsUser.isWindowsUser, "a WindowsUser, e.g. WindowsUser.CONTAINER_USER or WindowsUser.of('webapp')"),
  toUser: option => option as WindowsUser,
};
