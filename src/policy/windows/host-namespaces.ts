import { removal, type Rule } from './rule';

export const hostNamespaces: Rule = {
  id: 'windows/host-namespaces',
  title: 'The pod shares no namespace with the node',
  why: 'hostNetwork puts HostProcess containers on the network of the node; hostPID and hostIPC do not exist on Windows.',
  remedy: 'remove the field. Access to the host can never be acknowledged.',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  source: 'kubernetes v1.37.2 validateWindows; pod-security-admission policy/check_hostNamespaces.go',
  reads: ['hostNetwork', 'hostPID', 'hostIPC'],
  *check(pod) {
    for (const name of ['hostNetwork', 'hostPID', 'hostIPC']) {
      const at = pod.spec.get(name);
      if (at.value !== true) continue;
      yield {
        at,
        message: `the pod sets ${name}=true: it asks for the ${NAMESPACES[name]} of the node`,
        refusedBy: name !== 'hostNetwork' && pod.declaredOs === 'windows' ? 'api-server' : 'pod-security/baseline',
        fix: removal(at),
      };
    }
  },
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
