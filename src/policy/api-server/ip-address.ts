import type { Form } from './form';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const GROUP = /^[\da-fA-F]{1,4}$/;
const GROUPS = 8;
/** Of IPv6 addresses, those that mean an IPv4 address. */
const MAPPED = /^(?:0+:){5}ffff:/i;

/** `IsValidIPForLegacyField`, which is strict since Kubernetes 1.36. */
export const IP_ADDRESS: Form = {
  wanted: 'an IPv4 address without leading zeros, or an IPv6 address that is not an IPv4 address in IPv6 notation',
  accepts: value => typeof value !== 'string' || IPV4.test(value) || isIpv6(value),
};

function isIpv6(text: string): boolean {
  const groups = groupsIn(text);
  return groups.length === GROUPS && groups.every(group => GROUP.test(group)) && !MAPPED.test(groups.join(':'));
}

/** All eight of them, if it is an address: written out, instead of `::` and an IPv4 address at the end. */
function groupsIn(text: string): string[] {
  const last = text.slice(text.lastIndexOf(':') + 1);
  const [head = '', tail, ...more] = (IPV4.test(last) ? `${text.slice(0, -last.length)}0:0` : text).split('::');
  if (tail === undefined) return head.split(':');
  const before = partsOf(head);
  const after = partsOf(tail);
  const omitted = GROUPS - before.length - after.length;
  return more.length > 0 || omitted < 1 ? [] : [...before, ...Array<string>(omitted).fill('0'), ...after];
}

function partsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
