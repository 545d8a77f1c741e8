import type { Case } from '../case';

const withPort = (port: unknown) => ({ containers: [{ name: 'web', image: 'example.com/web:1', ports: [port] }] });
const at = 'spec.containers[0].ports[0]';
const number = (name: string, value: number): Case[2] => ({ [`${at}.${name}`]: `${at}.${name} is ${value}; the API server accepts a port from 1 to 65535` });
const name = 'at most 15 lowercase letters, digits and single hyphens, at least one letter among them, with a letter or digit at each end';
const named = (text: string): Case => [`the name ${text}`, withPort({ containerPort: 80, name: text }), { [`${at}.name`]: `${at}.name is "${text}"; the API server accepts ${name}` }];

export const CASES: readonly Case[] = [
  ['a port', withPort({ containerPort: 1, hostPort: 65535, name: 'http', protocol: 'TCP', hostIP: 'any' }), {}],
  ['the last port', withPort({ containerPort: 65535, hostPort: 1, protocol: 'UDP' }), {}],
  ['what counts as absent', withPort({ containerPort: 80, hostPort: 0, name: '', protocol: '' }), {}],
  ['no port', withPort(null), { [`${at}.containerPort`]: [`${at}.containerPort is not set; the API server requires it`, 'set containerPort'] }],
  ['port 0', withPort({ containerPort: 0 }), { [`${at}.containerPort`]: `${at}.containerPort is not set; the API server requires it` }],
  ['a port that is too high', withPort({ containerPort: 65536 }), { [`${at}.containerPort`]: [`${at}.containerPort is 65536; the API server accepts a port from 1 to 65535`, 'write a port from 1 to 65535'] }],
  ['a negative port', withPort({ containerPort: -1 }), number('containerPort', -1)],
  ['a host port that is too high', withPort({ containerPort: 80, hostPort: 65536 }), number('hostPort', 65536)],
  ['a negative host port', withPort({ containerPort: 80, hostPort: -1 }), number('hostPort', -1)],
  ['long names', { containers: [{ name: 'web', image: 'example.com/web:1', ports: ['a'.repeat(15), '1-a-2', '80a', 'http-alt'].map(one => ({ containerPort: 80, name: one })) }] }, {}],
  named('a'.repeat(16)),
  named('Http'),
  named('80'),
  named('a--b'),
  named('-a'),
  named('a-'),
  ['a name with a line break', withPort({ containerPort: 80, name: 'a\n' }), { [`${at}.name`]: `${at}.name is "a\\n"; the API server accepts ${name}` }],
  ['SCTP', withPort({ containerPort: 80, protocol: 'SCTP' }), {}],
  ['a protocol in lowercase', withPort({ containerPort: 80, protocol: 'tcp' }), {
    [`${at}.protocol`]: [`${at}.protocol is "tcp"; the API server accepts TCP, UDP or SCTP`, 'write TCP, UDP or SCTP'],
  }],
];
