import type { Case } from '../case';

const of = (resources: object) => ({ containers: [{ name: 'web', image: 'example.com/web:1', resources }] });
const inTemplate = (spec: object) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec } });
const amounts = (...names: string[]) => Object.fromEntries(names.map(name => [name, name.startsWith('hugepages-') ? '4Mi' : 1]));
const resources = 'spec.containers[0].resources';
const member = (map: string, name: string) => /^\w+$/.test(name) ? `${map}.${name}` : `${map}[${name}]`;
const OF_A_CONTAINER = 'cpu, memory, ephemeral-storage, hugepages-<size> and names with a domain, such as example.com/gpu';
const OF_A_POD = 'cpu, memory and hugepages-<size>';
const refused = (map: string, name: string, wanted: string): Case[2] => ({
  [member(map, name)]: [`${member(map, name)} is an amount of "${name}"; the API server accepts ${wanted}`, `name one of these: ${wanted}`],
});
const bad = (name: string): Case => [`the name ${name}`, inTemplate(of({ limits: { [name]: 1 } })), refused(`template.${resources}.limits`, name, OF_A_CONTAINER)];

export const CASES: readonly Case[] = [
  ['names', of({
    limits: amounts('cpu', 'memory', 'ephemeral-storage', 'hugepages-2Mi', 'example.com/gpu', 'kubernetes.io/batch', 'x.kubernetes.io/y', `${'a'.repeat(244)}/b`),
  }), {}],
  bad('storage'),
  bad('pods'),
  bad('CPU'),
  bad('requests.cpu'),
  bad('requests.example.com/gpu'),
  bad('example.com/a b'),
  bad('Example.com/gpu'),
  bad('a/b/c'),
  bad('kubernetes.io/a/b'),
  bad(`${'a'.repeat(245)}/b`),
  ['huge pages that are no name', inTemplate(of({ limits: { 'memory': 1, 'hugepages-2 Mi': 0 } })), refused(`template.${resources}.limits`, 'hugepages-2 Mi', OF_A_CONTAINER)],
  ['a request', of({ requests: { storage: 1 } }), refused(`${resources}.requests`, 'storage', OF_A_CONTAINER)],
  ['a request that is filled in', of({ limits: { storage: 1 } }), {
    ...refused(`${resources}.limits`, 'storage', OF_A_CONTAINER), ...refused(`${resources}.requests`, 'storage', OF_A_CONTAINER),
  }],
  ['an amount that is null', inTemplate(of({ limits: { storage: null } })), refused(`template.${resources}.limits`, 'storage', OF_A_CONTAINER)],
  ['overhead', inTemplate({ ...of({}), overhead: amounts('cpu', 'example.com/gpu', 'storage') }), refused('template.spec.overhead', 'storage', OF_A_CONTAINER)],
  ['a pod', inTemplate({ ...of({}), resources: { limits: amounts('cpu', 'memory', 'hugepages-2Mi'), requests: { cpu: 1 } } }), {}],
  ['other limits of a pod', inTemplate({ ...of({}), resources: { limits: amounts('ephemeral-storage') } }), refused('template.spec.resources.limits', 'ephemeral-storage', OF_A_POD)],
  ['other requests of a pod', inTemplate({ ...of({}), resources: { requests: amounts('storage') } }), refused('template.spec.resources.requests', 'storage', OF_A_POD)],
  ['huge pages of a pod that are no name', inTemplate({ ...of({}), resources: { limits: { 'cpu': 1, 'hugepages-2 Mi': 0 } } }), refused('template.spec.resources.limits', 'hugepages-2 Mi', OF_A_POD)],
  ['what is not filled in for a pod', { ...of({ limits: { 'example.com/gpu': 1, 'ephemeral-storage': 1 } }), resources: { limits: { cpu: 2 } } }, {}],
  ['limits of a pod that are no requests', { resources: { limits: { storage: 1 } } }, refused('spec.resources.limits', 'storage', OF_A_POD)],
  ['requests of a pod that are no limits', { ...of({ limits: { 'ephemeral-storage': 1 } }), resources: { requests: { 'ephemeral-storage': 1 } } }, refused('spec.resources.requests', 'ephemeral-storage', OF_A_POD)],
  ['huge pages without a valid name', { ...of({ limits: { 'hugepages-2 Mi': 0 } }), resources: { limits: { cpu: 1 } } }, {
    ...refused(`${resources}.limits`, 'hugepages-2 Mi', OF_A_CONTAINER),
    ...refused(`${resources}.requests`, 'hugepages-2 Mi', OF_A_CONTAINER),
    ...refused('spec.resources.limits', 'hugepages-2 Mi', OF_A_POD),
    ...refused('spec.resources.requests', 'hugepages-2 Mi', OF_A_POD),
  }],
  ['resources that a Windows pod cannot have', { os: { name: 'windows' }, resources: { limits: { storage: 1 } } }, {}],
];
