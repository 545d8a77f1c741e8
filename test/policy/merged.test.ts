import { TODAY } from './findings';
import { judge } from '../../src/policy';

const bad = { nodeSelector: { 'kubernetes.io/os': 'windows' }, hostNetwork: true };
const containers = [{ name: 'a', image: 'a' }];
const errors = (object: object) => judge([object], { today: TODAY }).findings.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`);
const metadata = { name: 'a' };
const selector = { matchLabels: { app: 'a' } };
const template = { metadata: { labels: selector.matchLabels }, spec: { ...bad, containers } };
const pod = (spec: unknown, more: object = {}) => ({ apiVersion: 'v1', kind: 'Pod', metadata, spec, ...more });

// Kubernetes reads manifests as YAML 1.1, in which "<<" is merged into what holds it.
test.each<[string, object, string]>([
  ['the spec', pod({ '<<': bad, containers }), 'spec.hostNetwork'],
  ['a list of maps', pod({ '<<': [{ containers }, bad] }), 'spec.hostNetwork'],
  ['one in another', pod({ '<<': { '<<': bad }, containers }), 'spec.hostNetwork'],
  ['the pod', { 'apiVersion': 'v1', 'kind': 'Pod', metadata, '<<': { spec: { ...bad, containers } } }, 'spec.hostNetwork'],
  ['the template', { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { selector, template: { '<<': template } } }, 'spec.template.spec.hostNetwork'],
  ['what holds the template', { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { '<<': { selector, template } } }, 'spec.template.spec.hostNetwork'],
  ['the kind', { '<<': pod({ ...bad, containers }) }, 'spec.hostNetwork'],
  ['the kind, after another', { 'apiVersion': 'v1', 'kind': 'ConfigMap', metadata, '<<': { kind: 'Pod', spec: { ...bad, containers } } }, 'spec.hostNetwork'],
  ['a selector', pod({ ...bad, nodeSelector: { '<<': bad.nodeSelector }, containers }), 'spec.hostNetwork'],
  ['an item of a list', { apiVersion: 'v1', kind: 'List', items: [pod({ '<<': bad, containers })] }, 'items[0].spec.hostNetwork'],
  ['a custom resource', { apiVersion: 'x.io/v1', kind: 'X', spec: { '<<': { nodeSelector: bad.nodeSelector }, 'pod': { '<<': { hostNetwork: true } } } }, 'spec.pod.hostNetwork'],
])('%s', (_, object, path) => {
  expect(errors(object)).toEqual([`windows/host-namespaces ${path}`]);
});

test.each<[string, object, string]>([
  ['a security context', { securityContext: { windowsOptions: { '<<': { hostProcess: true } } } }, 'spec.securityContext.windowsOptions.hostProcess'],
  ['a container', { containers: [{ '<<': { securityContext: { windowsOptions: { hostProcess: true } } }, 'name': 'a' }] }, 'spec.containers[0].securityContext.windowsOptions.hostProcess'],
])('HostProcess by %s', (_, spec, path) => {
  expect(errors(pod(spec))).toContain(`windows/host-process ${path}`);
});

test('what is named beside it, and after it, counts', () => {
  expect(errors(pod({ '<<': bad, 'hostNetwork': false, containers }))).toEqual([]);
});

test('one that cannot be merged is a finding', () => {
  const { findings } = judge([pod({ '<<': 7, containers })], { today: TODAY });
  expect(findings).toMatchObject([{ rule: 'windows/unreadable', message: 'the object cannot be read: the value of the merge key "<<" is neither a map nor a list of maps' }]);
});

test('labels of the object, and its name, are merged, too', () => {
  const { pods } = judge([{ apiVersion: 'v1', kind: 'Pod', metadata: { '<<': { name: 'b', namespace: 'c' } }, spec: { ...bad, containers } }], { today: TODAY });
  expect(pods[0]!.resource).toMatchObject({ kind: 'Pod', name: 'b', namespace: 'c' });
});
