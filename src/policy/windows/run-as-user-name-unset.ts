import { needsAdministrator } from '../object/image';
import type { Rule } from '../rule/rule';
import { without } from '../triggers/trigger';

export const runAsUserNameUnset: Rule = {
  id: 'windows/run-as-user-name-unset',
  title: 'Every container has a user name',
  why: 'Without a name the container runs as the user of its image, which in Server Core images is ContainerAdministrator. runAsNonRoot: true does not stop it.',
  remedy: 'set securityContext.windowsOptions.runAsUserName: ContainerUser on the pod',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes.io', page: 'Security For Windows Nodes' },
    { project: 'kubernetes', file: 'pkg/kubelet/kuberuntime/security_context_windows.go', symbol: 'verifyRunAsNonRoot' },
  ],
  triggers: [{ field: 'spec', where: without('securityContext', 'windowsOptions', 'runAsUserName') }],
  *check(pod) {
    const unset = pod.containers.filter(container => !container.runAsUserName.from.isSet);
    if (unset.length === 0) return;
    const isIis = unset.every(({ field }) => needsAdministrator(field.get('image').text));
    const names = unset.map(({ title }) => title).join(', ');
    yield {
      at: pod.windowsOptions.get('runAsUserName'),
      message: `${names} ${unset.length > 1 ? 'have' : 'has'} no runAsUserName: the user of the image applies, which in Server Core images is ContainerAdministrator`,
      refusedBy: 'nobody',
      ...isIis && { remedy: IIS },
    };
  },
  examples: {
    pass: [
      { title: 'set on the pod', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } }, containers: [{ name: 'web' }] } },
      { title: 'set on each container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } }] } },
    ],
    fail: [
      { title: 'set nowhere', spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [{ name: 'web' }] } },
      { title: 'an image of IIS', spec: { os: { name: 'windows' }, containers: [{ name: 'iis', image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022' }] } },
      { title: 'set on one of three containers', spec: { os: { name: 'windows' }, containers: [{ name: 'a', securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } }, { name: 'b' }, { name: 'c' }] } },
    ],
  },
};

const IIS = 'its ServiceMonitor.exe works only for administrators: set runAsUserName: ContainerAdministrator and acknowledge windows/run-as-administrator with '
  + 'the reason, or use an image that does not need it';
