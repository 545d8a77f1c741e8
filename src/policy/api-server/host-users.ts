import { REFUSED } from './refused';
import { every, type Match, type Verdict } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals, isListWith } from '../triggers/condition';

const BESIDE_USERS: Omit<Verdict, 'when'> = {
  says: ({ at }) => `${at.path} is set; the API server does not accept it beside hostUsers: false`,
  refusedBy: 'api-server',
  remedy: ({ at }) => `remove ${at.name}, or hostUsers: false`,
};
const hasItsUsers = ({ pod }: Match) => pod.hasUserNamespace;

export const hostUsers: Rule = {
  id: 'api-server/host-users',
  title: 'A pod with users of its own shares nothing else with the node',
  why: 'With hostUsers: false the users of the pod are not those of the node. They would have no access to its network, processes and block devices.',
  remedy: 'remove the field, or hostUsers: false',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateHostUsers' }],
  finds: [
    every.pod('hostNetwork', equals(true), { ...BESIDE_USERS, when: hasItsUsers }),
    // In a pod that declares Windows, windows/host-namespaces reports them.
    every.pod('{hostPID,hostIPC}', equals(true), { ...BESIDE_USERS, when: match => hasItsUsers(match) && match.pod.declaredOs !== 'windows' }),
    every.container('volumeDevices', isListWith(), { ...BESIDE_USERS, when: hasItsUsers }),
  ],
  examples: {
    pass: [
      { title: 'nothing else of the node', spec: { hostUsers: false, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'the network of the node', spec: { hostUsers: false, hostNetwork: true, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
  },
};
