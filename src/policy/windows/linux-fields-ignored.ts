import { everyLinuxOnlyField } from './linux-only-fields';
import type { Rule } from '../rule/rule';

export const linuxFieldsIgnored: Rule = {
  id: 'windows/linux-fields-ignored',
  title: 'No Linux-only fields where the OS is not declared',
  why: 'Without os.name the API server accepts Linux-only fields, and the kubelet of a Windows node ignores them: the pod looks hardened and is not. runAsUser and '
    + 'fsGroup have even kept pods from starting there (kubernetes/kubernetes#102849). Once os.name: windows is set, the API server rejects every one of them.',
  remedy: 'remove the field, and set os: { name: windows } in the same change: a namespace that enforces restricted requires some of these fields of a pod without it',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateWindows' },
    { project: 'kubernetes', file: 'pkg/kubelet/kuberuntime/security_context_windows.go' },
  ],
  notApplicable: pod => pod.declaredOs === undefined ? undefined : 'os.name is set: windows/linux-only-fields or windows/os-contradiction applies',
  finds: everyLinuxOnlyField({
    when: ({ at }) => at.name !== 'resources',
    says: ({ who, at }) => `${who} sets ${at.name}, which has no effect on Windows`,
    refusedBy: 'nobody',
  }),
  examples: {
    pass: [
      { title: 'what Windows supports', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } } } },
      { title: 'the OS declared (windows/linux-only-fields judges it)', spec: { os: { name: 'windows' }, securityContext: { runAsUser: 1000 } } },
      { title: 'resources of the pod (windows/pod-level-resources judges them)', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, resources: { limits: { memory: '1Gi' } } } },
    ],
    fail: [
      { title: 'a user id', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, securityContext: { runAsUser: 1000 }, containers: [{ name: 'web' }] } },
      {
        title: 'a container hardened for Linux',
        spec: {
          nodeSelector: { 'kubernetes.io/os': 'windows' },
          containers: [{ name: 'web', securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' } } }],
        },
      },
    ],
  },
};
