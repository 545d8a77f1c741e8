import type { Case } from '../case';

const of = (sleep: unknown, terminationGracePeriodSeconds?: number | null) => ({
  ...terminationGracePeriodSeconds !== undefined && { terminationGracePeriodSeconds },
  containers: [{ name: 'web', image: 'web', lifecycle: { preStop: { sleep } } }],
});
const at = 'spec.containers[0].lifecycle.preStop.sleep';
const TOO_LONG = 'sleep for a shorter time, or raise terminationGracePeriodSeconds of the pod';
const says = (seconds: number, longest: number) => `${at}.seconds is ${seconds}; the API server accepts 0 to ${longest}, which is the time that the pod has to end`;
const template = (spec: object) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec } });

export const CASES: readonly Case[] = [
  ['no time', of({}), {}],
  ['no number', of({ seconds: null }), {}],
  ['the time that a pod has', of({ seconds: 30 }), {}],
  ['the time that this pod has', of({ seconds: 45 }, 45), {}],
  ['more than a pod has', of({ seconds: 31 }, null), { [at]: [says(31, 30), TOO_LONG] }],
  ['more than this pod has', of({ seconds: 11 }, 10), { [at]: says(11, 10) }],
  ['a Pod that has no time', of({ seconds: 1 }, 0), { [at]: says(1, 0) }],
  ['a Pod that has less than no time, which is a second', of({ seconds: 2 }, -1), { [at]: says(2, 1) }],
  ['the second of such a Pod', of({ seconds: 1 }, -1), {}],
  ['less than no time', of({ seconds: -1 }), { [at]: [says(-1, 30), 'write 0 or more'] }],
  ['a template that has less than no time', template(of({ seconds: 0 }, -5)), { [`template.${at}`]: [`template.${says(0, -5)}`, TOO_LONG] }],
  ['a template that has no time', template(of({ seconds: 0 }, 0)), {}],
  ['containers that may have no probes, whatever these say', {
    initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'OnFailure', lifecycle: { preStop: { sleep: { seconds: -1 } } } }],
    ephemeralContainers: [{ name: 'debug', image: 'debug', restartPolicy: 'Always', lifecycle: { preStop: { sleep: { seconds: -1 } } } }],
  }, {}],
  ...['exec', 'httpGet', 'tcpSocket'].map((first): Case => [`a sleep beside the ${first} of a hook is not read`, {
    containers: [{ name: 'web', image: 'web', lifecycle: { preStop: { [first]: { port: 80, command: ['a'] }, sleep: { seconds: -1 } } } }],
  }, {}]),
  ['a sleep of no time beside one that is too long', { containers: [{ name: 'web', image: 'web', lifecycle: { preStop: { sleep: { seconds: 31 } }, postStart: { sleep: {} } } }] }, { [at]: says(31, 30) }],
];
