import type { Case } from '../case';

const of = (resources: object) => ({ containers: [{ name: 'web', image: 'example.com/web:1', resources }] });
const inTemplate = (spec: object) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec } });
const refused = (at: string, shown: string, wanted: string): Case[2] => ({ [at]: [`${at} is ${shown}; the API server accepts ${wanted}`, `write ${wanted}`] });
const limits = 'template.spec.containers[0].resources.limits';
const limit = (resource: string, quantity: unknown, wanted: string): Case => [
  `${JSON.stringify(quantity)} of ${resource}`, inTemplate(of({ limits: { [resource]: quantity, memory: '1Gi' } })),
  refused(`${limits}${/^\w+$/.test(resource) ? `.${resource}` : `[${resource}]`}`, JSON.stringify(quantity), wanted),
];
const good = (resource: string, ...quantities: unknown[]): Case[] => quantities.map(quantity => [
  `${JSON.stringify(quantity)} of ${resource}, which is good`, inTemplate(of({ limits: { [resource]: quantity, memory: '1Gi' } })), {},
]);

export const CASES: readonly Case[] = [
  ...good('cpu', '1', 0, '-0', null, '1e-3', '+1', '0.0001'),
  ...good('example.com/gpu', 1, '2', '1000m', '1k', '1.0', null),
  ...good('hugepages-2Mi', '2Mi', '0', '1Gi', '2097152', null, '2097151.5'),
  ...good('hugepages-1', '3'),
  limit('cpu', '-1', '0 or more'),
  limit('cpu', -1, '0 or more'),
  limit('cpu', '-1n', '0 or more'),
  limit('cpu', ' -1m ', '0 or more'),
  limit('example.com/gpu', '0.5', 'an integer'),
  limit('example.com/gpu', 1.5, 'an integer'),
  limit('example.com/gpu', '1n', 'an integer'),
  limit('example.com/gpu', '-500m', '0 or more'),
  limit('hugepages-2Mi', '3Mi', 'a multiple of 2Mi'),
  limit('hugepages-2Mi', '2097150.5', 'a multiple of 2Mi'),
  limit('hugepages-x', '2Mi', 'huge pages of a size, such as hugepages-2Mi'),
  limit('hugepages-0', '2Mi', 'huge pages of a size, such as hugepages-2Mi'),
  limit('hugepages-0.5', '2Mi', 'huge pages of a size, such as hugepages-2Mi'),
  limit('hugepages--1', '2Mi', 'huge pages of a size, such as hugepages-2Mi'),
  ['half of what is native', inTemplate(of({ limits: { 'kubernetes.io/batch': '0.5' } })), {}],
  ['a request', of({ requests: { cpu: -1 } }), refused('spec.containers[0].resources.requests.cpu', '-1', '0 or more')],
  ['a request that is filled in', of({ limits: { cpu: -1 } }), {
    ...refused('spec.containers[0].resources.limits.cpu', '-1', '0 or more'), ...refused('spec.containers[0].resources.requests.cpu', '-1', '0 or more'),
  }],
  ['overhead', inTemplate({ ...of({}), overhead: { 'cpu': -1, 'example.com/gpu': 1 } }), refused('template.spec.overhead.cpu', '-1', '0 or more')],
  ['a limit of a pod', inTemplate({ ...of({}), resources: { limits: { cpu: -1 } } }), refused('template.spec.resources.limits.cpu', '-1', '0 or more')],
  ['a request of a pod', inTemplate({ ...of({}), resources: { requests: { cpu: -1 } } }), refused('template.spec.resources.requests.cpu', '-1', '0 or more')],
];
