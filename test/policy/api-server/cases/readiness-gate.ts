import type { Case } from '../case';

const by = (...readinessGates: unknown[]) => ({ readinessGates });
const at = 'spec.readinessGates[0].conditionType';
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';

export const CASES: readonly Case[] = [
  ['conditions', by({ conditionType: 'a' }, { conditionType: 'example.com/A' }, { conditionType: 'a' }), {}],
  ['nothing', by(null), { [at]: [`${at} is not set; the API server requires it`, 'set conditionType'] }],
  ['an empty name', by({ conditionType: '' }), { [at]: `${at} is not set; the API server requires it` }],
  ['a blank', by({ conditionType: 'a b' }), { [at]: `${at} is "a b"; the API server accepts ${KEY}` }],
];
