import type { Case } from '../case';

const of = (livenessProbe: unknown) => ({ containers: [{ name: 'web', image: 'web', livenessProbe }] });
const at = (name: string) => `spec.containers[0].livenessProbe.${name}.port`;
const ANY = 'a port from 1 to 65535, or the name of a port, with at least one letter';
const NUMBER = 'a port from 1 to 65535';

export const CASES: readonly Case[] = [
  ...[1, 65535, 'http', 'a'.repeat(15), '8-a'].map((port): Case => [`port ${port}`, of({ httpGet: { port } }), {}]),
  ['a port of gRPC', of({ grpc: { port: 65535, mode: 'dropped' } }), {}],
  ...[0, 65536, -1, '', '80', 'HTTP', 'a--b', 'a'.repeat(16)].map((port): Case => [
    `port ${JSON.stringify(port)}`, of({ tcpSocket: { port } }), { [at('tcpSocket')]: [`${at('tcpSocket')} is ${JSON.stringify(port)}; the API server accepts ${ANY}`, `write ${ANY}`] },
  ]),
  ...[0, 65536].map((port): Case => [`port ${port} of gRPC`, of({ grpc: { port } }), { [at('grpc')]: [`${at('grpc')} is ${port}; the API server accepts ${NUMBER}`, `write ${NUMBER}`] }]),
  ...['httpGet', 'tcpSocket', 'grpc'].map((name): Case => [`no port of ${name}`, of({ [name]: { port: null } }), { [at(name)]: [`${at(name)} is not set; the API server requires it`, 'set port'] }]),
  ['a request of a hook', { containers: [{ name: 'web', image: 'web', lifecycle: { preStop: { httpGet: { port: '80' } } } }] }, {
    'spec.containers[0].lifecycle.preStop.httpGet.port': `spec.containers[0].lifecycle.preStop.httpGet.port is "80"; the API server accepts ${ANY}`,
  }],
  ['containers that may have no probes, whatever these say', {
    initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'OnFailure', livenessProbe: { httpGet: {} } }],
    ephemeralContainers: [{ name: 'debug', image: 'debug', restartPolicy: 'Always', livenessProbe: { httpGet: {} } }],
  }, {}],
  ...[['exec', 'httpGet'], ['exec', 'tcpSocket'], ['httpGet', 'tcpSocket'], ['exec', 'grpc'], ['httpGet', 'grpc'], ['tcpSocket', 'grpc']].map(([first, second]): Case => [
    `the ${second} beside the ${first} of a probe is not read`, of({ [first!]: { port: 80, command: ['a'] }, [second!]: {} }), {},
  ]),
];
