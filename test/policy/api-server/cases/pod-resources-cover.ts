import type { Case } from '../case';

const container = (name: string, resources: object, more = {}) => ({ name, image: 'example.com/web:1', resources, ...more });
const inTemplate = (spec: object) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec } });
const cpu = (amount: unknown) => ({ requests: { cpu: amount } });
const two = [container('web', cpu('300m')), container('api', cpu('0.2'))];
const sidecar = { restartPolicy: 'Always' };
const less = (at: string, shown: string, sum: string): Case[2] => ({ [at]: [`${at} is ${shown}; the containers have ${sum} together`, 'raise it to what they have together'] });
const requests = 'template.spec.resources.requests.cpu';

export const CASES: readonly Case[] = [
  ['no resources', { resources: {} }, {}],
  ['claims', { resources: { claims: [] } }, { 'spec.resources.claims': ['spec.resources.claims is set; the API server accepts claims of containers only', 'remove the field'] }],
  ['claims of a Windows pod, which cannot have resources', { os: { name: 'windows' }, resources: { claims: [] } }, {}],
  ['an ephemeral container', inTemplate({ resources: cpu(1), containers: two, ephemeralContainers: [container('debug', cpu(2))] }), {}],
  ['no claims', { resources: { claims: null } }, {}],
  ['enough', inTemplate({ resources: cpu('500m'), containers: two }), {}],
  ['too little', inTemplate({ resources: cpu('499m'), containers: two }), less(requests, '"499m"', '500m')],
  ['too little, in whole numbers', inTemplate({ resources: cpu(1), containers: [container('web', cpu(1)), container('api', cpu(1))] }), less(requests, '1', '2')],
  ['limits of a template are no requests', inTemplate({ resources: cpu(1), containers: [container('web', { limits: { cpu: 2 } })] }), {}],
  ['limits of a Pod are requests', { resources: cpu(1), containers: [container('web', { limits: { cpu: 2 } })] }, {
    'spec.resources.requests.cpu': 'spec.resources.requests.cpu is 1; the containers have 2 together',
  }],
  ['an init container', inTemplate({ resources: cpu(1), containers: two, initContainers: [container('setup', cpu(2))] }), less(requests, '1', '2')],
  ['two init containers', inTemplate({ resources: cpu(1), containers: two, initContainers: [container('one', cpu(1)), container('two', cpu('0.6'))] }), {}],
  ['an init container after a sidecar', inTemplate({ resources: cpu(1), containers: [container('web', {})], initContainers: [container('proxy', cpu('0.6'), sidecar), container('setup', cpu('0.5'))] }),
    less(requests, '1', '1100m')],
  ['an init container before a sidecar', inTemplate({ resources: cpu(1), containers: [container('web', {})], initContainers: [container('setup', cpu('0.5')), container('proxy', cpu('0.6'), sidecar)] }), {}],
  ['a sidecar and containers', inTemplate({ resources: cpu(1), containers: two, initContainers: [container('proxy', cpu('0.6'), sidecar)] }), less(requests, '1', '1100m')],
  ['two sidecars', inTemplate({ resources: cpu(1), containers: [container('web', {})], initContainers: [container('one', cpu('0.6'), sidecar), container('two', cpu('0.6'), sidecar)] }), less(requests, '1', '1200m')],
  ['an init container that restarts on failure', inTemplate({ resources: cpu(1), containers: two, initContainers: [container('one', cpu('0.6'))] }), {}],
  ['a limit above that of the pod', inTemplate({ resources: { limits: { cpu: 1 } }, containers: [container('web', { limits: { cpu: 1 } }), container('api', { limits: { cpu: '1001m' } })] }), {
    'template.spec.containers[1].resources.limits.cpu': [
      'template.spec.containers[1].resources.limits.cpu is "1001m"; the API server accepts at most the limit of the pod, 1', 'raise the limit of the pod or lower that of the container',
    ],
  }],
  ['a limit of an init container', inTemplate({ resources: { limits: { cpu: 1 } }, containers: two, initContainers: [container('setup', { limits: { cpu: 2 } })] }), {}],
  ['a limit that the pod has not', inTemplate({ resources: { limits: { cpu: 1 } }, containers: [container('web', { limits: { memory: 2 } })] }), {}],
  ['huge pages', inTemplate({
    resources: { limits: { 'hugepages-2Mi': '6Mi', 'cpu': 1 } },
    containers: ['web', 'api'].map(name => container(name, { limits: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } })),
  }), less('template.spec.resources.limits[hugepages-2Mi]', '"6Mi"', '8388608')],
  ['enough huge pages', inTemplate({
    resources: { limits: { 'hugepages-2Mi': '8Mi', 'cpu': 1 } },
    containers: ['web', 'api'].map(name => container(name, { limits: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } })),
  }), {}],
  ['limits of cpu, which may be more together', inTemplate({ resources: { limits: { cpu: 1 } }, containers: ['web', 'api'].map(name => container(name, { limits: { cpu: 1 } })) }), {}],
  ['what is filled in', { resources: { requests: { memory: '1Gi' } }, containers: [container('web', { limits: { 'cpu': 1, 'memory': '512Mi', 'hugepages-2Mi': '4Mi' } })] }, {}],
  ['a limit that is filled in', { resources: { requests: { cpu: '2' } }, containers: [container('web', { limits: { cpu: 1 } })] }, {}],
  ['huge pages that are not filled in', { resources: { requests: { 'hugepages-2Mi': '8Mi', 'cpu': 1 } }, containers: [container('web', { limits: { 'hugepages-2Mi': '4Mi', 'cpu': 1 } })] }, {}],
  ['resources of a pod without containers', { resources: { requests: { cpu: 1 } }, containers: [] }, {}],
];
