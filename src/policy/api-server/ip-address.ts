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
  const last = text.slice(text.lastIndexOf(':') + 1);
  const groups = written(IPV4.test(last) ? `${text.slice(0, -last.length)}0:0` : text).split(':');
  return groups.length === GROUPS && groups.every(group => GROUP.test(group)) && !MAPPED.test(groups.join(':'));
}

/** With zeros for `::`, one at least. */
function written(text: string): string {
  const count = text.split(':').filter(group => group !== '').length;
  const zeros = '0:'.repeat(Math.max(1, GROUPS - count));
  return text.replace('::', `:${zeros}`).slice(text.startsWith('::') ? 1 : 0, text.endsWith('::') ? -1 : undefined);
}
