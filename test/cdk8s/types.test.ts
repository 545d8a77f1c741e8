import type { Chart } from 'cdk8s';
import {
  Acknowledgements, PssLevel, PssNamespace, SecureWindowsDeployment, SecureWindowsPod, WindowsGuard, WindowsUser, type Volume, type WindowsContainer,
} from '../../src';

/**
 * What the types cannot say. Nothing here runs: the compiler checks it (`tsc` is part of the tests), and a line below
 * `@ts-expect-error` that compiles fails the build.
 */
export function unwritable(chart: Chart): void {
  const containers: WindowsContainer[] = [{ name: 'web', image: 'web' }];

  // @ts-expect-error there is no hostNetwork
  new SecureWindowsPod(chart, 'x', { containers, hostNetwork: true });
  // @ts-expect-error there is no hostPID
  new SecureWindowsPod(chart, 'x', { containers, hostPID: true });
  // @ts-expect-error there is no hostIPC
  new SecureWindowsPod(chart, 'x', { containers, hostIPC: true });
  // @ts-expect-error there is no hostUsers
  new SecureWindowsPod(chart, 'x', { containers, hostUsers: false });
  // @ts-expect-error there is no security context of the pod
  new SecureWindowsPod(chart, 'x', { containers, securityContext: { windowsOptions: { hostProcess: true } } });
  // @ts-expect-error nor in a Deployment
  new SecureWindowsDeployment(chart, 'x', { containers, hostNetwork: true });
  // @ts-expect-error there are no ephemeral containers
  new SecureWindowsPod(chart, 'x', { containers, ephemeralContainers: containers });
  // @ts-expect-error there is no other system
  new SecureWindowsPod(chart, 'x', { containers, os: { name: 'linux' } });

  // @ts-expect-error there is no security context of a container
  const withContext: WindowsContainer = { name: 'web', image: 'web', securityContext: { windowsOptions: { hostProcess: true } } };
  // @ts-expect-error there is no privileged
  const privileged: WindowsContainer = { name: 'web', image: 'web', privileged: true };
  // @ts-expect-error there is no hostPort
  const hostPort: WindowsContainer = { name: 'web', image: 'web', ports: [{ containerPort: 80, hostPort: 80 }] };
  // @ts-expect-error there are no raw block volumes
  const volumeDevices: WindowsContainer = { name: 'web', image: 'web', volumeDevices: [] };
  // @ts-expect-error there is no hostPath
  const hostPath: Volume = { name: 'c', hostPath: { path: 'C:\\' } };
  // @ts-expect-error there is no volume in memory
  const memory: Volume = { name: 'm', emptyDir: { medium: 'Memory' } };

  // @ts-expect-error a user is no text
  new SecureWindowsPod(chart, 'x', { containers, user: 'ContainerAdministrator' });
  // @ts-expect-error an administrator needs a reason
  WindowsUser.containerAdministrator();
  // @ts-expect-error and the reason some words
  WindowsUser.containerAdministrator({});
  // @ts-expect-error nobody makes a user but WindowsUser itself
  new WindowsUser('ContainerAdministrator');
  // @ts-expect-error a user does not change
  WindowsUser.CONTAINER_USER.name = 'ContainerAdministrator';
  // @ts-expect-error a level is one of three
  new PssNamespace(chart, 'x', { enforce: 'none' });

  // @ts-expect-error an acknowledgement needs a reason
  Acknowledgements.of(chart).add({ rule: 'windows/memory-limit' });
  // @ts-expect-error and a rule
  Acknowledgements.of(chart).add({ reason: 'a batch' });
  // @ts-expect-error nothing is switched off
  WindowsGuard.protect(chart, { off: true });
  // @ts-expect-error an app is guarded by protecting it
  new WindowsGuard(chart);

  void [withContext, privileged, hostPort, volumeDevices, hostPath, memory, PssLevel];
}

test('the levels are those of Kubernetes', () => {
  expect(Object.values(PssLevel)).toEqual(['privileged', 'baseline', 'restricted']);
});
