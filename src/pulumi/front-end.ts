import type { WindowsUserArgs } from './generated/args';
import { toWindowsUser, windowsUserArgs } from './windows-user';
import type { FrontEnd } from '../manifest/check';
import type { Type } from '../manifest/schema/type';

/** The components: an Output is a value that is filled in later, and a user is an object. */
export const COMPONENTS: FrontEnd = {
  deferredProblem: ({ known, shape }: Partial<Type>) => {
    if (!known) return undefined;
    return shape?.kind === 'string'
      ? 'allowed is a text that is known when the program is read'
      : 'it must be known when the program is read; Outputs may stand inside lists and objects';
  },
  user: windowsUserArgs,
  toUser: option => toWindowsUser(option as WindowsUserArgs),
};
