import { hasEvenEmpty, type Form } from './form';
import { whereHandled } from './handlers';
import { PORT_NAME, PORT_NUMBER } from './names';
import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isUnset } from '../triggers/condition';

const PORT: Form = {
  wanted: 'a port from 1 to 65535, or the name of a port, with at least one letter',
  accepts: value => PORT_NUMBER.accepts(value) && PORT_NAME.accepts(value),
};

export const handlerPort: Rule = {
  id: 'api-server/handler-port',
  title: 'Probes and hooks name their port',
  why: 'A request needs a port: a number, or the name of a port of the container. Digits between quotes are a name, and no port can have that.',
  remedy: 'write the number of the port, without quotes, or its name',
  ...REFUSED,
  sources: ['ValidatePortNumOrName', 'validateTCPSocketAction', 'validateGRPCAction']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  finds: [...['HTTPGetAction', 'TCPSocketAction'].map(type => [type, PORT] as const), ['GRPCAction', PORT_NUMBER] as const].flatMap(([type, form]) => [
    whereHandled(hasEvenEmpty(type, 'port', form)),
    whereHandled(every.object(type, 'port', isUnset, {
      says: ({ at }) => `${at.path} is not set; the API server requires it`,
      refusedBy: 'api-server',
      remedy: () => 'set port',
    })),
  ]),
  examples: {
    pass: [
      { title: 'a number', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { tcpSocket: { port: 8080 } } }] } },
      {
        title: 'the name of a port',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ name: 'http', containerPort: 8080 }], livenessProbe: { httpGet: { port: 'http' } } }] },
      },
    ],
    fail: [
      { title: 'a number between quotes', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: '8080' } } }] } },
      { title: 'no port', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', readinessProbe: { httpGet: { path: '/ready' } } }] } },
    ],
  },
};
