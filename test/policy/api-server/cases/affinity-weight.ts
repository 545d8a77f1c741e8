import type { Case } from '../case';

const nodes = (...weights: unknown[]) => ({
  affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: weights.map(weight => ({ weight, preference: {} })) } },
});
const pods = (of: string, ...weights: unknown[]) => ({
  affinity: { [of]: { preferredDuringSchedulingIgnoredDuringExecution: weights.map(weight => ({ weight, podAffinityTerm: { topologyKey: 'zone' } })) } },
});
const at = (of: string) => `spec.affinity.${of}.preferredDuringSchedulingIgnoredDuringExecution[0].weight`;
const wrong = (path: string, shown: unknown): readonly [string, string] => [`${path} is ${shown}; the API server accepts a number from 1 to 100`, 'write a number from 1 to 100'];

export const CASES: readonly Case[] = [
  ['weights of nodes', nodes(1, 100), {}],
  ['weights of pods', pods('podAntiAffinity', 1, 100), {}],
  ...[0, -1, 101].map((weight): Case => [`nodes with the weight ${weight}`, nodes(weight), { [at('nodeAffinity')]: wrong(at('nodeAffinity'), weight) }]),
  ...[0, 101].map((weight): Case => [`pods with the weight ${weight}`, pods('podAffinity', weight), { [at('podAffinity')]: wrong(at('podAffinity'), weight) }]),
  ['no weight', nodes(null), { [at('nodeAffinity')]: [`${at('nodeAffinity')} is not set; the API server requires it`, 'set weight'] }],
  ['no weight of pods', pods('podAntiAffinity', undefined), { [at('podAntiAffinity')]: `${at('podAntiAffinity')} is not set; the API server requires it` }],
];
