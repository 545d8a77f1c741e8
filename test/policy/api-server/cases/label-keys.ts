import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const apart = (term: object) => ({ affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', ...term }] } } });
const spread = (constraint: object) => ({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', ...constraint }] });
const pod = (given: object, labels: object = { a: 'x', b: null }): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', labels }, spec: { ...spec, ...given } });
const template = (given: object): Case[1] => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { labels: { a: 'x' } }, spec: { ...spec, ...given } } });
const TERM = 'spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]';
const CONSTRAINT = 'spec.topologySpreadConstraints[0]';
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';
const form = (path: string, shown: string): readonly [string, string] => [`${path} is ${shown}; the API server accepts ${KEY}`, `write ${KEY}`];
const alone = (path: string, list: string): readonly [string, string] => [`${path} is set; the API server accepts it only beside a labelSelector`, `set labelSelector, or remove ${list}`];
const twice = (path: string, shown = '"a"'): readonly [string, string] => [
  `${path} is ${shown}; the label selector would have this key twice`, 'remove the key from this list, or from the labelSelector',
];
const both = (path: string): readonly [string, string] => [`${path} is "a"; mismatchLabelKeys has it, too`, 'remove it from one of both lists'];

export const CASES: readonly Case[] = [
  ['keys', pod(apart({ labelSelector: {}, matchLabelKeys: ['a', 'c'], mismatchLabelKeys: ['b'] })), {}],
  ['empty lists', pod(apart({ matchLabelKeys: [], mismatchLabelKeys: null })), {}],
  ['keys of a constraint', pod(spread({ labelSelector: { matchLabels: { c: 'x' } }, matchLabelKeys: ['a'] })), {}],
  ['no selector', apart({ labelSelector: null, matchLabelKeys: ['a b'], mismatchLabelKeys: ['a c'] }), {
    [`${TERM}.matchLabelKeys`]: alone(`${TERM}.matchLabelKeys`, 'matchLabelKeys'),
    [`${TERM}.mismatchLabelKeys`]: alone(`${TERM}.mismatchLabelKeys`, 'mismatchLabelKeys'),
  }],
  ['no selector of a constraint', spread({ matchLabelKeys: ['a'] }), { [`${CONSTRAINT}.matchLabelKeys`]: alone(`${CONSTRAINT}.matchLabelKeys`, 'matchLabelKeys') }],
  ['keys with blanks', apart({ labelSelector: {}, matchLabelKeys: ['a', 'a b'], mismatchLabelKeys: [null, 'c d'] }), {
    [`${TERM}.matchLabelKeys[1]`]: form(`${TERM}.matchLabelKeys[1]`, '"a b"'),
    [`${TERM}.mismatchLabelKeys[0]`]: form(`${TERM}.mismatchLabelKeys[0]`, 'null'),
    [`${TERM}.mismatchLabelKeys[1]`]: form(`${TERM}.mismatchLabelKeys[1]`, '"c d"'),
  }],
  ['a key in both lists', apart({ labelSelector: {}, matchLabelKeys: ['c', 'a'], mismatchLabelKeys: ['b', 'a'] }), {
    [`${TERM}.matchLabelKeys[1]`]: both(`${TERM}.matchLabelKeys[1]`),
  }],
  ['a key in both lists without a selector', apart({ matchLabelKeys: ['a'], mismatchLabelKeys: ['a'] }), {
    [`${TERM}.matchLabelKeys`]: alone(`${TERM}.matchLabelKeys`, 'matchLabelKeys'),
    [`${TERM}.mismatchLabelKeys`]: alone(`${TERM}.mismatchLabelKeys`, 'mismatchLabelKeys'),
    [`${TERM}.matchLabelKeys[0]`]: both(`${TERM}.matchLabelKeys[0]`),
  }],
  ['a key that the selector has', pod(apart({ labelSelector: { matchLabels: { a: 'x' } }, matchLabelKeys: ['c', 'a'] })), { [`${TERM}.matchLabelKeys[1]`]: twice(`${TERM}.matchLabelKeys[1]`) }],
  ['a key that an expression has', pod(apart({ labelSelector: { matchExpressions: [{ key: 'a', operator: 'Exists' }] }, matchLabelKeys: ['a'] })), {
    [`${TERM}.matchLabelKeys[0]`]: twice(`${TERM}.matchLabelKeys[0]`),
  }],
  ['a key that the selector has, of a label without a value', pod(spread({ labelSelector: { matchLabels: { b: 'x' } }, matchLabelKeys: ['b'] })), {
    [`${CONSTRAINT}.matchLabelKeys[0]`]: twice(`${CONSTRAINT}.matchLabelKeys[0]`, '"b"'),
  }],
  ['a key that the selector has, and the pod has not', pod(apart({ labelSelector: { matchLabels: { a: 'x' } }, matchLabelKeys: ['a'] }), {}), {}],
  ['a key that only the other list could add', pod(apart({ labelSelector: { matchLabels: { a: 'x' } }, mismatchLabelKeys: ['a'] })), {}],
  ['a key that the selector has, in a template', template(apart({ labelSelector: { matchLabels: { a: 'x' } }, matchLabelKeys: ['a'] })), {}],
  ['a key that the selector has twice, in a template', template(apart({
    labelSelector: { matchLabels: { a: 'x' }, matchExpressions: [{ key: 'a', operator: 'Exists' }, { key: 'a', operator: 'Exists' }] }, matchLabelKeys: ['a'],
  })), { [`template.${TERM}.matchLabelKeys[0]`]: twice(`template.${TERM}.matchLabelKeys[0]`) }],
  ['a key twice', pod(spread({ labelSelector: {}, matchLabelKeys: ['a', 'a', 'c'] })), { [`${CONSTRAINT}.matchLabelKeys[1]`]: twice(`${CONSTRAINT}.matchLabelKeys[1]`) }],
  ['a key twice in a preference', pod({
    affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { topologyKey: 'zone', labelSelector: {}, matchLabelKeys: ['a', 'a'] } }] } },
  }), {
    'spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.matchLabelKeys[1]':
      twice('spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.matchLabelKeys[1]'),
  }],
];
