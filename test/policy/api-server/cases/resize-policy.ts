import type { Case } from '../case';

const container = (name: string, ...resizePolicy: unknown[]) => ({ name, image: 'example.com/web:1', resizePolicy });
const cpu = { resourceName: 'cpu', restartPolicy: 'NotRequired' };
const memory = { resourceName: 'memory', restartPolicy: 'RestartContainer' };
const at = 'spec.containers[0].resizePolicy[0]';
const FIX = 'write NotRequired';

export const CASES: readonly Case[] = [
  ['policies', { containers: [container('web', cpu, memory), container('api', cpu)], restartPolicy: 'OnFailure' }, {}],
  ['no fields', { containers: [container('web', null)] }, {
    [`${at}.resourceName`]: [`${at}.resourceName is not set; the API server requires it`, 'set resourceName'],
    [`${at}.restartPolicy`]: `${at}.restartPolicy is not set; the API server requires it`,
  }],
  ['another resource', { containers: [container('web', { ...cpu, resourceName: 'x' })] }, { [`${at}.resourceName`]: `${at}.resourceName is "x"; the API server accepts cpu or memory` }],
  ['another policy', { containers: [container('web', { ...cpu, restartPolicy: 'Never' })] }, {
    [`${at}.restartPolicy`]: `${at}.restartPolicy is "Never"; the API server accepts NotRequired or RestartContainer`,
  }],
  ['a resource twice', { containers: [container('web', memory, cpu, { ...cpu, restartPolicy: 'RestartContainer' })] }, {
    'spec.containers[0].resizePolicy[2]': ['spec.containers[0].resizePolicy[2] is about "cpu", as spec.containers[0].resizePolicy[1] is already', 'remove one of them'],
  }],
  ['no resource twice', { containers: [container('web', { restartPolicy: 'NotRequired' }, { restartPolicy: 'NotRequired' })] }, Object.fromEntries([0, 1].map(index => [
    `spec.containers[0].resizePolicy[${index}].resourceName`, `spec.containers[0].resizePolicy[${index}].resourceName is not set; the API server requires it`,
  ]))],
  ['a pod that never restarts', { restartPolicy: 'Never', containers: [container('web', memory)] }, {
    [`${at}.restartPolicy`]: [`${at}.restartPolicy is "RestartContainer"; the API server accepts NotRequired for a pod with restartPolicy Never`, FIX],
  }],
  ['a pod that never restarts, nor needs to', { restartPolicy: 'Never', containers: [container('web', cpu)] }, {}],
  ['an init container', { initContainers: [container('setup', memory)] }, {
    'spec.initContainers[0].resizePolicy[0].restartPolicy': [
      'spec.initContainers[0].resizePolicy[0].restartPolicy is "RestartContainer"; the API server accepts NotRequired for an init container that is not a sidecar', FIX,
    ],
  }],
  ['a sidecar', { initContainers: [{ ...container('proxy', memory), restartPolicy: 'Always' }] }, {}],
  ['an init container that does not restart', { initContainers: [container('setup', cpu)] }, {}],
];
