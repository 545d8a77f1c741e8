import type { Case } from '../case';

const of = (resources: object) => ({ containers: [{ name: 'web', image: 'example.com/web:1', resources }] });
const inTemplate = (spec: object) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec } });
const at = 'spec.containers[0].resources';
const more = (resource: string, request: unknown, limit: unknown): Case => [
  `${JSON.stringify(request)} of ${resource}, with a limit of ${JSON.stringify(limit)}`, of({ limits: { [resource]: limit }, requests: { [resource]: request } }), {
    [`${at}.requests`]: [
      `${at}.requests.${resource} is ${JSON.stringify(request)}; the API server accepts at most the limit, ${JSON.stringify(limit)}`, `lower the request for ${resource} or raise its limit`,
    ],
  },
];
const good = (resource: string, request: unknown, limit: unknown): Case => [
  `${JSON.stringify(request)} of ${resource}, with a limit of ${JSON.stringify(limit)}, which is good`, of({ limits: { [resource]: limit }, requests: { [resource]: request } }), {},
];
const GPU = 'example.com/gpu';

export const CASES: readonly Case[] = [
  good('cpu', '100m', '500m'),
  good('cpu', '1', '1000m'),
  good('cpu', '0.0001', '1m'),
  good('cpu', '1e3', '1k'),
  good('cpu', '-0', '0'),
  good('memory', '1024Mi', '1Gi'),
  good('memory', '30Ei', '20Ei'),
  good('memory', '1Ki', '1025'),
  good('cpu', '1n', '1u'),
  good('cpu', '2m', '1001u'),
  good('cpu', '0.5', '.5'),
  good('cpu', '1', '1.'),
  good('cpu', '999999M', '1T'),
  good('cpu', '1G', '0.001T'),
  good('cpu', '1E', '1000P'),
  good('cpu', '1E3', '1000'),
  good('cpu', 'm', '0'),
  good('memory', '1Ti', '1024Gi'),
  good('memory', '1Ei', '1024Pi'),
  good('cpu', '1e-400', '1e400'),
  good(GPU, '2', 2),
  ['a request without a limit', of({ requests: { cpu: 1, memory: 1 } }), {}],
  ['limits alone', of({ limits: { cpu: 1, [GPU]: 1 } }), {}],
  more('cpu', '2', '1'),
  more('cpu', 2, '1500m'),
  more('cpu', '1.001', '1'),
  more('memory', '1Gi', '1023Mi'),
  more('memory', '1Gi', '1G'),
  more('memory', '1Ki', '1k'),
  more('memory', '1Ei', '1E'),
  more('cpu', '1', null),
  more('cpu', '3m', '1001u'),
  more('cpu', '1e401', '1e400'),
  more('memory', '21E', '20Ei'),
  ['a limit of a device that is more', of({ limits: { [GPU]: 2 }, requests: { [GPU]: 1 } }), {
    [`${at}.requests`]: [`${at}.requests[${GPU}] is 1; the API server accepts only the limit, 2`, `make the request and the limit for ${GPU} the same`],
  }],
  ['a limit of a device that is less', of({ limits: { [GPU]: 1 }, requests: { [GPU]: 2 } }), { [`${at}.requests`]: `${at}.requests[${GPU}] is 2; the API server accepts only the limit, 1` }],
  ['a device without a limit', of({ requests: { [GPU]: 1 } }), {
    [`${at}.limits`]: [`${at}.limits has no ${GPU}, as ${at}.requests[${GPU}] has; the API server requires it`, `set a limit of 1 for ${GPU}`],
  }],
  ['huge pages without a limit', of({ requests: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } }), {
    [`${at}.limits`]: `${at}.limits has no hugepages-2Mi, as ${at}.requests[hugepages-2Mi] has; the API server requires it`,
  }],
  ['huge pages alone', of({ limits: { 'hugepages-2Mi': '4Mi', 'ephemeral-storage': 1 } }), {
    [at]: [`${at} has huge pages alone; the API server requires cpu or memory beside them`, 'set an amount of cpu or memory'],
  }],
  ['huge pages and cpu', of({ limits: { 'hugepages-2Mi': '4Mi' }, requests: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } }), {}],
  ['huge pages and memory', of({ limits: { 'hugepages-2Mi': '4Mi', 'memory': 1 } }), {}],
  ['huge pages alone, of two sorts', inTemplate(of({ requests: { 'hugepages-2Mi': '4Mi' }, limits: { 'hugepages-2Mi': '4Mi' } })), {
    [`template.${at}`]: `template.${at} has huge pages alone; the API server requires cpu or memory beside them`,
  }],
  ['huge pages alone as overhead', inTemplate({ ...of({}), overhead: { 'hugepages-2Mi': '4Mi' } }), {
    'template.spec.overhead': 'template.spec.overhead has huge pages alone; the API server requires cpu or memory beside them',
  }],
  ['resources of a pod', inTemplate({ ...of({}), resources: { limits: { cpu: 1 }, requests: { cpu: 2 } } }), {
    'template.spec.resources.requests': 'template.spec.resources.requests.cpu is 2; the API server accepts at most the limit, 1',
  }],
  ['a request that the API server fills in for a pod', { ...of({ requests: { cpu: 2 } }), resources: { limits: { cpu: 1 } } }, {
    'spec.resources.requests': 'spec.resources.requests.cpu is "2"; the API server accepts at most the limit, 1',
  }],
  ['two resources', of({ limits: { cpu: 1, memory: '2Gi' }, requests: { cpu: '1000m', memory: '1Gi' } }), {}],
  ['huge pages requested for a pod', { ...of({ limits: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } }), resources: { requests: { 'hugepages-2Mi': '8Mi', 'cpu': 1 } } }, {}],
  ['huge pages requested for a pod, some of whose containers have no limit', {
    containers: [{ name: 'web', image: 'web', resources: { limits: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } } }, { name: 'api', image: 'api' }],
    resources: { requests: { 'hugepages-2Mi': '8Mi', 'cpu': 1 } },
  }, {
    'spec.resources.limits': 'spec.resources.limits has no hugepages-2Mi, as spec.resources.requests[hugepages-2Mi] has; the API server requires it',
  }],
  ['huge pages that a container requests, in a pod with a limit', { ...of({ requests: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } }), resources: { limits: { cpu: 1 } } }, {
    [`${at}.limits`]: `${at}.limits has no hugepages-2Mi, as ${at}.requests[hugepages-2Mi] has; the API server requires it`,
  }],
];
