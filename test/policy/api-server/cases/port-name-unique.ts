import type { Case } from '../case';

const container = (name: string, ...names: unknown[]) => ({ name, image: 'example.com/web:1', ports: names.map(one => ({ containerPort: 80, name: one })) });

export const CASES: readonly Case[] = [
  ['different names', { containers: [container('web', 'http', 'metrics')] }, {}],
  ['ports without names', { containers: [container('web', '', '', undefined, undefined)] }, {}],
  ['the same name in another container', { containers: [container('web', 'http'), container('api', 'http')] }, {}],
  ['the same name', { containers: [container('web', 'http', 'metrics', 'http')] }, {
    'spec.containers[0].ports[2].name': ['spec.containers[0].ports[2].name is "http"; spec.containers[0].ports[0] has that name already', 'give it another name'],
  }],
  ['in an init container', { initContainers: [container('setup', 'http', 'http')] }, {
    'spec.initContainers[0].ports[1].name': 'spec.initContainers[0].ports[1].name is "http"; spec.initContainers[0].ports[0] has that name already',
  }],
  ['in an ephemeral container', { ephemeralContainers: [container('debug', 'http', 'http')] }, {
    'spec.ephemeralContainers[0].ports[1].name': 'spec.ephemeralContainers[0].ports[1].name is "http"; spec.ephemeralContainers[0].ports[0] has that name already',
  }],
  ['a wrong name twice', { containers: [container('web', 'HTTP', 'HTTP')] }, {}],
];
