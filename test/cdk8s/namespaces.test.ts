import { ApiObject, App, Chart } from 'cdk8s';
import { PssLevel, PssNamespace, SecureWindowsPod, WindowsUser } from '../../src';

// What is acknowledged is said there.
beforeEach(() => { jest.spyOn(process.stderr, 'write').mockImplementation(() => true); });
afterEach(() => { jest.restoreAllMocks(); });

const containers = [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }];

function chartWith(level: PssLevel): Chart {
  const chart = new Chart(new App(), 'chart');
  new PssNamespace(chart, 'namespace', { name: 'shop', enforce: level });
  return chart;
}

const administrator = (chart: Chart) => new SecureWindowsPod(chart, 'pod', {
  namespace: 'shop', containers, user: WindowsUser.containerAdministrator({ reason: 'starts IIS' }),
});

test('an administrator fits no namespace that enforces restricted, whatever the reason', () => {
  const chart = chartWith(PssLevel.RESTRICTED);
  const pod = administrator(chart);
  const words = /\[chart\/pod\] pod-security\/runAsNonRoot\n {2}namespace "shop" enforces restricted:latest: runAsNonRoot != true \(pod must not set securityContext\.runAsNonRoot=false\)/;
  expect(() => chart.toJson()).toThrow(words);
  expect(() => pod.apiObject.toJson()).toThrow(words);
  expect(() => (chart.node.root as App).synthYaml()).toThrow(words);
});

test('one that enforces baseline takes him', () => {
  const chart = chartWith(PssLevel.BASELINE);
  administrator(chart);
  expect(chart.toJson()).toHaveLength(2);
});

test('a namespace that anybody else wrote counts as well', () => {
  const chart = new Chart(new App(), 'chart');
  administrator(chart);
  new ApiObject(chart, 'raw', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
  expect(() => chart.toJson()).toThrow('pod-security/runAsNonRoot');
});

test('Linux pods are left alone', () => {
  const chart = chartWith(PssLevel.RESTRICTED);
  new ApiObject(chart, 'linux', { apiVersion: 'v1', kind: 'Pod', metadata: { namespace: 'shop' }, spec: { hostNetwork: true, containers: [{ name: 'x' }] } });
  expect(chart.toJson()).toHaveLength(2);
});
