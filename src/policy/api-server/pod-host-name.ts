import { has } from './form';
import { DNS_LABEL } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Match } from '../rule/every';
import type { Rule } from '../rule/rule';

export const podHostName: Rule = {
  id: 'api-server/pod-host-name',
  title: 'The host name of the pod is one that DNS knows',
  why: 'The pod sees the two names as its own, and others may find it by them: each is one part of a DNS name, without dots.',
  remedy: 'write lowercase letters, digits and hyphens, or remove the field: the pod is then called as in metadata.name',
  ...REFUSED,
  sources: validation('ValidatePodSpec'),
  finds: [
    has('PodSpec', 'hostname', DNS_LABEL, isRead),
    has('PodSpec', 'subdomain', DNS_LABEL, isRead),
  ],
  examples: {
    pass: [
      { title: 'a host and a subdomain', spec: { os: { name: 'windows' }, hostname: 'web-1', subdomain: 'web' } },
    ],
    fail: [
      { title: 'capital letters', spec: { os: { name: 'windows' }, hostname: 'WEB-1' } },
      { title: 'dots in the subdomain', spec: { os: { name: 'windows' }, hostname: 'web-1', subdomain: 'web.example.com' } },
    ],
  },
};

/** A StatefulSet gives its pods their host names itself, whatever the template says. */
function isRead({ pod: { workload } }: Match): boolean {
  return workload!.kind !== 'StatefulSet';
}
