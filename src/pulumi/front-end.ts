import type { WindowsUserArgs } from './generated/args';
import { toWindowsUser, windowsUserArgs } from './windows-user';
import type { FrontEnd } from '../manifest/check';
import type { Type } from '../manifest/schema/type';

/** Shapes inside which an Output may be. */
const HOLDERS: ReadonlyArray<string | undefined> = ['list', 'map', 'struct'];

/** The components: an Output is a value that is filled in later, and a user is an object. */
export const COMPONENTS: FrontEnd = {
  deferredProblem: ({ known, shape }: Partial<Type>) => {
    if (!known) return undefined;
    const plain = shape?.kind === 'string' ? 'string' : 'value';
    return `must be a plain ${plain}, not an Output or a promise${HOLDERS.includes(shape?.kind) ? '; Outputs may be inside it' : ''}`;
  },
  userExample: "{ name: 'webapp' }",
  user: windowsUserArgs,
  toUser: option => toWindowsUser(option as WindowsUserArgs),
};
