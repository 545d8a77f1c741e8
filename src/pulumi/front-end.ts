import type { WindowsUserArgs } from './generated/args';
import { toWindowsUser, windowsUserArgs } from './windows-user';
import type { FrontEnd } from '../manifest/option-check';
import type { OptionType } from '../manifest/schema/option';

/** Shapes inside which an Output may be. */
const HOLDERS: ReadonlyArray<string | undefined> = ['list', 'map', 'struct'];

/** The components: an Output is a value that is filled in later, and a user is an object. */
export const COMPONENTS: FrontEnd = {
  deferredProblem: ({ known, shape }: Partial<OptionType>) => {
    if (!known) return undefined;
    const plain = shape?.kind === 'string' ? 'string' : 'value';
    return `must be a plain ${plain}, not an Output or a promise${HOLDERS.includes(shape?.kind) ? '; Outputs may be inside it' : ''}`;
  },
  userExample: "{ name: 'webapp' }",
  user: windowsUserArgs,
  toUser: option => toWindowsUser(option as WindowsUserArgs),
};
