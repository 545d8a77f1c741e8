import type { Case } from '../case';

const of = (procMount: unknown) => ({ containers: [{ name: 'web', image: 'web', securityContext: { procMount } }] });
const at = 'spec.containers[0].securityContext.procMount';

export const CASES: readonly Case[] = [
  ['the default', of('Default'), {}],
  ['nothing', of(null), {}],
  ['all of /proc, for users of the pod', { hostUsers: false, ...of('Unmasked') }, {}],
  ['all of /proc', of('Unmasked'), { [at]: [`${at} is "Unmasked"; the API server accepts it only with hostUsers: false`, 'remove procMount, or set hostUsers: false on the pod'] }],
  ['all of /proc, for users of the node', { hostUsers: true, ...of('Unmasked') }, { [at]: `${at} is "Unmasked"; the API server accepts it only with hostUsers: false` }],
  ...['', 'Masked'].map((value): Case => [`the mount ${JSON.stringify(value)}`, of(value), { [at]: [`${at} is ${JSON.stringify(value)}; the API server accepts Default or Unmasked`, 'write Default or Unmasked'] }]),
  ['Windows, where another rule reports the field itself', { os: { name: 'windows' }, ...of('Unmasked') }, {}],
  ['a word that does not exist, on Windows', { os: { name: 'windows' }, ...of('x') }, {}],
];
