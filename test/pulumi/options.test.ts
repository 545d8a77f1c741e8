/** @jest-environment ./test/pulumi/environment.ts */
import * as pulumi from '@pulumi/pulumi';
import { run } from './program';
import { PssLevel as Level } from '../../src';
import { PssLevel, PssNamespace, SecureWindowsPod } from '../../src/pulumi';

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };

test('all faults are told in one error: those of users, of what must be known, and all others', async () => {
  const { error } = await run(() => void new SecureWindowsPod('web', {
    containers: [{ ...container, name: 'Web' }, pulumi.output(container)],
    user: { name: 'ContainerAdministrator' },
    nodeSelector: pulumi.output({}),
    restartpolicy: 'Never',
  } as never));
  expect(error!.split('\n')).toEqual([
    'InvalidOptionsError: [web] 5 options are invalid',
    '  restartpolicy is "Never": unknown option; did you mean restartPolicy?',
    '  containers[0].name is "Web": must be a DNS label: at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end.',
    '  containers[1] is an object: must be a plain value, not an Output or a promise; Outputs may be inside it.',
    '  user.reason must explain why the image needs the administrator ContainerAdministrator; if it does not, use ContainerUser.',
    '  nodeSelector is an object: must be a plain value, not an Output or a promise; Outputs may be inside it.',
  ]);
});

test('quantities are numbers or strings, as in cdk8s', async () => {
  const resources = { limits: { memory: '1Gi', cpu: pulumi.output(2) }, requests: { cpu: 0.5 } };
  const { sent, error } = await run(() => void new SecureWindowsPod('web', { containers: [{ ...container, resources }] }));
  expect(error).toBeUndefined();
  expect(sent.find(({ type }) => type === 'kubernetes:core/v1:Pod')!.inputs['spec'].containers[0].resources).toEqual({
    limits: { memory: '1Gi', cpu: 2 }, requests: { cpu: 0.5 },
  });
});

test('levels are those of cdk8s, by name or as strings', async () => {
  expect(PssLevel).toEqual(Level);
  const { sent } = await run(() => {
    new PssNamespace('name', { enforce: PssLevel.RESTRICTED });
    new PssNamespace('string', { enforce: 'restricted' });
  });
  const levels = sent.filter(({ type }) => type === 'kubernetes:core/v1:Namespace').map(({ inputs }) => inputs['metadata'].labels['pod-security.kubernetes.io/enforce'] as string);
  expect(levels).toEqual(['restricted', 'restricted']);
});
