import { dnsSubdomain, ipAddress } from './names';
import { list, optional, required, struct, text } from './option';

export const dnsConfig = struct('PodDnsConfig', 'Servers and search domains, besides those of `dnsPolicy`.', {
  nameservers: optional(list(ipAddress), 'Addresses of servers, at most three.', 'none'),
  searches: optional(list(dnsSubdomain), 'Search domains for short names.', 'none'),
  options: optional(list(struct('PodDnsConfigOption', 'An option of the resolver.', {
    name: required(text, 'Name of the option.'),
    value: optional(text, 'Its value.', 'none'),
  })), 'Options of the resolver.', 'none'),
});
