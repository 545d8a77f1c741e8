/** @jest-environment ./test/pulumi/environment.ts */
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import * as pulumi from '@pulumi/pulumi';
import { guardWindowsWorkloads } from '../../src/pulumi';

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const weak = { os: { name: 'windows' }, containers: [container] };

/** As where a program is imported before mocks are set. */
guardWindowsWorkloads({ namespaces: { default: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });

test.each(['the first mocks', 'the second mocks'])('a guard from before any mocks holds for %s, with its options', async () => {
  const sent: string[] = [];
  await pulumi.runtime.setMocks({
    call: ({ inputs }) => inputs as object,
    newResource: ({ name, inputs }) => ({ id: String(sent.push(name)), state: inputs as object }),
  });
  jest.spyOn(pulumi.log, 'warn').mockImplementation(async () => undefined);
  expect(() => new Pod('agent', { spec: { ...weak, hostNetwork: true } })).toThrow('[agent] windows/host-namespaces\n');
  expect(() => new Pod('weak', { spec: weak })).toThrow('[weak] pod-security/runAsNonRoot\n');
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  expect(sent).toEqual([]);
});
