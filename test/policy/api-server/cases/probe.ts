import type { Case } from '../case';

const PORT = { tcpSocket: { port: 80 } };
const of = (probes: object) => ({ containers: [{ name: 'web', image: 'web', ...probes }] });
const at = (path: string) => `spec.containers[0].${path}`;
const NUMBERS = { initialDelaySeconds: 0, timeoutSeconds: 0, periodSeconds: 0, successThreshold: 0, failureThreshold: 0 };

export const CASES: readonly Case[] = [
  ['numbers at their limits', of({ livenessProbe: { ...PORT, ...NUMBERS, terminationGracePeriodSeconds: 1 }, readinessProbe: { ...PORT, ...NUMBERS, successThreshold: 2 }, startupProbe: { ...PORT, successThreshold: 1 } }), {}],
  ['nothing set', of({ livenessProbe: { ...PORT, terminationGracePeriodSeconds: null, successThreshold: null }, readinessProbe: { ...PORT, terminationGracePeriodSeconds: null } }), {}],
  ...['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'failureThreshold'].map((name): Case => [
    `${name} below zero`, of({ readinessProbe: { ...PORT, [name]: -1 } }), {
      [at(`readinessProbe.${name}`)]: [`${at(`readinessProbe.${name}`)} is -1; the API server accepts 0 or more`, 'write 0 or more'],
    },
  ]),
  ...['livenessProbe', 'startupProbe'].flatMap((name): Case[] => [
    [`two successes of a ${name}`, of({ [name]: { ...PORT, successThreshold: 2 } }), {
      [at(`${name}.successThreshold`)]: [`${at(`${name}.successThreshold`)} is 2; the API server accepts 1`, 'write 1'],
    }],
    [`less than no success of a ${name}`, of({ [name]: { ...PORT, successThreshold: -1 } }), {
      [at(`${name}.successThreshold`)]: `${at(`${name}.successThreshold`)} is -1; the API server accepts 1`,
    }],
    [`no time to end after a ${name}`, of({ [name]: { ...PORT, terminationGracePeriodSeconds: 0 } }), {
      [at(`${name}.terminationGracePeriodSeconds`)]: [`${at(`${name}.terminationGracePeriodSeconds`)} is 0; the API server accepts 1 or more`, 'write 1 or more'],
    }],
  ]),
  ['less than no success of a readiness probe', of({ readinessProbe: { ...PORT, successThreshold: -1 } }), {
    [at('readinessProbe.successThreshold')]: `${at('readinessProbe.successThreshold')} is -1; the API server accepts 0 or more`,
  }],
  ['a time to end after a readiness probe', of({ readinessProbe: { ...PORT, terminationGracePeriodSeconds: 1 } }), {
    [at('readinessProbe.terminationGracePeriodSeconds')]: [
      `${at('readinessProbe.terminationGracePeriodSeconds')} is 1; the API server accepts it in liveness and startup probes only`, 'remove terminationGracePeriodSeconds',
    ],
  }],
  ['a sidecar', { initContainers: [{ name: 'proxy', image: 'proxy', restartPolicy: 'Always', livenessProbe: { ...PORT, periodSeconds: -1, successThreshold: 2 } }] }, {
    'spec.initContainers[0].livenessProbe.periodSeconds': 'spec.initContainers[0].livenessProbe.periodSeconds is -1; the API server accepts 0 or more',
    'spec.initContainers[0].livenessProbe.successThreshold': 'spec.initContainers[0].livenessProbe.successThreshold is 2; the API server accepts 1',
  }],
  ['containers that may have no probes, whatever these say', {
    initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'OnFailure', livenessProbe: { ...PORT, periodSeconds: -1, successThreshold: 2 } }],
    ephemeralContainers: [{ name: 'debug', image: 'debug', restartPolicy: 'Always', livenessProbe: { ...PORT, periodSeconds: -1, successThreshold: 2 } }],
  }, {}],
];
