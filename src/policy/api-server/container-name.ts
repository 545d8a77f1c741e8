import { has, requires } from './form';
import { DNS_LABEL } from './names';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const containerName: Rule = {
  id: 'api-server/container-name',
  title: 'Every container has a name of its own',
  why: 'The name of a container is its host name in logs, metrics and kubectl. It is a DNS label, and unique among all containers of the pod.',
  remedy: 'give the container a name of its own, of lowercase letters, digits and hyphens',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerCommon' }],
  finds: ['Container', 'EphemeralContainer'].flatMap(type => [
    requires(type, 'name'),
    has(type, 'name', DNS_LABEL),
  ]),
  examples: {
    pass: [
      { title: 'lowercase letters and a hyphen', spec: { os: { name: 'windows' }, containers: [{ name: 'web-1', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'no name', spec: { os: { name: 'windows' }, containers: [{ image: 'example.com/web:1' }] } },
      { title: 'a capital letter and an underscore', spec: { os: { name: 'windows' }, containers: [{ name: 'A_B', image: 'example.com/web:1' }] } },
    ],
  },
};
