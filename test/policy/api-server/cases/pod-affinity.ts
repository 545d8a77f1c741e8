import type { Case } from '../case';

const required = (of: string, ...terms: unknown[]) => ({ affinity: { [of]: { requiredDuringSchedulingIgnoredDuringExecution: terms } } });
const preferred = (of: string, podAffinityTerm: unknown) => ({
  affinity: { [of]: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm }] } },
});
const at = (of: string, field = 'topologyKey') => `spec.affinity.${of}.requiredDuringSchedulingIgnoredDuringExecution[0].${field}`;
const ofPreference = (of: string, field = 'topologyKey') => `spec.affinity.${of}.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.${field}`;
const unset = (path: string): readonly [string, string] => [`${path} is not set; the API server requires it`, 'set topologyKey'];
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';
const LABEL = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';

export const CASES: readonly Case[] = [
  ['terms', required('podAffinity', { topologyKey: 'kubernetes.io/hostname', namespaces: ['shop', 'a-1'] }), {}],
  ['a preference', preferred('podAntiAffinity', { topologyKey: 'zone' }), {}],
  ...['podAffinity', 'podAntiAffinity'].flatMap((of): Case[] => [
    [`nothing in ${of}`, required(of, null), { [at(of)]: unset(at(of)) }],
    [`an empty key in ${of}`, required(of, { topologyKey: '' }), { [at(of)]: unset(at(of)) }],
    [`no preference in ${of}`, preferred(of, null), { [ofPreference(of)]: unset(ofPreference(of)) }],
    [`no key in a preference in ${of}`, preferred(of, {}), { [ofPreference(of)]: unset(ofPreference(of)) }],
    [`a key with a blank in ${of}`, required(of, { topologyKey: 'a b' }), { [at(of)]: `${at(of)} is "a b"; the API server accepts ${KEY}` }],
  ]),
  ['a key with a blank in a preference', preferred('podAffinity', { topologyKey: 'a b' }), {
    [ofPreference('podAffinity')]: `${ofPreference('podAffinity')} is "a b"; the API server accepts ${KEY}`,
  }],
  ['a namespace with a dot', required('podAffinity', { topologyKey: 'zone', namespaces: ['a', 'a.b'] }), {
    [at('podAffinity', 'namespaces[1]')]: `${at('podAffinity', 'namespaces[1]')} is "a.b"; the API server accepts ${LABEL}`,
  }],
  ['an empty namespace in a preference', preferred('podAffinity', { topologyKey: 'zone', namespaces: [null] }), {
    [ofPreference('podAffinity', 'namespaces[0]')]: `${ofPreference('podAffinity', 'namespaces[0]')} is null; the API server accepts ${LABEL}`,
  }],
];
