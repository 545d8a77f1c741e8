import { WindowsUser } from '../../src';
import type { SecureWindowsPodArgs } from '../../src/pulumi';

/** The arguments that say the same as options of a construct, in the words of Pulumi. */
export function argsOf(options: object): SecureWindowsPodArgs {
  return JSON.parse(JSON.stringify(options, (_, value: unknown) =>
    WindowsUser.isWindowsUser(value) ? { name: (value as WindowsUser).name, ...(value as WindowsUser).reason } : value)) as SecureWindowsPodArgs;
}
