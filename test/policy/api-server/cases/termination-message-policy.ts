import type { Case } from '../case';

const of = (...policies: unknown[]) => ({ containers: policies.map((terminationMessagePolicy, index) => ({ name: `web-${index}`, image: 'example.com/web:1', terminationMessagePolicy })) });
const at = 'spec.containers[0].terminationMessagePolicy';

export const CASES: readonly Case[] = [
  ['each of them, and none', of('File', 'FallbackToLogsOnError', '', null), {}],
  ['another', of('Log'), { [at]: [`${at} is "Log"; the API server accepts File or FallbackToLogsOnError`, 'write File or FallbackToLogsOnError'] }],
  ['another of an ephemeral container', { ephemeralContainers: [{ name: 'debug', image: 'debug', terminationMessagePolicy: 'Log' }] }, {
    'spec.ephemeralContainers[0].terminationMessagePolicy': 'spec.ephemeralContainers[0].terminationMessagePolicy is "Log"; the API server accepts File or FallbackToLogsOnError',
  }],
];
