import { has, oneOf } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const dnsPolicy: Rule = {
  id: 'api-server/dns-policy',
  title: 'The DNS policy is one that exists',
  why: 'The policy says which DNS servers the pod asks first. Unset, it is ClusterFirst: those of the cluster.',
  remedy: 'write one of the four policies, or remove the field',
  ...REFUSED,
  sources: validation('validateDNSPolicy'),
  finds: [
    has('PodSpec', 'dnsPolicy', oneOf('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None')),
  ],
  examples: {
    pass: [
      { title: 'the servers of the node', spec: { os: { name: 'windows' }, dnsPolicy: 'Default' } },
    ],
    fail: [
      { title: 'another word', spec: { os: { name: 'windows' }, dnsPolicy: 'Cluster' } },
    ],
  },
};
