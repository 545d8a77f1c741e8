import { warningsIn } from './answer';
import { cluster, Manifest } from './cluster';
import { KUBERNETES_VERSION } from '../../src/policy';

const api = cluster();
const namespace = 'harness';

const spec = {
  os: { name: 'windows' },
  securityContext: { runAsNonRoot: true },
  containers: [{ name: 'app', image: 'app' }],
};

const pod = (more: object = {}): Manifest => ({
  apiVersion: 'v1', kind: 'Pod', metadata: { name: 'app', namespace }, spec: { ...spec, ...more },
});

const deployment = (more: object = {}): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'app', namespace },
  spec: {
    selector: { matchLabels: { app: 'app' } },
    template: { metadata: { labels: { app: 'app' } }, spec: { ...spec, ...more } },
  },
});

beforeAll(async () => api.create({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: namespace, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
}));

test('it is the version that go.mod pins', () => {
  expect(api.version).toBe(KUBERNETES_VERSION);
});

test('a Windows pod is admitted, and not kept', async () => {
  expect(await api.dryRun(pod())).toEqual({ admitted: true, status: 201, message: '', fields: [], causes: [], warnings: [] });
  expect(await api.request('GET', `/api/v1/namespaces/${namespace}/pods/app`)).toMatchObject({ admitted: false, status: 404 });
});

test('Pod Security refuses a pod', async () => {
  expect(await api.dryRun(pod({ hostNetwork: true }))).toMatchObject({
    admitted: false, status: 403, message: expect.stringContaining('hostNetwork'), fields: [], causes: [], warnings: [],
  });
});

test('validation names the field', async () => {
  expect(await api.dryRun(pod({ securityContext: { runAsNonRoot: true, fsGroup: 1 } }))).toMatchObject({
    admitted: false, status: 422, fields: ['spec.securityContext.fsGroup'],
  });
});

test('Pod Security warns about a template', async () => {
  expect(await api.dryRun(deployment())).toMatchObject({ admitted: true, warnings: [] });
  expect(await api.dryRun(deployment({ hostNetwork: true }))).toMatchObject({
    admitted: true, warnings: [expect.stringContaining('hostNetwork=true')],
  });
});

test('decoding is strict', async () => {
  expect(await api.dryRun(pod({ hostNetworks: true }))).toMatchObject({
    admitted: false, status: 400, message: expect.stringContaining('unknown field "spec.hostNetworks"'), fields: [],
  });
  expect(await api.dryRun(pod({ hostNetwork: 'yes' }))).toMatchObject({ admitted: false, status: 400, fields: [] });
});

test('discovery finds cluster-scoped kinds and misses unknown ones', async () => {
  const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'windows' }, handler: 'runhcs' };
  expect(await api.dryRun(runtimeClass)).toMatchObject({ admitted: true });
  await expect(api.dryRun({ apiVersion: 'policy/v1beta1', kind: 'PodSecurityPolicy' })).rejects.toThrow('knows no PodSecurityPolicy');
});

test('a refused creation is an error', async () => {
  await expect(api.create(pod({ hostNetwork: true }))).rejects.toThrow('hostNetwork');
});

test('warnings are unquoted', () => {
  expect(warningsIn(String.raw`299 - "unknown field \"spec.x\", C:\\x", 299 - "b"`)).toEqual([String.raw`unknown field "spec.x", C:\x`, 'b']);
});
