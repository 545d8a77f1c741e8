import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const hostProcess: Rule = {
  id: 'windows/host-process',
  title: 'No container is a HostProcess container',
  why: 'A HostProcess container runs on the node itself, with its file system, network and processes: it is the Windows counterpart of a privileged container.',
  remedy: 'remove the field. Access to the host can never be acknowledged: infrastructure that must run on the node belongs in an app that does not use this library '
    + '(a second cdk8s App in the same program, or a Pulumi program of its own)',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  sources: [
    { project: 'kubernetes.io', page: 'Create a Windows HostProcess Pod' },
    { project: 'pod-security-admission', file: 'policy/check_windowsHostProcess.go' },
  ],
  finds: [every.holder('windowsOptions.hostProcess', equals(true), {
    says: ({ who }) => `${who} sets hostProcess=true: it would run on the node itself, outside any isolation`,
    refusedBy: 'pod-security/baseline',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'unset', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }] } },
      { title: 'false', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { windowsOptions: { hostProcess: false } } }] } },
    ],
    fail: [
      { title: 'on the pod', spec: { os: { name: 'windows' }, hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } }, containers: [{ name: 'agent' }] } },
      {
        title: 'on every container, init containers too',
        spec: {
          os: { name: 'windows' },
          hostNetwork: true,
          initContainers: [{ name: 'setup', securityContext: { windowsOptions: { hostProcess: true } } }],
          containers: [{ name: 'agent', securityContext: { windowsOptions: { hostProcess: true } } }],
        },
      },
      { title: 'on an ephemeral container', spec: { os: { name: 'windows' }, ephemeralContainers: [{ name: 'debug', securityContext: { windowsOptions: { hostProcess: true } } }] } },
    ],
  },
};
