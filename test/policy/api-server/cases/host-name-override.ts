import type { Case } from '../case';

const at = 'spec.hostnameOverride';
const NAME = 'at most 64 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const odd = (name: string): readonly [string, string] => [`${at} is "${name}"; the API server accepts ${NAME}`, `write ${NAME}`];
const beside = (other: string): readonly [string, string] => [`${at} is set; the API server does not accept it beside ${other}: true`, `remove hostnameOverride, or ${other}`];

export const CASES: readonly Case[] = [
  ['a name', { hostnameOverride: 'a.b', setHostnameAsFQDN: false, hostNetwork: false }, {}],
  ['64 letters', { hostnameOverride: 'a'.repeat(64) }, {}],
  ['no name', { hostnameOverride: null, setHostnameAsFQDN: true, hostNetwork: true }, {}],
  ...['', 'A', 'a'.repeat(65)].map((name): Case => [`the name "${name}"`, { hostnameOverride: name, setHostnameAsFQDN: true }, { [at]: odd(name) }]),
  ['a name that DNS has as well', { hostnameOverride: 'a', setHostnameAsFQDN: true, hostNetwork: true }, { [at]: beside('setHostnameAsFQDN') }],
  ['a name that the node has as well', { hostnameOverride: 'a', hostNetwork: true }, { [at]: beside('hostNetwork') }],
];
