import { shown } from './shown';
import { isAdministrator, isDate, userNameFault } from '../policy';

const BRAND = Symbol.for('secure-windows-workloads.WindowsUser');

/** Why something risky is needed all the same. It is written into the manifest and reported at every synth. */
export interface Justification {
  /** Why, in a sentence that a reviewer will understand. */
  readonly reason: string;
  /**
   * Last day on which it is valid, `YYYY-MM-DD`. The day after, synth fails.
   *
   * @default - it does not expire
   */
  readonly expires?: string;
  /**
   * Who took the decision.
   *
   * @default - no one is named
   */
  readonly approvedBy?: string;
}

/**
 * The user that a Windows container runs as.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/
 */
export class WindowsUser {
  /** `ContainerUser`: the user without rights that every Windows base image has. */
  public static readonly CONTAINER_USER = new WindowsUser('ContainerUser');

  /** `NT AUTHORITY\LOCAL SERVICE`: few rights, anonymous on the network. */
  public static readonly LOCAL_SERVICE = new WindowsUser('NT AUTHORITY\\LOCAL SERVICE');

  /** `NT AUTHORITY\NETWORK SERVICE`: few rights, the computer's identity on the network. */
  public static readonly NETWORK_SERVICE = new WindowsUser('NT AUTHORITY\\NETWORK SERVICE');

  /**
   * `ContainerAdministrator`: full rights inside the container. Never in a namespace that enforces `restricted`.
   *
   * @param reason why the image needs it
   * @throws if the reason is empty, or `expires` is not a date
   */
  public static containerAdministrator(reason: Justification): WindowsUser {
    return WindowsUser.justified('WindowsUser.containerAdministrator()', 'ContainerAdministrator', reason);
  }

  /**
   * Another administrator of the image, e.g. `NT AUTHORITY\SYSTEM`, in any spelling.
   *
   * @param name `[DOMAIN\]USER`
   * @param reason why the image needs it
   * @throws if the API server would refuse the name, if it is not an administrator's, if the reason is empty, or `expires` is not a date
   */
  public static administrator(name: string, reason: Justification): WindowsUser {
    const call = `WindowsUser.administrator(${shown(name)})`;
    assertValidName(call, name);
    if (!isAdministrator(name)) throw new Error(`${call}: this is not an administrator; use WindowsUser.of(${JSON.stringify(name)}).`);
    return WindowsUser.justified(call, name, reason);
  }

  /**
   * Any user without an administrator's rights that the image or its domain has, e.g. `webapp` or `CORP\svc-shop`.
   *
   * @param name `[DOMAIN\]USER`: at most 104 bytes of user, 255 of domain
   * @throws if the API server would refuse the name, or if it is an administrator's, in any spelling
   */
  public static of(name: string): WindowsUser {
    const call = `WindowsUser.of(${shown(name)})`;
    assertValidName(call, name);
    if (isAdministrator(name)) {
      throw new Error(`${call}: an administrator needs a reason: use WindowsUser.administrator(${JSON.stringify(name)}, { reason: 'why the image needs it' }). `
        + 'If the image needs none, use WindowsUser.CONTAINER_USER.');
    }
    return new WindowsUser(name);
  }

  /**
   * Whether a value is a `WindowsUser`, of this or another copy of the package.
   *
   * @param value anything
   */
  public static isWindowsUser(value: any): boolean {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  /** @param call what was called, as its error says */
  private static justified(call: string, name: string, reason: Justification): WindowsUser {
    if (typeof reason?.reason !== 'string' || !reason.reason.trim()) {
      throw new Error(`${call}: an administrator needs a reason: { reason: 'why the image needs it', expires: '2027-03-31' }. If the image needs none, use WindowsUser.CONTAINER_USER.`);
    }
    if (reason.expires !== undefined && !(typeof reason.expires === 'string' && isDate(reason.expires))) {
      throw new Error(`${call}: expires is ${shown(reason.expires)}; it must be a date, YYYY-MM-DD.`);
    }
    return new WindowsUser(name, reason);
  }

  /** The name, as it is written into the manifest. */
  public readonly name: string;

  /** Why it is an administrator; nothing for other users. */
  public readonly reason?: Justification;

  private constructor(name: string, reason?: Justification) {
    this.name = name;
    if (reason) this.reason = Object.freeze({ ...reason });
    Object.defineProperty(this, BRAND, { value: true });
    // Not frozen as a whole: jsii keeps a note on every object that it hands to other languages.
    for (const member of ['name', 'reason']) Object.defineProperty(this, member, { writable: false, configurable: false });
  }
}

function assertValidName(call: string, name: string): void {
  const fault = typeof name === 'string' ? userNameFault(name) : 'is not a string';
  if (fault) throw new Error(`${call}: the name ${fault}. It must be [DOMAIN\\]USER, e.g. "ContainerUser" or "CORP\\\\svc-shop".`);
}
