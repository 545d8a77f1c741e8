import type { Case } from '../case';

const on = (hostNetwork: unknown, ...ports: unknown[]) => ({ hostNetwork, containers: [{ name: 'web', image: 'example.com/web:1', ports }] });
const inTemplate = (spec: unknown) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec } });
const at = 'spec.containers[0].ports[0].hostPort';

export const CASES: readonly Case[] = [
  ['the same port', on(true, { containerPort: 80, hostPort: 80 }), {}],
  ['no host port', on(true, { containerPort: 80, hostPort: 0 }, { containerPort: 81 }), {}],
  ['another port', on(true, { containerPort: 8080, hostPort: 80 }), { [at]: [`${at} is 80; with hostNetwork, the API server accepts only containerPort (8080)`, 'remove hostPort'] }],
  ['no port of the container', on(true, { hostPort: 80 }), { [at]: `${at} is 80; with hostNetwork, the API server accepts only containerPort (not set)` }],
  ['another port, in a template', inTemplate(on(true, { containerPort: 8080, hostPort: 80 })), {
    [`template.${at}`]: `template.${at} is 80; with hostNetwork, the API server accepts only containerPort (8080)`,
  }],
  ['no host port, in a template', inTemplate(on(true, { containerPort: 8080 })), {}],
  ['another port of an init container', { hostNetwork: true, initContainers: [{ name: 'setup', image: 'example.com/setup:1', ports: [{ containerPort: 8080, hostPort: 80 }] }] }, {}],
  ['another port, elsewhere', on(false, { containerPort: 8080, hostPort: 80 }), {}],
];
