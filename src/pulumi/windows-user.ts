import { both, isDeferred, optional, required, struct, text, type Check, type OptionFault } from '../manifest/check';
import { WindowsUser } from '../manifest/windows-user';
import { isAdministrator, isDate, userNameFault, type Field } from '../policy';

/**
 * The user that a Windows container runs as. It shapes the pod, so it is known when the program is read: there are no Outputs here.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/
 */
export interface WindowsUserArgs {
  /** `[DOMAIN\]USER`, at most 104 bytes of user and 255 of domain, e.g. `ContainerUser`, `webapp` or `CORP\svc-shop`. */
  readonly name: string;

  /**
   * Why the image needs an administrator, in a sentence that a reviewer will understand. It is written into the manifest and
   * told at every preview. Required for an administrator, and for nobody else.
   *
   * @default - none
   */
  readonly reason?: string;

  /**
   * Last day on which the reason holds, `YYYY-MM-DD`. The day after, previews fail.
   *
   * @default - no end
   */
  readonly expires?: string;

  /**
   * Who took the decision.
   *
   * @default - nobody is named
   */
  readonly approvedBy?: string;
}

/** What is wrong with a user. */
export const windowsUserArgs: Check = both(
  struct<WindowsUserArgs>({ name: required(text), reason: optional(text), expires: optional(text), approvedBy: optional(text) }),
  outputFaults,
  reasonFaults,
);

export function toWindowsUser({ name, ...reason }: WindowsUserArgs): WindowsUser {
  return reason.reason === undefined ? WindowsUser.of(name) : WindowsUser.administrator(name, { ...reason, reason: reason.reason });
}

function* outputFaults(at: Field): Generator<OptionFault> {
  for (const member of at.members().filter(({ value }) => isDeferred(value))) {
    yield { at: member, problem: 'allowed is a text that is known when the program is read' };
  }
}

function* reasonFaults(at: Field): Generator<OptionFault> {
  const [name, reason, expires] = [at.get('name'), at.get('reason'), at.get('expires')];
  if (name.string === undefined) return;
  const fault = userNameFault(name.string);
  if (fault) {yield { at: name, problem: `the name ${fault}; allowed is [DOMAIN\\]USER, e.g. "ContainerUser" or "CORP\\svc-shop"` };} else if (isAdministrator(name.string) && !reason.text.trim()) {
    yield { at: reason, problem: `${name.string} is an administrator: say why the image needs one. Without need, use ContainerUser` };
  } else if (!isAdministrator(name.string)) {
    for (const member of at.members().filter(({ name: key, isSet }) => key !== 'name' && isSet)) {
      yield { at: member, problem: `${name.string} is no administrator; leave it out` };
    }
  }
  if (expires.string !== undefined && !isDate(expires.string)) yield { at: expires, problem: 'allowed is a day, YYYY-MM-DD' };
}
