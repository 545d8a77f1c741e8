import { join } from 'node:path';
import { Stack, type Outcome, type Program } from './stack';
import { cluster, type Manifest } from '../cluster/cluster';

const namespace = 'engine-restricted';
const pods = `/api/v1/namespaces/${namespace}/pods`;
const good = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [{ name: 'web', image: 'web' }] };

beforeAll(async () => cluster().create({
  apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
}));

const program = (spec: object): Program => ({
  source: `
    import { Pod } from '@pulumi/kubernetes/core/v1/pod';
    export const { id, metadata } = new Pod('web', { metadata: { namespace: '${namespace}' }, spec: ${JSON.stringify(spec)} });
  `,
});
const podOf = (stack: Stack) => stack.resources().find(({ type }) => type === 'kubernetes:core/v1:Pod');
const opsOn = ({ steps }: Outcome, type: string): string[] => steps.filter(step => step.type === type).map(({ op }) => op);
const read = async (path: string) => (await cluster().request('GET', path)).body as Manifest;

test('a pod is previewed, created, left alone, replaced, missed and deleted', async () => {
  const stack = await Stack.create(program(good));
  const preview = await stack.preview();
  expect(preview).toMatchObject({ status: 0, diagnostics: [], violations: [] });
  expect(opsOn(preview, 'kubernetes:core/v1:Pod')).toEqual(['create']);
  expect(await read(pods)).toMatchObject({ items: [] });

  expect(await stack.up()).toMatchObject({ status: 0, diagnostics: [] });
  const id = podOf(stack)?.id ?? '';
  expect(id).toMatch(/^engine-restricted\/web-[0-9a-f]{8}$/);
  const live = await read(`${pods}/${id.split('/')[1]}`);
  expect(live).toMatchObject({ spec: good });
  expect(podOf(stack)?.outputs).toEqual(live);

  expect(opsOn(await stack.up(), 'kubernetes:core/v1:Pod')).toEqual(['same']);

  stack.write(program({ ...good, terminationGracePeriodSeconds: 3 }));
  expect(opsOn(await stack.up(), 'kubernetes:core/v1:Pod')).toEqual(['create-replacement', 'replace', 'delete-replaced']);
  expect(podOf(stack)?.id).not.toBe(id);
  expect(await read(pods)).toMatchObject({ items: [{ spec: { terminationGracePeriodSeconds: 3 } }] });

  await cluster().request('DELETE', `${pods}/${podOf(stack)?.id?.split('/')[1]}`);
  expect((await stack.refresh()).status).toBe(0);
  expect(podOf(stack)).toBeUndefined();

  await stack.up();
  expect((await stack.destroy()).status).toBe(0);
  expect(await read(pods)).toMatchObject({ items: [] });
});

test('what Pod Security refuses fails the update, in the words of the API server, and not the preview', async () => {
  const stack = await Stack.create(program({ ...good, hostNetwork: true }));
  expect(await stack.preview()).toMatchObject({ status: 0, diagnostics: [] });
  const { status, diagnostics } = await stack.up();
  expect(status).not.toBe(0);
  expect(diagnostics).toContainEqual(expect.objectContaining({
    severity: 'error',
    urn: expect.stringMatching(/Pod::web$/) as string,
    message: expect.stringMatching(/not successfully created by the Kubernetes API server: pods "web-\w+" is forbidden: violates PodSecurity.*hostNetwork=true/) as string,
  }));
  expect(podOf(stack)).toBeUndefined();
});

test('what validation refuses fails the preview', async () => {
  const stack = await Stack.create(program({ ...good, securityContext: { ...good.securityContext, fsGroup: 1 } }));
  const { status, output } = await stack.preview();
  expect(status).not.toBe(0);
  expect(output).toContain('spec.securityContext.fsGroup: Forbidden');
});

test('names that are given are kept; what is there already is not taken over', async () => {
  const named: Program = {
    source: `
    import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
    new ConfigMap('one', { metadata: { name: 'named', namespace: '${namespace}' }, data: { key: 'value' } });
  `,
  };
  const [first, second] = [await Stack.create(named), await Stack.create(named)];
  expect((await first.up()).status).toBe(0);
  expect(first.resources().at(-1)?.id).toBe(`${namespace}/named`);
  const { status, output } = await second.up();
  expect(status).not.toBe(0);
  expect(output).toContain('ConfigMap "named" already exists');

  first.write({ source: 'source' in named ? named.source.replace("'value'", "'changed'") : '' });
  expect(opsOn(await first.up(), 'kubernetes:core/v1:ConfigMap')).toEqual(['update']);
  expect(await read(`/api/v1/namespaces/${namespace}/configmaps/named`)).toMatchObject({ data: { key: 'changed' } });
});

test('what a preview cannot know is unknown there, and known in the update', async () => {
  const stack = await Stack.create({
    source: `
    import * as pulumi from '@pulumi/pulumi';
    import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
    const first = new ConfigMap('first', { metadata: { namespace: '${namespace}' } });
    const second = new ConfigMap('second', { metadata: { namespace: '${namespace}', labels: { first: first.id.apply(id => id.replace('/', '.')) } } });
    first.id.apply(id => pulumi.log.info('known: ' + id));
    second.metadata.labels.apply(labels => pulumi.log.info('labels: ' + JSON.stringify(labels)));
  `,
  });
  expect(await stack.preview()).toMatchObject({ status: 0, diagnostics: [] });
  const { status, diagnostics } = await stack.up();
  expect(status).toBe(0);
  expect(diagnostics.map(({ message }) => message.trim()).sort()).toEqual([
    expect.stringMatching(/^known: engine-restricted\/first-/), expect.stringMatching(/^labels: \{"first":"engine-restricted.first-/),
  ]);
});

test('secrets reach the API server, and are nowhere else in plain', async () => {
  const stack = await Stack.create({
    source: `
    import * as pulumi from '@pulumi/pulumi';
    import { Pod } from '@pulumi/kubernetes/core/v1/pod';
    import { Secret } from '@pulumi/kubernetes/core/v1/secret';
    const env = [{ name: 'TOKEN', value: pulumi.secret('hush-hush') }];
    const spec = { ...${JSON.stringify(good)}, containers: [{ name: 'web', image: 'web', env }] };
    export const pod = new Pod('secretive', { metadata: { namespace: '${namespace}', name: 'secretive' }, spec }).spec;
    export const { data } = new Secret('token', { metadata: { namespace: '${namespace}' }, stringData: { token: 'hush-hush' } });
  `,
  });
  const outcomes = [await stack.preview(), await stack.up(), await stack.up()];
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(await read(`${pods}/secretive`)).toMatchObject({ spec: { containers: [{ env: [{ name: 'TOKEN', value: 'hush-hush' }] }] } });
  expect(JSON.stringify(outcomes)).toContain('[secret]');
  expect(JSON.stringify(outcomes) + stack.state()).not.toMatch(/hush-hush|aHVzaC1odXNo/);
});

test('a program that throws fails before anything is created', async () => {
  // Without its stack: Node 20 takes a minute to colour one that holds `node_modules/@pulumi/resource.ts`, as the SDK makes them.
  const stack = await Stack.create({ source: "throw Object.assign(new Error('not like this'), { stack: 'not like this' });" });
  const { status, output } = await stack.up();
  expect(status).not.toBe(0);
  expect(output).toContain('not like this');
  expect(stack.resources().map(({ type }) => type)).toEqual(['pulumi:pulumi:Stack']);
});

test('a project of a user runs as it is, TypeScript and all', async () => {
  const stack = await Stack.create({ folder: join(__dirname, 'project') });
  expect(await stack.up()).toMatchObject({ status: 0, diagnostics: [] });
  expect(stack.resources().map(({ type }) => type)).toContain('kubernetes:core/v1:ConfigMap');
  expect((await stack.destroy()).status).toBe(0);
});
