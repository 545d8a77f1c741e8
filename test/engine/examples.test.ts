import { readFileSync } from 'fs';
import { join } from 'path';
import { Stack, type StackOptions } from './stack';

const EXAMPLES = join(__dirname, '../../examples');
const LEVEL = 'pod-security.kubernetes.io/enforce';

/** An example, made in the real API server; what stands there goes when the callback has ended. */
async function made(example: string, look: (stack: Stack, output: string) => void, options: StackOptions = {}): Promise<void> {
  const stack = await Stack.create({ folder: join(EXAMPLES, example) }, options);
  const preview = await stack.preview();
  if (preview.status !== 0) throw new Error(preview.output);
  const { status, output } = await stack.up();
  try {
    if (status !== 0) throw new Error(output);
    look(stack, output);
  } finally {
    await stack.destroy();
  }
}

const objects = (stack: Stack, kind: string) => stack.resources().filter(({ type }) => type.startsWith('kubernetes:') && type.endsWith(`:${kind}`)).map(({ outputs }) => outputs as any);

test('the shop: a storefront in a restricted namespace, a back office with its exception on record', async () => {
  await made('pulumi-shop', (stack, output) => {
    const levels = Object.fromEntries(objects(stack, 'Namespace').map(({ metadata }) => [metadata.name.replace(/-\w{8}$/, ''), metadata.labels[LEVEL]]));
    expect(levels).toEqual({ 'shop': 'restricted', 'back-office': 'baseline' });
    const [orders, storefront] = objects(stack, 'Deployment').sort((a, b) => a.metadata.name.localeCompare(b.metadata.name));
    expect(storefront.spec.template.spec.securityContext).toEqual({ runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } });
    expect(orders.spec.template.spec.containers[0].securityContext.windowsOptions.runAsUserName).toBe('ContainerAdministrator');
    expect(objects(stack, 'Service')[0].spec.selector).toEqual(storefront.spec.selector.matchLabels);
    expect(output).toContain('container "iis" runs as ContainerAdministrator, an administrator: ServiceMonitor.exe starts IIS');
  });
});

test('a chart of Helm v4, a remote component, is hardened and then admitted', async () => {
  await made('pulumi-guarded-chart', (stack, output) => {
    expect(objects(stack, 'Namespace')[0].metadata.labels[LEVEL]).toBe('restricted');
    const { spec } = objects(stack, 'Deployment')[0].spec.template;
    expect([spec.os, spec.securityContext]).toEqual([{ name: 'windows' }, { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } }]);
    expect(output).toContain('hardened: os, tolerations, automountServiceAccountToken, enableServiceLinks, securityContext');
  });
});

describe('a policy pack, for a program that knows nothing of this library', () => {
  const policyPacks = [{ folder: join(EXAMPLES, 'pulumi-policy/policy') }];

  test('passes what is in order', async () => {
    await made('pulumi-policy', stack => expect(objects(stack, 'Deployment')).toHaveLength(1), { policyPacks });
  });

  test('refuses access to the host, and an exception that is over', async () => {
    const main = readFileSync(join(EXAMPLES, 'pulumi-policy/main.ts'), 'utf8').replace('2027-12-31', '2020-01-01').replace('os: {', 'hostNetwork: true, os: {');
    const stack = await Stack.create({ source: main }, { policyPacks });
    const { status, violations } = await stack.preview();
    expect(status).not.toBe(0);
    const mandatory = violations.filter(({ enforcementLevel }) => enforcementLevel === 'mandatory').map(({ policyName }) => policyName);
    expect(mandatory.sort()).toEqual(['windows-acknowledgement', 'windows-host-namespaces', 'windows-run-as-administrator']);
  });

  test.each([
    ['holds', { expires: '2099-12-31' }, []],
    ['that is over does not', { expires: '2020-01-01' }, ['windows-run-as-administrator']],
    ['for another container does not', { container: 'web' }, ['windows-run-as-administrator', 'windows-run-as-administrator']],
  ])('an exception in the configuration of a policy %s', async (_, more, mandatory) => {
    const source = readFileSync(join(EXAMPLES, 'pulumi-policy/main.ts'), 'utf8').replace('secure-windows-workloads/acknowledged', 'example.com/note');
    const exceptions = [{ resource: 'orders', reason: 'ServiceMonitor.exe starts IIS', ...more }];
    const [pack] = policyPacks;
    const stack = await Stack.create({ source }, { policyPacks: [{ ...pack!, config: { 'windows-run-as-administrator': { exceptions } } }] });
    const { status, violations } = await stack.preview();
    expect(violations.filter(({ enforcementLevel }) => enforcementLevel === 'mandatory').map(({ policyName }) => policyName)).toEqual(mandatory);
    expect(status === 0).toBe(mandatory.length === 0);
  });
});
