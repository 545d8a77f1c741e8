import type { Case } from '../case';

const by = (dnsConfig: unknown) => ({ dnsConfig });
const at = (field: string) => `spec.dnsConfig.${field}`;
const IP = 'an IPv4 address without leading zeros, or an IPv6 address that is not an IPv4 address in IPv6 notation';
const DOMAIN = 'at most 253 lowercase letters, digits, hyphens, underscores and dots, with a letter or digit at each end and beside each dot, or one underscore before it, or "."';
const none = (path: string): readonly [string, string] => [
  `${path} has no nameservers; the API server requires one for dnsPolicy: None`, 'set dnsConfig.nameservers, or another dnsPolicy',
];
const server = (shown: string): readonly [string, string] => [`${at('nameservers[0]')} is ${shown}; the API server accepts ${IP}`, `write ${IP}`];
const search = (shown: string): readonly [string, string] => [`${at('searches[0]')} is ${shown}; the API server accepts ${DOMAIN}`, `write ${DOMAIN}`];
/** All with the blanks between them. */
const domains = (bytes: number) => [...Array<string>(8).fill('a'.repeat(253)), 'a'.repeat(bytes - 8 * 254)];

const ADDRESSES = [
  '0.0.0.0', '255.249.199.9', '::', '::1', '1::', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8', 'FE80:0:0::abcd', '1:2:3:4:5:6:1.2.3.4', '::1.2.3.4',
  '64:ff9b::1.2.3.4', '::1:ffff:1:1', '0:0:0:0:0:fffe:1:1', '0:0:0:0:1:ffff:1:1', '0:0:0:0:ffff:0:1:1', '1:0:0:0:0:0:ffff:1',
];
const NO_ADDRESSES = [
  '', 'a', '1.2.3', '1.2.3.4.5', '1.2.3.256', '1.2.3.', '1.2.3.4 ', '01.2.3.4', '1.2.3.04', '1.2.3.4\n', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', '1::2::3',
  '1:2:3:4::5:6:7:8', ':1:2:3:4:5:6:7', '1:2:3:4:5:6:7:', ':::', '12345::', 'g::', '::1%eth0', '::ffff:1.2.3.4', '::FFFF:1:2', '0:0:0:0:0:ffff:1:1', '0000:0::ffff:1:1', '::01.2.3.4',
  '1.2.3.4::', '1:2:3:4:5:6:7:1.2.3.4', '::1.2.3', '1::1:', '::1.2.3.4:1', '1::2::', '::1::', '1:2:3:4:5:6:7:8:', '::1:2:3:4:5:6:7:8',
];

export const CASES: readonly Case[] = [
  ['servers, domains and options', by({
    nameservers: ['10.0.0.10', '10.0.0.11', '::1'], searches: ['.', 'a', 'a.', '_a._b-c.d', 'a__b', '1', 'a.b_cd'], options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }],
  }), {}],
  ['nothing in it', by({ nameservers: null, searches: [], options: null }), {}],
  ...ADDRESSES.map((address): Case => [`the server ${address}`, by({ nameservers: [address] }), {}]),
  ...NO_ADDRESSES.map((address): Case => [`the server ${address}`, by({ nameservers: [address] }), { [at('nameservers[0]')]: server(JSON.stringify(address)) }]),
  ['no server in a list', by({ nameservers: [null] }), { [at('nameservers[0]')]: server('null') }],
  ['no configuration for None', { dnsPolicy: 'None', dnsConfig: null }, { 'spec.dnsConfig': none('spec.dnsConfig') }],
  ['no servers for None', { dnsPolicy: 'None', dnsConfig: { searches: ['A'] } }, { [at('nameservers')]: none(at('nameservers')) }],
  ['an empty list of servers for None', { dnsPolicy: 'None', dnsConfig: { nameservers: [] } }, { [at('nameservers')]: none(at('nameservers')) }],
  ['servers for None', { dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.10'], searches: ['A'] } }, { [at('searches[0]')]: search('"A"') }],
  ['no servers for another policy', { dnsPolicy: 'Default', dnsConfig: { searches: ['A'] } }, { [at('searches[0]')]: search('"A"') }],
  ['four servers', by({ nameservers: ['10.0.0.10', '10.0.0.11', '10.0.0.12', '10.0.0.13'] }), {
    [at('nameservers')]: [`${at('nameservers')} has 4 nameservers; the API server accepts at most 3`, 'shorten nameservers'],
  }],
  ['32 domains', by({ searches: Array(32).fill('a') }), {}],
  ['33 domains', by({ searches: Array(33).fill('a') }), { [at('searches')]: [`${at('searches')} has 33 domains; the API server accepts at most 32`, 'shorten searches'] }],
  ['2048 characters', by({ searches: domains(2048) }), {}],
  ['2049 characters', by({ searches: domains(2049) }), {
    [at('searches')]: [`${at('searches')} has 2049 characters, with a blank between the domains; the API server accepts at most 2048`, 'shorten searches'],
  }],
  ...['', '..', 'a..', 'A', '__a', 'a_', 'a-.b', 'a b', '_', `${'a.'.repeat(126)}aa`].map((domain): Case => [`the domain "${domain}"`, by({ searches: [domain] }), {
    [at('searches[0]')]: search(JSON.stringify(domain).replace(/^(.{120}).+/, '$1…')),
  }]),
  ['a domain of 253 letters', by({ searches: [`${'a.'.repeat(126)}a.`] }), {}],
  ['no domain in a list', by({ searches: [null] }), { [at('searches[0]')]: search('null') }],
  ['no option', by({ options: [null, { name: '' }] }), {
    [at('options[0].name')]: [`${at('options[0].name')} is not set; the API server requires it`, 'set name'],
    [at('options[1].name')]: `${at('options[1].name')} is not set; the API server requires it`,
  }],
];
