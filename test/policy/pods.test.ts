import { TODAY } from './findings';
import { judge, type JudgeOptions } from '../../src/policy';

const bad = { containers: [{ name: 'A_B', image: 'web' }], hostNetwork: true };
const found = (object: object, options: Partial<JudgeOptions> = {}) => judge([object], { today: TODAY, ...options }).findings.map(({ rule }) => rule);
const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { ...bad, ...spec } });
const linux = pod({ nodeSelector: { 'kubernetes.io/os': 'linux' } });
const likely = pod({ tolerations: [{ key: 'os', value: 'windows' }] });
const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: { name: 'web' }, spec: { template: { spec: bad } } };

test('Linux pods are left alone, unless all are asked about: then the API server has its say', () => {
  expect(found(linux)).toEqual([]);
  expect(found(linux, { pods: 'windows' })).toEqual([]);
  expect(found(linux, { pods: 'all' })).toEqual(['api-server/container-name']);
});

test('of pods that are likely Windows, it is asked besides what is asked anyway', () => {
  expect(found(likely)).toEqual(['windows/host-namespaces', 'windows/os-declared']);
  expect(found(likely, { pods: 'all' })).toEqual(['windows/host-namespaces', 'windows/os-declared', 'api-server/container-name']);
});

test('what cannot be read, and what Kubernetes does not know, is reported of all', () => {
  const odd = pod({ nodeSelector: { 'kubernetes.io/os': 'linux' }, containers: [{ name: 'web', image: 42, imagePullPolcy: 'Always' }] });
  expect(found(odd)).toEqual([]);
  expect(found(odd, { pods: 'all' })).toEqual(['windows/field-type', 'windows/unknown-field']);
});

test('of Windows pods, in both cases', () => {
  const windows = pod({ os: { name: 'windows' } });
  expect(found(windows)).toContain('api-server/container-name');
  expect(found(windows, { pods: 'all' })).toEqual(found(windows));
});

test('what another controller makes into a pod is not what the API server checks', () => {
  const template = { spec: { ...bad, os: { name: 'windows' } } };
  expect(found({ ...rollout, spec: { template } })).toContain('windows/host-namespaces');
  for (const object of [rollout, { ...rollout, spec: { template } }]) expect(found(object, { pods: 'all' }).filter(rule => rule.startsWith('api-server/'))).toEqual([]);
});

test('the gate of the API server is known for all pods that are judged', () => {
  const gateOf = (object: object, options: Partial<JudgeOptions>) => judge([object], { today: TODAY, ...options }).pods[0]!.gates[0]!.verdict;
  const good = { ...linux, spec: { ...linux.spec, containers: [{ name: 'web', image: 'web' }] } };
  expect([gateOf(linux, {}), gateOf(linux, { pods: 'all' }), gateOf(good, {}), gateOf(good, { pods: 'all' })]).toEqual(['unknown', 'refuse', 'unknown', 'pass']);
  expect(gateOf(likely, { pods: 'all' })).toBe('refuse');
  expect(gateOf(rollout, { pods: 'all' })).toBe('unknown');
});
