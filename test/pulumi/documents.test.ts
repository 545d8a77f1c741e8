/** @jest-environment ./test/pulumi/environment.ts */
import type { ResourceValidationArgs, ResourceValidationPolicy } from '@pulumi/policy';
import { run } from './program';
import * as components from '../../src/pulumi';
import * as pack from '../../src/pulumi/policy';
import { block, blocksOf, execute } from '../docs/document';

test.each(blocksOf('docs/guide/pulumi.md').filter(({ language }) => language === 'ts'))('a program of the guide runs: $text', async program => {
  const { sent, said, error } = await run(() => execute(program, { 'secure-windows-workloads/pulumi': components }));
  expect(error).toBeUndefined();
  expect(said).toBe('');
  expect(sent.map(({ type }) => type).filter(type => type.startsWith('kubernetes:')))
    .toEqual(program.text.includes('new ') ? ['kubernetes:core/v1:Namespace', 'kubernetes:apps/v1:Deployment'] : []);
});

test('the policy pack of the guide has every policy', () => {
  const packs: unknown[] = [];
  // To make a real one starts a server.
  const library = {
    ...pack,
    secureWindowsPolicyPack: (name: string, options: pack.PolicyOptions) => packs.push([name, pack.secureWindowsPolicies(options).length]),
  };
  execute(block('docs/guide/policy-pack.md', 'ts', 'Policy pack for Pulumi'), { 'secure-windows-workloads/pulumi/policy': library });
  expect(packs).toEqual([['secure-windows', pack.secureWindowsPolicies().length]]);
});

test('the exception of the guide is for the resource that it names', () => {
  const config = JSON.parse(block('docs/guide/policy-pack.md', 'json', 'Exceptions').text) as Readonly<Record<string, object>>;
  const [[policyName, exceptions]] = Object.entries(config) as [[string, object]];
  const policy = pack.secureWindowsPolicies().find(({ name }) => name === policyName) as ResourceValidationPolicy;
  const properties = Object.keys(policy.configSchema!.properties);
  expect(Object.keys(exceptions)).toEqual(properties.filter(name => name in exceptions));

  const props = { spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } }, containers: [{ name: 'iis' }] } };
  const violations = (name: string) => {
    const found: string[] = [];
    const type = 'kubernetes:core/v1:Pod';
    const args = { type, name, urn: `urn:pulumi:test::test::${type}::${name}`, props, getConfig: () => exceptions } as unknown as ResourceValidationArgs;
    (policy.validateResource as (args: ResourceValidationArgs, report: (message: string) => void) => void)(args, message => found.push(message));
    return found;
  };
  expect(violations('orders')).toEqual([]);
  expect(violations('other')).toHaveLength(1);
});
