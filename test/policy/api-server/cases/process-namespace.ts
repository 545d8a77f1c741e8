import type { Case } from '../case';

const at = 'spec.shareProcessNamespace';

export const CASES: readonly Case[] = [
  ['the processes of the pod', { shareProcessNamespace: true, hostPID: false }, {}],
  ['those of the node', { shareProcessNamespace: false, hostPID: true }, {}],
  ['both', { shareProcessNamespace: true, hostPID: true }, { [at]: [`${at} is true, and so is hostPID; the API server accepts only one of them`, 'remove shareProcessNamespace or hostPID'] }],
  ['Windows, where another rule reports the field itself', { os: { name: 'windows' }, shareProcessNamespace: true, hostPID: true }, {}],
];
