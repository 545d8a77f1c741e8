import { has, hasEach, requires } from './form';
import { IP_ADDRESS } from './ip-address';
import { DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const hostAlias: Rule = {
  id: 'api-server/host-alias',
  title: 'Every host alias has an IP address and names for it',
  why: 'The aliases become lines of the hosts file in each container: an address, and the names that lead to it.',
  remedy: 'set ip to an IP address, and hostnames to DNS names',
  ...REFUSED,
  sources: validation('ValidateHostAliases'),
  finds: [
    requires('HostAlias', 'ip'),
    has('HostAlias', 'ip', IP_ADDRESS),
    hasEach('HostAlias', 'hostnames', DNS_SUBDOMAIN),
  ],
  examples: {
    pass: [
      { title: 'a name', spec: { os: { name: 'windows' }, hostAliases: [{ ip: '10.0.0.7', hostnames: ['db.example.com'] }] } },
    ],
    fail: [
      { title: 'leading zeros', spec: { os: { name: 'windows' }, hostAliases: [{ ip: '10.0.0.007', hostnames: ['db.example.com'] }] } },
      { title: 'an underscore', spec: { os: { name: 'windows' }, hostAliases: [{ ip: '10.0.0.7', hostnames: ['my_db'] }] } },
    ],
  },
};
