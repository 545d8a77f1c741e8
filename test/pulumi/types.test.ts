import * as args from '../../src/pulumi';

const { PssNamespace, SecureWindowsDeployment, SecureWindowsPod } = args;
type WindowsContainerArgs = args.WindowsContainerArgs;
type VolumeArgs = args.VolumeArgs;

/**
 * What the types cannot say. Nothing here runs: the compiler checks it (`tsc` is part of the tests), and a line below
 * `@ts-expect-error` that compiles fails the build.
 */
export function unwritable(): void {
  const containers: WindowsContainerArgs[] = [{ name: 'web', image: 'web' }];

  // @ts-expect-error there is no hostNetwork
  new SecureWindowsPod('x', { containers, hostNetwork: true });
  // @ts-expect-error there is no hostPID
  new SecureWindowsPod('x', { containers, hostPID: true });
  // @ts-expect-error there is no hostIPC
  new SecureWindowsPod('x', { containers, hostIPC: true });
  // @ts-expect-error there is no security context of the pod
  new SecureWindowsPod('x', { containers, securityContext: { windowsOptions: { hostProcess: true } } });
  // @ts-expect-error nor in a Deployment
  new SecureWindowsDeployment('x', { containers, hostNetwork: true });
  // @ts-expect-error there are no ephemeral containers
  new SecureWindowsPod('x', { containers, ephemeralContainers: containers });
  // @ts-expect-error there is no other system
  new SecureWindowsPod('x', { containers, os: { name: 'linux' } });

  // @ts-expect-error there is no security context of a container
  const withContext: WindowsContainerArgs = { name: 'web', image: 'web', securityContext: { windowsOptions: { hostProcess: true } } };
  // @ts-expect-error there is no privileged
  const privileged: WindowsContainerArgs = { name: 'web', image: 'web', privileged: true };
  // @ts-expect-error there is no hostPort
  const hostPort: WindowsContainerArgs = { name: 'web', image: 'web', ports: [{ containerPort: 80, hostPort: 80 }] };
  // @ts-expect-error there is no hostPath
  const hostPath: VolumeArgs = { name: 'c', hostPath: { path: 'C:\\' } };
  // @ts-expect-error there is no volume in memory
  const memory: VolumeArgs = { name: 'm', emptyDir: { medium: 'Memory' } };
  // @ts-expect-error a user is no text
  new SecureWindowsPod('x', { containers, user: 'ContainerAdministrator' });
  // @ts-expect-error containers are known when the program is read
  new SecureWindowsPod('x', { containers: Promise.resolve(containers) });
  // @ts-expect-error so are levels
  new PssNamespace('x', { enforce: Promise.resolve('restricted') });
  // @ts-expect-error a level is one of three
  new PssNamespace('x', { enforce: 'none' });

  void [withContext, privileged, hostPort, hostPath, memory];
}

test('arguments are plain objects: what they say can be kept apart from what is made of it', () => {
  const user: args.SecureWindowsPodArgs['user'] = { name: 'webapp' };
  expect(user).toEqual({ name: 'webapp' });
});
