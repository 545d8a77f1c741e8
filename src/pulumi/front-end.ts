import { toWindowsUser, windowsUserArgs, type WindowsUserArgs } from './windows-user';
import type { FrontEnd } from '../manifest/check';

/** The components: an Output is a value that is filled in later, and a user is an object. */
export const COMPONENTS: FrontEnd = {
  deferredProblem: known => known && 'it must be known when the program is read; Outputs may stand inside lists and objects',
  user: windowsUserArgs,
  toUser: option => toWindowsUser(option as WindowsUserArgs),
};
