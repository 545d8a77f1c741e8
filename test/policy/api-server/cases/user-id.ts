import type { Case } from '../case';

const MAX = 2147483647;
const of = (securityContext: unknown) => ({ containers: [{ name: 'web', image: 'web', securityContext }] });
const wanted = `0 to ${MAX}`;
const found = (path: string, value: number): Record<string, [string, string]> => ({ [path]: [`${path} is ${value}; the API server accepts ${wanted}`, `write ${wanted}`] });

export const CASES: readonly Case[] = [
  ['numbers at their limits', { securityContext: { runAsUser: 0, runAsGroup: MAX, fsGroup: 0, supplementalGroups: [0, MAX, null] } }, {}],
  ['of a container', of({ runAsUser: MAX, runAsGroup: 0 }), {}],
  ...['runAsUser', 'runAsGroup', 'fsGroup'].flatMap((name): Case[] => [-1, MAX + 1].map(value => [`${name} ${value}`, { securityContext: { [name]: value } }, found(`spec.securityContext.${name}`, value)])),
  ...['runAsUser', 'runAsGroup'].map((name): Case => [`${name} of a container`, of({ [name]: -1 }), found(`spec.containers[0].securityContext.${name}`, -1)]),
  ['a group', { securityContext: { supplementalGroups: [1, -1] } }, found('spec.securityContext.supplementalGroups[1]', -1)],
  ['Windows, where other rules report the fields themselves', { os: { name: 'windows' }, securityContext: { runAsUser: -1, fsGroup: -1, supplementalGroups: [-1] }, ...of({ runAsGroup: -1 }) },
    found('spec.securityContext.supplementalGroups[0]', -1)],
];
