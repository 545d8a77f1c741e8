import type { Case } from '../case';

const at = 'spec.dnsPolicy';
const WORDS = 'ClusterFirst, ClusterFirstWithHostNet, Default or None';

export const CASES: readonly Case[] = [
  ...['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None', ''].map((policy): Case => [`the policy "${policy}"`, { dnsPolicy: policy, dnsConfig: { nameservers: ['10.0.0.10'] } }, {}]),
  ['another word', { dnsPolicy: 'none' }, { [at]: [`${at} is "none"; the API server accepts ${WORDS}`, `write ${WORDS}`] }],
];
