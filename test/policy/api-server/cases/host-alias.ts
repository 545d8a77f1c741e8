import type { Case } from '../case';

const by = (...hostAliases: unknown[]) => ({ hostAliases });
const at = (field: string) => `spec.hostAliases[0].${field}`;
const IP = 'an IPv4 address without leading zeros, or an IPv6 address that is not an IPv4 address in IPv6 notation';
const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';

export const CASES: readonly Case[] = [
  ['aliases', by({ ip: '10.0.0.7', hostnames: ['a', 'a.b'] }, { ip: '::1' }), {}],
  ['nothing', by(null), { [at('ip')]: [`${at('ip')} is not set; the API server requires it`, 'set ip'] }],
  ['no address', by({ ip: '', hostnames: ['a'] }), { [at('ip')]: `${at('ip')} is not set; the API server requires it` }],
  ['a name for an address', by({ ip: 'a' }), { [at('ip')]: `${at('ip')} is "a"; the API server accepts ${IP}` }],
  ['a name with an underscore', by({ ip: '10.0.0.7', hostnames: ['a', 'a_b'] }), { [at('hostnames[1]')]: `${at('hostnames[1]')} is "a_b"; the API server accepts ${NAME}` }],
  ['an empty name', by({ ip: '10.0.0.7', hostnames: [null] }), { [at('hostnames[0]')]: `${at('hostnames[0]')} is null; the API server accepts ${NAME}` }],
];
