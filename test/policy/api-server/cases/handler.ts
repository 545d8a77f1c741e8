import type { Case } from '../case';

const PORT = { port: 80 };
const of = (livenessProbe: unknown) => ({ containers: [{ name: 'web', image: 'web', livenessProbe }] });
const hook = (preStop: unknown) => ({ containers: [{ name: 'web', image: 'web', lifecycle: { preStop } }] });
const probe = 'spec.containers[0].livenessProbe';
const preStop = 'spec.containers[0].lifecycle.preStop';
const OF_PROBES = 'exec, httpGet, tcpSocket, grpc';
const OF_HOOKS = 'exec, httpGet, tcpSocket, sleep';

export const CASES: readonly Case[] = [
  ...[{ exec: { command: ['a'] } }, { httpGet: PORT }, { tcpSocket: PORT }, { grpc: PORT, exec: null }].map((one): Case => [`a probe with ${Object.keys(one)[0]}`, of(one), {}]),
  ...[{ exec: { command: ['a'] } }, { httpGet: PORT }, { tcpSocket: PORT }, { sleep: {} }].map((one): Case => [`a hook with ${Object.keys(one)[0]}`, hook(one), {}]),
  ['no probe and no hook', { containers: [{ name: 'web', image: 'web', livenessProbe: null, lifecycle: { preStop: null } }] }, {}],
  ['a probe that does nothing', of({ exec: null }), { [probe]: [`${probe} sets none of ${OF_PROBES}; the API server requires one`, `set one of ${OF_PROBES}`] }],
  ['a hook that does nothing', hook({}), { [preStop]: [`${preStop} sets none of ${OF_HOOKS}; the API server requires one`, `set one of ${OF_HOOKS}`] }],
  ['a probe that does everything', of({ exec: { command: ['a'] }, httpGet: {}, tcpSocket: {}, grpc: {} }), {
    [`${probe}.httpGet`]: [`${probe}.httpGet is set beside exec; the API server accepts only one of them`, 'remove httpGet or exec'],
    [`${probe}.tcpSocket`]: `${probe}.tcpSocket is set beside exec; the API server accepts only one of them`,
    [`${probe}.grpc`]: `${probe}.grpc is set beside exec; the API server accepts only one of them`,
  }],
  ['a hook that does three things', hook({ httpGet: PORT, tcpSocket: {}, sleep: { seconds: -1 } }), {
    [`${preStop}.tcpSocket`]: `${preStop}.tcpSocket is set beside httpGet; the API server accepts only one of them`,
    [`${preStop}.sleep`]: `${preStop}.sleep is set beside httpGet; the API server accepts only one of them`,
  }],
  ['a sidecar', { initContainers: [{ name: 'proxy', image: 'proxy', restartPolicy: 'Always', readinessProbe: {} }] }, {
    'spec.initContainers[0].readinessProbe': `spec.initContainers[0].readinessProbe sets none of ${OF_PROBES}; the API server requires one`,
  }],
  ['containers that may have no probes, whatever these say', {
    initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'OnFailure', livenessProbe: {}, lifecycle: { preStop: { exec: { command: ['a'] }, httpGet: PORT } } }],
    ephemeralContainers: [{ name: 'debug', image: 'debug', restartPolicy: 'Always', livenessProbe: {}, lifecycle: { preStop: { exec: { command: ['a'] }, httpGet: PORT } } }],
  }, {}],
];
