import { judge } from '../../../src/policy';
import { TODAY } from '../findings';

const clean = { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' }, automountServiceAccountToken: false };
const harmless = {
  name: 'x', image: 'x', securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'u' } }, resources: { limits: { memory: '1Gi' } },
};
const bad = { ...clean, hostNetwork: true, containers: [harmless] };
const labels = { app: 'x' };
const template = { metadata: { labels }, spec: bad };
const lasting = { selector: { matchLabels: labels }, template };
const job = { template: { spec: { ...bad, restartPolicy: 'Never' } } };
const paths = (object: unknown) => judge([object], { today: TODAY }).findings.map(({ path }) => path);

describe('built-in kinds', () => {
  test.each([
    ['v1', 'Pod', { spec: bad }, 'spec.hostNetwork'],
    ['v1', 'PodTemplate', { template: { spec: bad } }, 'template.spec.hostNetwork'],
    ['v1', 'ReplicationController', { spec: { selector: labels, template } }, 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'DaemonSet', { spec: lasting }, 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'Deployment', { spec: lasting }, 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'ReplicaSet', { spec: lasting }, 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'StatefulSet', { spec: lasting }, 'spec.template.spec.hostNetwork'],
    ['batch/v1', 'Job', { spec: job }, 'spec.template.spec.hostNetwork'],
    ['batch/v1', 'CronJob', { spec: { schedule: '@daily', jobTemplate: { spec: job } } }, 'spec.jobTemplate.spec.template.spec.hostNetwork'],
    ['batch/v1beta1', 'CronJob', { spec: { schedule: '@daily', jobTemplate: { spec: job } } }, 'spec.jobTemplate.spec.template.spec.hostNetwork'],
  ])('%s %s', (apiVersion, kind, body, path) => {
    expect(paths({ apiVersion, kind, metadata: { name: 'x' }, ...body })).toEqual([path]);
  });

  test('are read where their pod stands, and nowhere else', () => {
    expect(paths({ apiVersion: 'v1', kind: 'Pod', template: { spec: bad } })).toEqual([]);
  });

  test('a list of containers with a wrong type is a finding, not a pass', () => {
    expect(paths({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec: { ...clean, containers: {} } }))
      .toEqual(['spec.containers']);
  });
});

describe('kinds that nobody knows', () => {
  test.each([
    ['a Rollout', { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: { template: { spec: bad } } }, 'spec.template.spec.hostNetwork'],
    ['a Knative Service', { apiVersion: 'serving.knative.dev/v1', kind: 'Service', spec: { template: { spec: bad } } }, 'spec.template.spec.hostNetwork'],
    ['an old Deployment', { apiVersion: 'extensions/v1beta1', kind: 'Deployment', spec: { template: { spec: bad } } }, 'spec.template.spec.hostNetwork'],
    ['several templates', { apiVersion: 'x.io/v1', kind: 'Cluster', spec: { groups: [{ pod: {} }, { pod: bad }] } }, 'spec.groups[1].pod.hostNetwork'],
    ['init containers alone', { apiVersion: 'x.io/v1', kind: 'X', spec: { ...bad, containers: undefined, initContainers: bad.containers } }, 'spec.hostNetwork'],
  ])('%s', (_, object, path) => {
    expect(paths(object)).toEqual([path]);
  });

  test('a single container with Windows options', () => {
    const container = { name: 'x', securityContext: { windowsOptions: { hostProcess: true } } };
    expect(paths({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', spec: { templates: [{ container }] } }))
      .toContain('spec.templates[0].container.securityContext.windowsOptions.hostProcess');
  });

  test.each(['hostNetwork', 'hostPID', 'hostIPC'])('%s beside templates of containers, where Windows nodes are selected', field => {
    for (const label of ['kubernetes.io/os', 'beta.kubernetes.io/os']) {
      const spec = { nodeSelector: { [label]: 'windows' }, [field]: true, templates: [{ container: { name: 'x' } }] };
      expect(paths({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', spec })).toContain(`spec.${field}`);
    }
  });

  test('volumes beside templates of containers, and what stands in those', () => {
    const container = { name: 'x', securityContext: { windowsOptions: { hostProcess: true } }, volumeMounts: [{ name: 'c' }] };
    const spec = { nodeSelector: { 'kubernetes.io/os': 'windows' }, volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }], templates: [{ container }] };
    const found = paths({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', spec });
    expect(found).toContain('spec.volumes[0].hostPath');
    expect(found).toContain('spec.templates[0].container.securityContext.windowsOptions.hostProcess');
  });

  test('a selector of nodes alone is no pod', () => {
    const { pods } = judge([{ apiVersion: 'x.io/v1', kind: 'X', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, hostNetwork: null } },
      { apiVersion: 'x.io/v1', kind: 'X', spec: { nodeSelector: { 'kubernetes.io/os': 'linux' }, hostNetwork: true } }], { today: TODAY });
    expect(pods).toEqual([]);
  });

  test('a pod inside a pod\'s own lists is not another', () => {
    const inner = [{ name: 'x', volumes: [{ name: 'v', containers: [{ name: 'y' }] }], containers: [{ name: 'z' }] }];
    const affinity = { containers: [{ name: 'y' }] };
    const lists = { ephemeralContainers: inner, initContainers: inner, containers: inner, volumes: inner };
    const podsAt = (spec: object) => judge([{ apiVersion: 'x.io/v1', kind: 'X', spec }], { today: TODAY }).pods.map(({ path }) => path);
    expect(podsAt({ ...bad, ...lists, securityContext: affinity, affinity })).toEqual(['spec']);
    expect(podsAt({ ...bad, another: { containers: [{ name: 'x' }] } })).toEqual(['spec', 'spec.another']);
  });

  test('metadata beside the spec is the pod\'s', () => {
    const object = { apiVersion: 'x.io/v1', kind: 'X', spec: { template: { metadata: { labels: { 'kubernetes.io/os': 'linux' } }, spec: { ...bad, hostNetwork: false } } } };
    expect(paths({ ...object, apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' })).toEqual(['spec.template.metadata.labels[kubernetes.io/os]']);
  });

  test('an object that is a pod spec itself', () => {
    expect(paths({ ...bad })).toEqual(['hostNetwork']);
  });

  test('a schema that only speaks of containers is none', () => {
    const schema = { properties: { containers: { type: 'array', items: { type: 'object' } } } };
    expect(judge([{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', spec: { schema, containers: ['a'] } }], { today: TODAY }).pods).toEqual([]);
  });

  test('a cycle ends', () => {
    const cyclic: Record<string, unknown> = { apiVersion: 'x.io/v1', kind: 'X', spec: { template: bad } };
    cyclic['self'] = cyclic;
    expect(paths(cyclic)).toEqual(['spec.template.hostNetwork']);
  });
});

describe('lists', () => {
  const kinds = (object: unknown) => judge([object], { today: TODAY }).pods.map(({ resource }) => resource.kind);

  test('are known by their items, whatever their kind', () => {
    expect(kinds({ kind: 'PodList', items: [pod, pod] })).toEqual(['Pod', 'Pod']);
    expect(kinds({ kind: 'Basket', items: [full] })).toEqual(['Pod']);
    expect(kinds({ ...pod, items: [full] })).toEqual(['Pod', 'Pod']);
    expect(kinds({ ...pod, items: { a: full } })).toEqual(['Pod']);
  });

  test('that hold themselves are read once', () => {
    const list = { kind: 'List', items: [pod] as unknown[] };
    list.items.push(list);
    expect(kinds(list)).toEqual(['Pod']);
  });

  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: bad };
  const full = { ...pod, spec: { ...bad, containers: [{ name: 'x' }] } };

  test('of anything, in one another', () => {
    const list = { apiVersion: 'v1', kind: 'List', items: [pod, { apiVersion: 'v1', kind: 'List', items: [pod] }, { kind: 'ConfigMap' }] };
    const { findings } = judge([{}, list], { today: TODAY });
    expect(findings.map(({ path, object, resource }) => [path, object, resource.name])).toEqual([
      ['items[0].spec.hostNetwork', 1, 'a'],
      ['items[1].items[0].spec.hostNetwork', 1, 'a'],
    ]);
  });

  test('of pods that do not say they are pods', () => {
    expect(paths({ apiVersion: 'v1', kind: 'PodList', items: [{ spec: { ...bad, initContainers: [{ name: 'x' }] } }] })).toContain('items[0].spec.hostNetwork');
  });

  test('a kind that ends like one is judged as it is, too', () => {
    expect(paths({ apiVersion: 'x.io/v1', kind: 'AllowList', items: [], spec: { ...bad, containers: [{ name: 'x' }] } })).toContain('spec.hostNetwork');
    expect(paths({ apiVersion: 'x.io/v1', kind: 'AllowList', spec: { ...bad, containers: [{ name: 'x' }] } })).toContain('spec.hostNetwork');
  });
});
