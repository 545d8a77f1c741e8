import { has, oneOf, requires } from './form';
import { PORT_NAME, PORT_NUMBER } from './names';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const port: Rule = {
  id: 'api-server/port',
  title: 'Every port has a number, and a name and a protocol that exist',
  why: 'Services and probes find a port by its number or its name. A name has at most 15 characters, as service names have in the DNS.',
  remedy: 'set containerPort to a number from 1 to 65535',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerPorts' }],
  finds: [
    requires('ContainerPort', 'containerPort'),
    has('ContainerPort', 'containerPort', PORT_NUMBER),
    has('ContainerPort', 'hostPort', PORT_NUMBER),
    has('ContainerPort', 'name', PORT_NAME),
    has('ContainerPort', 'protocol', oneOf('TCP', 'UDP', 'SCTP')),
  ],
  examples: {
    pass: [
      { title: 'a number, a name and a protocol', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080, name: 'http', protocol: 'TCP' }] }] } },
    ],
    fail: [
      { title: 'a protocol in lowercase', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080, protocol: 'tcp' }] }] } },
      { title: 'a name that is too long', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', ports: [{ containerPort: 8080, name: 'administration-http' }] }] } },
    ],
  },
};
