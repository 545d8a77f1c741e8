import { withoutTrailing } from '../text/trailing';
import { utf8Length } from '../text/utf8';

/**
 * What the API server says to a `runAsUserName` (Kubernetes' `validateWindowsSecurityContextOptions`).
 * Lengths are UTF-8 bytes, as Go counts them. Its first three steps end the check; the rest is one verdict here.
 *
 * @returns what is wrong, or nothing
 */
export function userNameFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (/[\x00-\x1f\x7f]/.test(name)) return 'contains a control character';
  const parts = name.split('\\');
  if (parts.length > 2) return `has ${parts.length - 1} backslashes; only one, between domain and user, is allowed`;
  const user = parts[parts.length - 1]!;
  return (parts.length === 2 ? domainFault(parts[0]!) : undefined) ?? userFault(user);
}

const NETBIOS_NAME = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/u;
const DNS_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const DNS_NAME = new RegExp(`^${DNS_LABEL}(?:\\.${DNS_LABEL})*$`);
const MAX_DOMAIN_BYTES = 255;
const MAX_USER_BYTES = 104;

function domainFault(domain: string): string | undefined {
  const bytes = utf8Length(domain);
  if (bytes > MAX_DOMAIN_BYTES) return `has a domain of ${bytes} bytes; at most ${MAX_DOMAIN_BYTES} are allowed`;
  if (NETBIOS_NAME.test(domain) || DNS_NAME.test(domain)) return undefined;
  return `has the domain "${domain}", which is neither a NetBIOS name (1 to 15 characters, not starting with a dot) nor a DNS name`;
}

function userFault(user: string): string | undefined {
  if (user === '') return 'has no user after the backslash';
  const bytes = utf8Length(user);
  if (bytes > MAX_USER_BYTES) return `has a user part of ${bytes} bytes; at most ${MAX_USER_BYTES} are allowed`;
  if (/^[. ]+$/.test(user)) return 'has a user part of dots and spaces only';
  const forbidden = /["/\\:;|=,+*?<>@[\]]/.exec(user);
  return forbidden ? `has a user part with the character ${forbidden[0]}` : undefined;
}

const ADMINISTRATORS = /^(containeradministrator|administrators?|(local)?system|trustedinstaller)$/iu;
const SECURITY_IDENTIFIER = /^s-1-\d/iu;

/**
 * Whether a name means an administrator of the container, however it is spelled: any letter case, any domain part,
 * with spaces, trailing dots or invisible characters. A security identifier (`S-1-5-18`) counts as one: it hides who it is.
 */
export function isAdministrator(name: string): boolean {
  const user = name.slice(name.lastIndexOf('\\') + 1).replace(/[\s\p{Cf}\p{Cc}]/gu, '');
  return ADMINISTRATORS.test(withoutTrailing(user, '.')) || SECURITY_IDENTIFIER.test(user);
}

/** The one name that the kubelet itself knows: with an effective `runAsNonRoot: true` it refuses to start the container. */
export function isRefusedByKubelet(name: string): boolean {
  return /^containeradministrator$/iu.test(name);
}

const BUILT_IN = /^(ContainerUser|ContainerAdministrator|NT AUTHORITY\\(LOCAL SERVICE|NETWORK SERVICE|SYSTEM))$/i;

/** Whether every Windows image has the user. */
export function isBuiltInUser(name: string): boolean {
  return BUILT_IN.test(name);
}
