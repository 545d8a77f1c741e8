import type { Case } from '../case';

const env = (...refs: unknown[]) => ({ containers: [{ name: 'web', image: 'example.com/web:1', env: refs.map(resourceFieldRef => ({ name: 'A', valueFrom: { resourceFieldRef } })) }] });
const at = 'spec.containers[0].env[0].valueFrom.resourceFieldRef';
const RESOURCES = ['limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'limits.hugepages-2Mi', 'requests.hugepages-x'];
const other = (resource: string): Case => [`the resource ${resource}`, env({ resource, divisor: 2 }), {
  [`${at}.resource`]: `${at}.resource is "${resource}"; the API server accepts limits or requests of cpu, memory, ephemeral-storage or hugepages-<size>, such as limits.memory`,
}];
const by = (resource: string, divisor: unknown, wanted: string): Case => [`${resource} by ${divisor}`, env({ resource, divisor }), {
  [`${at}.divisor`]: [`${at}.divisor is ${JSON.stringify(divisor)}; the API server accepts ${wanted}`, `write ${wanted}`],
}];
const CPU = '1 or 1m';
const OTHERS = '1, alone or with a suffix from k to E or from Ki to Ei';

export const CASES: readonly Case[] = [
  ['each resource', env(...RESOURCES.map(resource => ({ resource }))), {}],
  ['divisors of cpu', env(...['1', 1, '1m', '0', 0, null, '1000m', 0.001, '0.001', ' 1 ', '0m'].map(divisor => ({ resource: 'limits.cpu', divisor }))), {}],
  ['divisors of others', env(...RESOURCES.filter(name => !name.endsWith('cpu')).flatMap(resource => [
    1, '1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei', '1000', '1024Mi', '0Ki',
  ].map(divisor => ({ resource, divisor })))), {}],
  ['no resource', env({ divisor: '2' }), { [`${at}.resource`]: [`${at}.resource is not set; the API server requires it`, 'set resource'] }],
  ['no resource, and one', env({}, { resource: 'limits.cpu' }), { [`${at}.resource`]: `${at}.resource is not set; the API server requires it` }],
  ['an empty resource', env({ resource: '' }), { [`${at}.resource`]: `${at}.resource is not set; the API server requires it` }],
  other('memory'),
  other('limits.cpus'),
  other('limits.memory2'),
  other('limits.ephemeral-storages'),
  other('limits.example.com/gpu'),
  other('xlimits.cpu'),
  by('limits.cpu', '2', CPU),
  by('requests.cpu', '1k', CPU),
  by('limits.cpu', '1Ki', CPU),
  by('limits.cpu', '1u', CPU),
  by('limits.cpu', '1e-3', CPU),
  by('limits.memory', '1m', OTHERS),
  by('requests.memory', '2Mi', OTHERS),
  by('limits.memory', '1024', OTHERS),
  by('limits.memory', '1000Ki', OTHERS),
  by('limits.memory', '1e3', OTHERS),
  by('limits.memory', '1E+3', OTHERS),
  by('limits.memory', '-1', OTHERS),
  by('limits.ephemeral-storage', 5, OTHERS),
  by('limits.hugepages-2Mi', '1n', OTHERS),
];
