import type { Case } from '../case';

const VALUES = { fsGroupChangePolicy: ['Always', 'OnRootMismatch'], supplementalGroupsPolicy: ['Merge', 'Strict'], seLinuxChangePolicy: ['MountOption', 'Recursive'] };
const at = (name: string) => `spec.securityContext.${name}`;

export const CASES: readonly Case[] = [
  ['none', { securityContext: { fsGroupChangePolicy: null } }, {}],
  ...Object.entries(VALUES).flatMap(([name, values]): Case[] => [
    ...values.map((value): Case => [`${name}: ${value}`, { securityContext: { [name]: value } }, {}]),
    ...['', values[0]!.toLowerCase()].map((value): Case => [`${name}: ${JSON.stringify(value)}`, { securityContext: { [name]: value } }, {
      [at(name)]: [`${at(name)} is ${JSON.stringify(value)}; the API server accepts ${values.join(' or ')}`, `write ${values.join(' or ')}`],
    }]),
  ]),
  ['Windows, where another rule reports the field itself', { os: { name: 'windows' }, securityContext: { fsGroupChangePolicy: 'x' } }, {}],
];
