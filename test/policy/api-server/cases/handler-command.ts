import type { Case } from '../case';

const of = (exec: unknown) => ({ containers: [{ name: 'web', image: 'web', livenessProbe: { exec } }] });
const at = 'spec.containers[0].livenessProbe.exec.command';

export const CASES: readonly Case[] = [
  ['a command', of({ command: ['a'] }), {}],
  ['an empty string', of({ command: [''] }), {}],
  ['no command', of({}), { [at]: [`${at} is not set; the API server requires a command`, 'set the command'] }],
  ['an empty command', of({ command: [] }), { [at]: `${at} is empty; the API server requires a command` }],
  ['a command of a hook', { containers: [{ name: 'web', image: 'web', lifecycle: { postStart: { exec: { command: null } } } }] }, {
    'spec.containers[0].lifecycle.postStart.exec.command': 'spec.containers[0].lifecycle.postStart.exec.command is not set; the API server requires a command',
  }],
  ['containers that may have no probes, whatever these say', {
    initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'OnFailure', livenessProbe: { exec: {} } }],
    ephemeralContainers: [{ name: 'debug', image: 'debug', restartPolicy: 'Always', livenessProbe: { exec: {} } }],
  }, {}],
];
