import { Stack } from './stack';

interface Route {
  readonly title: string;
  /** What the component provider makes: see `plugins/shop.ts`. */
  readonly content: string;
  /** The package of the component. */
  readonly of?: 'shop' | 'guarded';
  readonly before?: string;
  readonly options?: string;
  readonly rule?: string;
  readonly path?: string;
}

const THROWING_AWAY = "({ type, props }) => type === 'kubernetes:core/v1:Pod' ? { props: { ...props, spec: { ...props.spec, hostNetwork: true } }, opts: {} } : undefined";
const CHANGING = "({ type, props, opts }) => type === 'kubernetes:core/v1:Pod' ? { props: { ...props, spec: { ...props.spec, hostNetwork: true } }, opts } : undefined";
const HOST_PROCESS = { rule: 'windows/host-process', path: 'spec.securityContext.windowsOptions.hostProcess' };

/** Ways to a privileged pod from a component provider. */
const ROUTES: readonly Route[] = [
  { title: 'a transformation on a Pod of this library', content: 'transformed', ...HOST_PROCESS },
  { title: 'a transformation that changes a Deployment of this library in place', content: 'transformed in place', path: 'spec.template.spec.hostNetwork' },
  { title: 'a transformation of a parent', content: 'transformed by its parent', path: 'spec.hostPID' },
  { title: 'a transformation that makes an Output of it', content: 'transformed to an Output', path: 'spec.hostIPC' },
  { title: 'an Output of volumes', content: 'an Output', rule: 'windows/host-path', path: 'spec.volumes[0].hostPath' },
  { title: 'a transform of its own', content: 'a transform' },
  { title: 'a transform of the program, on the component', content: 'ours', options: `transforms: [${CHANGING}]` },
  { title: 'a transform of the program, on the component, that throws all options away', content: 'ours', options: `transforms: [${THROWING_AWAY}]` },
  { title: 'a transform of the stack', content: 'ours', before: `pulumi.runtime.registerResourceTransform(${CHANGING});` },
  { title: 'a transform of the stack that throws all options away', content: 'ours', before: `pulumi.runtime.registerResourceTransform(${THROWING_AWAY});` },
  { title: 'a transform of the stack, on a Pod without a parent', content: 'ours without parent', before: `pulumi.runtime.registerResourceTransform(${CHANGING});` },
  { title: 'a PssNamespace that is lowered', content: 'lowered', rule: 'pod-security/namespace-level', path: 'metadata.labels[pod-security.kubernetes.io/enforce]' },
  { title: 'a Pod of others beside one of this library', content: 'raw beside ours' },
  { title: 'a patch of a Deployment of this library', content: 'a patch of ours', path: 'spec.template.spec.hostNetwork' },
  { title: 'a Pod of others, in a provider with the guard', content: 'raw', of: 'guarded' },
  { title: 'a Deployment of others, an Output, in a provider with the guard', content: 'raw Deployment, an Output', of: 'guarded', path: 'spec.template.spec.hostNetwork' },
  { title: 'a Pod of others, in a program with the guard', content: 'raw', before: "require('secure-windows-workloads/pulumi').guardWindowsWorkloads();" },
];

const program = ({ content, of = 'shop', before = '', options = '' }: Pick<Route, 'content' | 'of' | 'before' | 'options'>) => ({
  source: `
    import * as pulumi from '@pulumi/pulumi';
    ${before}
    new pulumi.ComponentResource('${of}:index:Shop', 'shop', { content: ${JSON.stringify(content)} }, { ${options} }, true);
  `,
});

function expectRefusal(output: string, { rule = 'windows/host-namespaces', path = 'spec.hostNetwork' }: Route): void {
  expect(output.replace(/^ {4,}(?= *\S)/gm, '')).toContain(`[web] ${rule}\n`);
  expect(output).toMatch(new RegExp(` field:      \\w+ \\S+  ${path.replace(/[[\].]/g, '\\$&')}\\n`));
}

test.each([...ROUTES])('$title: preview and update refuse it', async route => {
  const stack = await Stack.create(program(route));
  for (const { status, output } of [await stack.preview(), await stack.up()]) {
    expectRefusal(output, route);
    expect(status).not.toBe(0);
    expect(output).not.toMatch(/at \S+ \(\S*(src|lib)\/pulumi\//);
  }
  expect(stack.resources().filter(({ type, urn }) => type.startsWith('kubernetes:') && urn.endsWith('::web'))).toEqual([]);
  await stack.destroy();
});

test('what is known in the update only is refused there, and the preview says so', async () => {
  const route = { title: '', content: 'late', rule: 'windows/host-port', path: 'spec.containers[0].ports[0].hostPort' };
  const stack = await Stack.create(program(route));
  const preview = await stack.preview();
  expect(preview).toMatchObject({ status: 0 });
  expect(preview.output).toContain('[web] unknown until the update, checked then: spec.containers[0].ports');
  const { status, output } = await stack.up();
  expectRefusal(output, route);
  expect(status).not.toBe(0);
  await stack.destroy();
});

test.each(['shop', 'guarded'] as const)('what is in order is made, updated and removed: %s', async of => {
  const stack = await Stack.create(program({ content: 'good', of }));
  expect(await stack.preview()).toMatchObject({ status: 0 });
  expect(await stack.up()).toMatchObject({ status: 0 });
  expect(stack.resources().filter(({ type }) => type.startsWith('kubernetes:')).map(({ urn }) => urn.split('::').at(-1)).sort()).toEqual(['linux', 'space', 'web']);
  expect(await stack.up()).toMatchObject({ status: 0 });
  expect(await stack.destroy()).toMatchObject({ status: 0 });
});
