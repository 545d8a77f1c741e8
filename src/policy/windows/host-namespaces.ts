import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const hostNamespaces: Rule = {
  id: 'windows/host-namespaces',
  title: 'The pod shares no namespace with the node',
  why: 'hostNetwork puts HostProcess containers on the network of the node; hostPID and hostIPC do not exist on Windows.',
  remedy: 'remove the field. Access to the host can never be acknowledged.',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateWindows' },
    { project: 'pod-security-admission', file: 'policy/check_hostNamespaces.go' },
  ],
  finds: [every.pod('{hostNetwork,hostPID,hostIPC}', equals(true), {
    says: ({ at }) => `the pod sets ${at.name}=true: it would share the ${NAMESPACES[at.name]} of the node`,
    refusedBy: ({ at, pod }) => at.name !== 'hostNetwork' && pod.declaredOs === 'windows' ? 'api-server' : 'pod-security/baseline',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'unset', spec: { os: { name: 'windows' } } },
      { title: 'false', spec: { os: { name: 'windows' }, hostNetwork: false, hostPID: false, hostIPC: false } },
    ],
    fail: [
      { title: 'hostNetwork', spec: { os: { name: 'windows' }, hostNetwork: true } },
      { title: 'hostPID', spec: { os: { name: 'windows' }, hostPID: true } },
      { title: 'hostIPC, with the OS not declared', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, hostIPC: true } },
    ],
  },
};

const NAMESPACES: Readonly<Record<string, string>> = { hostNetwork: 'network', hostPID: 'processes', hostIPC: 'IPC' };
