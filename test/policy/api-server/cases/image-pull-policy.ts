import type { Case } from '../case';

const of = (...policies: unknown[]) => ({ containers: policies.map((imagePullPolicy, index) => ({ name: `web-${index}`, image: 'example.com/web:1', imagePullPolicy })) });
const at = 'spec.containers[0].imagePullPolicy';

export const CASES: readonly Case[] = [
  ['each of them, and none', of('Always', 'IfNotPresent', 'Never', '', null), {}],
  ['another', of('always'), { [at]: [`${at} is "always"; the API server accepts Always, IfNotPresent or Never`, 'write Always, IfNotPresent or Never'] }],
  ['another of an ephemeral container', { ephemeralContainers: [{ name: 'debug', image: 'debug', imagePullPolicy: 'always' }] }, {
    'spec.ephemeralContainers[0].imagePullPolicy': 'spec.ephemeralContainers[0].imagePullPolicy is "always"; the API server accepts Always, IfNotPresent or Never',
  }],
];
