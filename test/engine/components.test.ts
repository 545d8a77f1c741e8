import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack } from './stack';
import { cluster } from '../cluster/cluster';

/** Labels config maps, in a program. */
const LABEL = `
  const label = ({ type, props, opts }) => type !== 'kubernetes:core/v1:ConfigMap' ? undefined
    : { props: { ...props, metadata: { ...props.metadata, labels: { transformed: 'yes' } } }, opts };
`;
const objs = ['one', 'two'].map(name => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default' }, data: { name } }));
const configMap = async (name: string) => (await cluster().request('GET', `/api/v1/namespaces/default/configmaps/${name}`)).body;

/** What such a component registers, it does from within the provider: the program has no code for it. */
describe.each([
  ['of the stack', '', 'pulumi.runtime.registerResourceTransform(label);'],
  ['of the component', 'transforms: [label]', ''],
])('a transform %s reaches what a remote component registers', (_, options, before) => {
  const program = (component: string) => `import * as pulumi from '@pulumi/pulumi'; ${LABEL} ${before} ${component}`;

  test('a ConfigGroup', async () => {
    const stack = await Stack.create({
      source: program(`
      import { ConfigGroup } from '@pulumi/kubernetes/yaml/v2/configGroup';
      new ConfigGroup('group', { objs: ${JSON.stringify(objs)} }, { ${options} });
    `),
    });
    const preview = await stack.preview();
    expect(preview).toMatchObject({ status: 0, diagnostics: [] });
    expect(preview.steps.filter(({ type }) => type === 'kubernetes:core/v1:ConfigMap').map(({ inputs }) => inputs['metadata'])).toEqual([
      expect.objectContaining({ labels: { transformed: 'yes' } }), expect.objectContaining({ labels: { transformed: 'yes' } }),
    ]);
    expect(await stack.up()).toMatchObject({ status: 0, diagnostics: [] });
    expect(stack.resources().map(({ urn }) => urn.split('::').slice(2).join(' ')).sort()).toEqual([
      'kubernetes:yaml/v2:ConfigGroup group',
      'kubernetes:yaml/v2:ConfigGroup$kubernetes:core/v1:ConfigMap group:default/one',
      'kubernetes:yaml/v2:ConfigGroup$kubernetes:core/v1:ConfigMap group:default/two',
      'pulumi:providers:kubernetes default_4_34_2',
      'pulumi:pulumi:Stack test-test',
    ]);
    expect(await configMap('one')).toMatchObject({ metadata: { labels: { transformed: 'yes' } }, data: { name: 'one' } });
    expect((await stack.destroy()).status).toBe(0);
    expect(await configMap('one')).toMatchObject({ code: 404 });
  });

  test('a Chart', async () => {
    const chart = mkdtempSync(join(tmpdir(), 'secure-windows-workloads-chart-'));
    mkdirSync(join(chart, 'templates'));
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: web\nversion: 0.1.0\n');
    writeFileSync(join(chart, 'templates/settings.yaml'), [
      'apiVersion: v1', 'kind: ConfigMap', 'metadata: { name: {{ .Release.Name }}-settings }', 'data: { key: {{ .Values.key }} }', '',
    ].join('\n'));
    try {
      const stack = await Stack.create({
        source: program(`
        import { Chart } from '@pulumi/kubernetes/helm/v4/chart';
        new Chart('shop', { chart: ${JSON.stringify(chart)}, namespace: 'default', values: { key: 'value' } }, { ${options} });
      `),
      });
      expect(await stack.up()).toMatchObject({ status: 0, diagnostics: [] });
      expect(await configMap('shop-settings')).toMatchObject({ metadata: { labels: { transformed: 'yes' } }, data: { key: 'value' } });
      expect((await stack.destroy()).status).toBe(0);
    } finally {
      rmSync(chart, { recursive: true });
    }
  });
});

test('the content of a Secret in a ConfigGroup is secret', async () => {
  const stack = await Stack.create({
    source: `
    import { ConfigGroup } from '@pulumi/kubernetes/yaml/v2/configGroup';
    new ConfigGroup('group', { yaml: 'apiVersion: v1\\nkind: Secret\\nmetadata: { name: hidden }\\nstringData: { token: hush-hush }' });
  `,
  });
  const outcome = await stack.up();
  expect(outcome.status).toBe(0);
  expect(JSON.stringify(outcome.steps.filter(({ type }) => type === 'kubernetes:core/v1:Secret'))).not.toMatch(/hush-hush|aHVzaC1odXNo/);
  await stack.destroy();
});

test('what its children are refused for fails the component', async () => {
  const stack = await Stack.create({
    source: `
    import { ConfigGroup } from '@pulumi/kubernetes/yaml/v2/configGroup';
    new ConfigGroup('group', { objs: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'NOT A NAME' } }] });
  `,
  });
  const { status, output } = await stack.preview();
  expect(status).not.toBe(0);
  expect(output).toContain('Invalid value');
});
