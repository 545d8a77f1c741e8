import type { WindowsUserArgs } from './generated/args';
import type { OptionFault } from '../manifest/check';
import { ruled } from '../manifest/schema/type';
import { userArgs } from '../manifest/schema/user';
import { WindowsUser } from '../manifest/windows-user';
import { isAdministrator, isDate, userNameFault, type Field } from '../policy';

/** What is wrong with a user. It shapes the pod, so it is known when the program is read: there are no Outputs in it. */
export const windowsUserArgs = ruled(userArgs, reasonFaults);

export function toWindowsUser({ name, ...reason }: WindowsUserArgs): WindowsUser {
  return reason.reason === undefined ? WindowsUser.of(name) : WindowsUser.administrator(name, { ...reason, reason: reason.reason });
}

function* reasonFaults(at: Field): Generator<OptionFault> {
  const [name, reason, expires] = [at.get('name'), at.get('reason'), at.get('expires')];
  if (name.string === undefined) return;
  const fault = userNameFault(name.string);
  if (fault) {
    yield { at: name, problem: `the name ${fault}; allowed is [DOMAIN\\]USER, e.g. "ContainerUser" or "CORP\\svc-shop"` };
  } else if (isAdministrator(name.string) && !reason.text.trim()) {
    yield { at: reason, problem: `${name.string} is an administrator: say why the image needs one. Without need, use ContainerUser` };
  } else if (!isAdministrator(name.string)) {
    for (const member of at.members().filter(({ name: key, isSet }) => key !== 'name' && isSet)) {
      yield { at: member, problem: `${name.string} is no administrator; leave it out` };
    }
  }
  if (expires.string !== undefined && !isDate(expires.string)) yield { at: expires, problem: 'allowed is a day, YYYY-MM-DD' };
}
