import { whereHandled } from './handlers';
import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

export const handlerCommand: Rule = {
  id: 'api-server/handler-command',
  title: 'Probes and hooks that run a command have one',
  why: 'A probe or a hook of the sort exec runs a command in the container: the API server rejects one that has nothing to run.',
  remedy: 'set the command',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateExecAction' }],
  finds: [whereHandled(every.object('ExecAction', 'command', value => value === undefined || (Array.isArray(value) && value.length === 0), {
    says: ({ at }) => `${at.path} is ${at.isSet ? 'empty' : 'not set'}; the API server requires a command`,
    refusedBy: 'api-server',
  }))],
  examples: {
    pass: [
      { title: 'a command', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { exec: { command: ['C:\\probe.exe'] } } }] } },
    ],
    fail: [
      { title: 'no command', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { exec: {} } }] } },
    ],
  },
};
