import { join } from 'node:path';
import { Stack } from './stack';
import { cluster } from '../cluster/cluster';

const folder = join(__dirname, 'policy-pack');
const configMap = async (metadata: object, data: object, config?: object) => Stack.create({
  source: `
  import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
  new ConfigMap('settings', ${JSON.stringify({ metadata, data })});
`,
}, { policyPacks: [{ folder, ...config && { config } }] });

test('a mandatory policy refuses, in the preview and in the update', async () => {
  const stack = await configMap({ name: 'refused' }, { password: 'x' });
  for (const { status, violations, output } of [await stack.preview(), await stack.up()]) {
    expect(status).not.toBe(0);
    expect(output).toContain('There is a password in the config map.');
    expect(violations).toContainEqual(expect.objectContaining({
      policyName: 'no-password', policyPackName: 'test', enforcementLevel: 'mandatory', resourceUrn: expect.stringMatching(/ConfigMap::settings$/) as string,
    }));
  }
  expect(await cluster().request('GET', '/api/v1/namespaces/default/configmaps/refused')).toMatchObject({ status: 404 });
});

test('an advisory policy says so, and lets pass', async () => {
  const stack = await configMap({ name: 'advised' }, { user: 'x' });
  const { status, violations } = await stack.up();
  expect(status).toBe(0);
  expect(violations).toMatchObject([{ policyName: 'has-owner', enforcementLevel: 'advisory', message: expect.stringContaining('Nobody owns') as string }]);
  await stack.destroy();
});

test('the configuration decides about the level', async () => {
  const stack = await configMap({ name: 'configured' }, { password: 'x' }, { 'no-password': 'disabled', 'has-owner': { enforcementLevel: 'mandatory' } });
  const { status, violations } = await stack.preview();
  expect(status).not.toBe(0);
  expect(violations).toMatchObject([{ policyName: 'has-owner', enforcementLevel: 'mandatory' }]);
});

test('nothing is said of what both allow', async () => {
  const stack = await configMap({ labels: { owner: 'us' } }, {});
  expect(await stack.preview()).toMatchObject({ status: 0, diagnostics: [], violations: [] });
});
