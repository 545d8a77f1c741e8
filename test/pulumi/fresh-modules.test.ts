/** @jest-environment ./test/pulumi/environment.ts */
import type * as KubernetesPod from '@pulumi/kubernetes/core/v1/pod';
import type * as Pulumi from '@pulumi/pulumi';
import type * as Library from '../../src/pulumi';

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const good = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } }, containers: [container] };

/** See `environment.ts`. */
declare const wholeProcess: NodeJS.Process;

/** As where every test loads the program, and with it the SDK and this library, anew. */
async function fresh(): Promise<{ pulumi: typeof Pulumi; Pod: typeof KubernetesPod.Pod; library: typeof Library; sent: string[] }> {
  jest.resetModules();
  const pulumi = jest.requireActual<typeof Pulumi>('@pulumi/pulumi');
  const sent: string[] = [];
  await pulumi.runtime.setMocks({
    call: ({ inputs }) => inputs as object,
    newResource: ({ name, inputs }) => ({ id: String(sent.push(name)), state: inputs as object }),
  });
  for (const level of ['info', 'warn'] as const) jest.spyOn(pulumi.log, level).mockImplementation(async () => undefined);
  const { Pod } = jest.requireActual<typeof KubernetesPod>('@pulumi/kubernetes/core/v1/pod');
  return { pulumi, Pod, library: jest.requireActual<typeof Library>('../../src/pulumi'), sent };
}
const settled = async () => { for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate); };

test.each(['first', 'second', 'third'])('the %s copy of everything is guarded', async () => {
  const { pulumi, Pod, library, sent } = await fresh();
  const rejections: string[] = [];
  const note = (reason: unknown) => void rejections.push(String(reason));
  const handlers = wholeProcess.listeners('unhandledRejection') as NodeJS.UnhandledRejectionListener[];
  handlers.forEach(handler => wholeProcess.off('unhandledRejection', handler));
  wholeProcess.on('unhandledRejection', note);
  library.guardWindowsWorkloads({ harden: true });
  expect(() => new Pod('agent', { spec: { ...good, hostNetwork: true } })).toThrow('[agent] windows/host-namespaces\n');
  new Pod('late', { spec: pulumi.output({ ...good, hostNetwork: true }) });
  new library.SecureWindowsPod('web', { containers: [container] });
  new Pod('raw', { spec: good });
  await settled();
  wholeProcess.off('unhandledRejection', note);
  handlers.forEach(handler => wholeProcess.on('unhandledRejection', handler));
  expect(rejections.join('\n')).toContain('[late] windows/host-namespaces\n');
  expect(sent.sort()).toEqual(['raw', 'web', 'web']);
});
