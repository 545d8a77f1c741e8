import type { WindowsUserArgs } from './generated/args';
import type { Check, OptionFault } from '../manifest/option-check';
import { ruled } from '../manifest/schema/option';
import { userArgs } from '../manifest/schema/user';
import { WindowsUser } from '../manifest/windows-user';
import { isAdministrator, isDate, userNameFault, type Field } from '../policy';

/** What is wrong with a user. It shapes the pod, so it is known when the program is read: there are no Outputs in it. */
export const windowsUserArgs: Check = (at, frontEnd) => at.isObject ? userObject(at, frontEnd) : [{ at, problem: NO_OBJECT }];

const userObject = ruled(userArgs, reasonFaults);
const NO_OBJECT = "must be an object with the name of the user, e.g. { name: 'ContainerUser' } or { name: 'webapp' }";

export function toWindowsUser({ name, ...reason }: WindowsUserArgs): WindowsUser {
  return reason.reason === undefined ? WindowsUser.of(name) : WindowsUser.administrator(name, { ...reason, reason: reason.reason });
}

function* reasonFaults(at: Field): Generator<OptionFault> {
  const [name, reason, expires] = [at.get('name'), at.get('reason'), at.get('expires')];
  if (name.string === undefined) return;
  const fault = userNameFault(name.string);
  if (fault) {
    yield { at: name, problem: `the name ${fault}; it must be [DOMAIN\\]USER, e.g. "ContainerUser" or "CORP\\svc-shop"` };
  } else if (isAdministrator(name.string) && !reason.text.trim()) {
    yield { at: reason, problem: `must explain why the image needs the administrator ${name.string}; if it does not, use ContainerUser` };
  } else if (!isAdministrator(name.string)) {
    for (const member of at.members().filter(({ name: key, isSet }) => key !== 'name' && isSet)) {
      yield { at: member, problem: `must be left out: ${name.string} is not an administrator` };
    }
  }
  if (expires.string !== undefined && !isDate(expires.string)) yield { at: expires, problem: 'it must be a date, YYYY-MM-DD' };
}
