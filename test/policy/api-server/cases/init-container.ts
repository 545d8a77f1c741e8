import type { Case } from '../case';

const of = (fields: object) => ({ initContainers: [{ name: 'setup', image: 'setup', ...fields }] });
const ALL = {
  lifecycle: { preStop: { sleep: { seconds: 1 } } },
  livenessProbe: { tcpSocket: { port: 80 } },
  readinessProbe: { tcpSocket: { port: 80 } },
  startupProbe: { tcpSocket: { port: 80 } },
};
const found = (name: string): Record<string, [string, string]> => ({
  [`spec.initContainers[0].${name}`]: [
    `spec.initContainers[0].${name} is set; the API server accepts it only in init containers with restartPolicy: Always`, `remove ${name}, or set restartPolicy: Always beside it`,
  ],
});

export const CASES: readonly Case[] = [
  ['a sidecar', of({ ...ALL, restartPolicy: 'Always' }), {}],
  ['nothing', of({ lifecycle: null, livenessProbe: null }), {}],
  ['a stop signal alone, which is dropped', of({ lifecycle: { stopSignal: 'SIGTERM', preStop: null } }), {}],
  ['a container', { containers: [{ name: 'web', image: 'web', ...ALL }] }, {}],
  ...Object.entries(ALL).map(([name, value]): Case => [name, of({ [name]: value }), found(name)]),
  ['another policy', of({ restartPolicy: 'OnFailure', lifecycle: {} }), found('lifecycle')],
  ['a stop signal, and a hook before the end', of({ lifecycle: { stopSignal: 'SIGTERM', preStop: {} } }), found('lifecycle')],
  ['a stop signal, and a hook after the start', of({ lifecycle: { stopSignal: 'SIGTERM', postStart: {} } }), found('lifecycle')],
  ['what a probe does is not looked at', of({ livenessProbe: { successThreshold: 2, httpGet: { port: 0 } } }), found('livenessProbe')],
  ['nor what a hook does', of({ lifecycle: { preStop: { exec: {}, sleep: { seconds: -1 } } } }), found('lifecycle')],
];
