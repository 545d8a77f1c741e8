import type { Gate } from '../finding';
import { isUserName } from './is-user-name';
import { needsAdministrator } from '../object/image';
import type { ContainerView, PodView } from '../object/pod';
import { isAdministrator, isRefusedByKubelet, userNameFault } from '../object/user-name';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

export const runAsAdministrator: Rule = {
  id: 'windows/run-as-administrator',
  title: 'No container runs as an administrator',
  why: 'An administrator of a process-isolated container is one step from the node: every escape known so far started there. '
    + 'runAsNonRoot stops only the bare name ContainerAdministrator, and only on the node.',
  remedy: 'run as ContainerUser; if the image really needs an administrator, record why: WindowsUser.containerAdministrator({ reason }), '
    + 'or the annotation secure-windows-workloads/acknowledged',
  severity: 'error',
  acknowledgeable: true,
  everywhere: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/kubelet/kuberuntime/security_context_windows.go', symbol: 'verifyRunAsNonRoot' },
    { project: 'EKS best practices', page: 'Windows security' },
  ],
  finds: [every.holder('windowsOptions.runAsUserName', isUserName(name => !userNameFault(name) && isAdministrator(name)), {
    says: ({ who, at, container }) => `${who} runs${container ? '' : ' its containers'} as ${at.text}, an administrator`,
    refusedBy: ({ at, pod, container }) => refusal(at.text, pod, container),
    remedy: ({ pod, container }) => (container ? [container] : pod.containers).some(({ field }) => needsAdministrator(field.get('image').text)) ? IIS : undefined,
  })],
  examples: {
    pass: [
      { title: 'ContainerUser', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } } },
      { title: 'a service account of Windows', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'NT AUTHORITY\\NETWORK SERVICE' } } } },
    ],
    fail: [
      { title: 'on the pod, without runAsNonRoot', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } }, containers: [{ name: 'web' }] } },
      { title: 'on a container, with runAsNonRoot', spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [{ name: 'web', securityContext: { windowsOptions: { runAsUserName: 'CONTAINERADMINISTRATOR' } } }] } },
      { title: 'with a domain: runAsNonRoot does not stop it', spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'User Manager\\ContainerAdministrator' } }, containers: [{ name: 'web' }] } },
      { title: 'an image of IIS, which needs it', spec: { os: { name: 'windows' }, containers: [{ name: 'iis', image: 'mcr.microsoft.com/windows/servercore/iis', securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } } }] } },
      { title: 'SYSTEM', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { runAsNonRoot: false, windowsOptions: { runAsUserName: 'NT AUTHORITY\\SYSTEM' } } }] } },
    ],
  },
};

const IIS = 'ServiceMonitor.exe, which starts IIS, works only for administrators: record that, with WindowsUser.containerAdministrator({ reason }) or the annotation '
  + 'secure-windows-workloads/acknowledged';

/** An administrator is never welcome in `restricted`: with runAsNonRoot the kubelet stops the one name it knows, without it admission stops them all. */
function refusal(name: string, pod: PodView, holder: ContainerView | undefined): Gate {
  const runAsIt = holder ? [holder] : pod.containers.filter(container => container.runAsUserName.inherited);
  const nonRoot = runAsIt.map(container => container.runAsNonRoot.value === true);
  if (nonRoot.some(value => value) && isRefusedByKubelet(name)) return 'kubelet';
  return nonRoot.every(value => value) && pod.securityContext.get('runAsNonRoot').value !== false ? 'nobody' : 'pod-security/restricted';
}
