import type { Case } from '../case';

const of = (fields: object) => ({
  initContainers: [{ name: 'setup', image: 'setup' }],
  ephemeralContainers: [{ name: 'debug', image: 'debug', ...fields }, { name: 'trace', image: 'trace' }],
  volumes: [{ name: 'data' }],
});
const at = 'spec.ephemeralContainers[0]';
const MOUNT = { name: 'data', mountPath: '/data' };
const found = (path: string): Record<string, [string, string]> => ({
  [`${at}.${path}`]: [`${at}.${path} is set; the API server does not accept it in an ephemeral container`, `remove ${path.split('.').at(-1)}`],
});
const forbidden = (name: string, value: unknown): Case => [`${name}: ${JSON.stringify(value)}`, of({ [name]: value }), found(name)];

export const CASES: readonly Case[] = [
  ['what serves to debug', of({ command: ['a'], tty: true, volumeMounts: [MOUNT], targetContainerName: 'web' }), {}],
  ['an init container', of({ targetContainerName: 'setup' }), {}],
  ['nothing', of({ ports: null, lifecycle: null, resources: { limits: null }, targetContainerName: '', volumeMounts: [{ ...MOUNT, subPath: '', subPathExpr: '' }] }), {}],
  ['a stop signal, which is dropped', of({ lifecycle: { stopSignal: 'SIGTERM' } }), {}],
  forbidden('ports', []),
  forbidden('livenessProbe', { httpGet: {} }),
  forbidden('readinessProbe', { periodSeconds: -1, successThreshold: 0, exec: {} }),
  forbidden('startupProbe', { successThreshold: 2 }),
  forbidden('lifecycle', { preStop: { sleep: { seconds: -1 } } }),
  forbidden('resources', { limits: {} }),
  forbidden('resizePolicy', []),
  forbidden('restartPolicy', 'x'),
  forbidden('restartPolicyRules', [{}]),
  ['a part of a volume', of({ volumeMounts: [{ ...MOUNT, subPath: 'a' }] }), found('volumeMounts[0].subPath')],
  ['a part by variables', of({ volumeMounts: [{ ...MOUNT, subPathExpr: 'a' }] }), found('volumeMounts[0].subPathExpr')],
  ['no such container', of({ targetContainerName: 'x' }), {
    [`${at}.targetContainerName`]: [`${at}.targetContainerName is "x"; the pod has no container or init container of that name`, 'write the name of a container'],
  }],
  ['itself', of({ targetContainerName: 'debug' }), { [`${at}.targetContainerName`]: `${at}.targetContainerName is "debug"; the pod has no container or init container of that name` }],
];
