import type { Case } from '../case';

const container = (name: string, ...ports: unknown[]) => ({ name, image: 'example.com/web:1', ports });
const on = (hostPort: number, more = {}) => ({ containerPort: 8080, hostPort, ...more });
const taken = (at: string, first: string, shown = '80') => `${at}.hostPort is ${shown}; ${first} takes that port of the node already`;

export const CASES: readonly Case[] = [
  ['different ports', { containers: [container('web', on(80), on(81))] }, {}],
  ['no host ports', { containers: [container('web', on(0), on(0))] }, {}],
  ['different protocols', { containers: [container('web', on(80), on(80, { protocol: 'UDP' }))] }, {}],
  ['different addresses', { containers: [container('web', on(80), on(80, { hostIP: '10.0.0.1' }))] }, {}],
  ['an address and a port that look alike', { containers: [container('web', on(1, { hostIP: '10.0.0.11' }), on(11, { hostIP: '10.0.0.1' }))] }, {}],
  ['the same port', { containers: [container('web', on(80), on(80))] }, {
    'spec.containers[0].ports[1].hostPort': [taken('spec.containers[0].ports[1]', 'spec.containers[0].ports[0]'), 'use another port'],
  }],
  ['the protocol that is filled in', { containers: [container('web', on(80), on(80, { protocol: 'TCP' }))] }, {
    'spec.containers[0].ports[1].hostPort': taken('spec.containers[0].ports[1]', 'spec.containers[0].ports[0]'),
  }],
  ['the same port of another container', { containers: [container('web', on(81), on(80)), container('api', on(80))] }, {
    'spec.containers[1].ports[0].hostPort': taken('spec.containers[1].ports[0]', 'spec.containers[0].ports[1]'),
  }],
  ['in an init container', { initContainers: [container('setup', on(80), on(80))] }, {
    'spec.initContainers[0].ports[1].hostPort': taken('spec.initContainers[0].ports[1]', 'spec.initContainers[0].ports[0]'),
  }],
  ['of one init container and others', { containers: [container('web', on(80))], initContainers: [container('one', on(80)), container('two', on(80))] }, {}],
  ['on the network of the node', { hostNetwork: true, containers: [container('web', { containerPort: 80 }), container('api', { containerPort: 80 })] }, {
    'spec.containers[1].ports[0].hostPort': taken('spec.containers[1].ports[0]', 'spec.containers[0].ports[0]', '80, as hostNetwork fills it in'),
  }],
  ['on the network of the node, with ports of its own', { hostNetwork: true, initContainers: [container('setup', on(80), on(80, { containerPort: 8081 }))] }, {
    'spec.initContainers[0].ports[1].hostPort': taken('spec.initContainers[0].ports[1]', 'spec.initContainers[0].ports[0]'),
  }],
  ['on the network of the node, in a template', {
    apiVersion: 'v1',
    kind: 'PodTemplate',
    metadata: { name: 'web' },
    template: { spec: { hostNetwork: true, containers: [container('web', { containerPort: 80 }), container('api', { containerPort: 80 })] } },
  }, {}],
  ['not on the network of the node', { hostNetwork: false, containers: [container('web', { containerPort: 80 }), container('api', { containerPort: 80 }, on(80))] }, {}],
];
