import { judge } from '../../../src/policy';
import { aPod, TODAY } from '../findings';

const evidence = (spec: unknown, ...others: unknown[]) =>
  judge([aPod(spec), ...others], { today: TODAY }).pods[0]!.evidence.map(({ os, path, strength }) => `${os} ${path}${strength === 'strong' ? '' : ` (${strength})`}`);
const affinity = (...matchExpressions: unknown[]) => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } } },
});
const VALUES = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0]';
const os = 'kubernetes.io/os';

test.each([
  ['os.name', { os: { name: 'windows' } }, ['windows spec.os.name']],
  ['os.name in capitals is a claim all the same', { os: { name: ' Windows ' } }, ['windows spec.os.name']],
  ['os.name linux', { os: { name: 'linux' } }, ['linux spec.os.name']],
  ['another os.name', { os: { name: 'freebsd' } }, []],
  ['a selector', { nodeSelector: { [os]: 'windows' } }, ['windows spec.nodeSelector[kubernetes.io/os]']],
  ['the old selector', { nodeSelector: { 'beta.kubernetes.io/os': 'linux' } }, ['linux spec.nodeSelector[beta.kubernetes.io/os]']],
  ['a build of Windows', { nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' } }, ['windows spec.nodeSelector[node.kubernetes.io/windows-build]']],
  ['windowsOptions of the pod', { securityContext: { windowsOptions: {} } }, ['windows spec.securityContext.windowsOptions']],
  ['windowsOptions: null', { securityContext: { windowsOptions: null } }, []],
  ['windowsOptions of an ephemeral container', { ephemeralContainers: [{ securityContext: { windowsOptions: { runAsUserName: 'x' } } }] },
    ['windows spec.ephemeralContainers[0].securityContext.windowsOptions']],
  ['affinity In', affinity({ key: os, operator: 'In', values: ['windows'] }), [`windows ${VALUES}.values`]],
  ['affinity In, in capitals', affinity({ key: os, operator: 'In', values: ['Windows'] }), [`windows ${VALUES}.values`]],
  ['affinity In linux', affinity({ key: os, operator: 'In', values: ['linux'] }), [`linux ${VALUES}.values`]],
  ['affinity In both', affinity({ key: os, operator: 'In', values: ['linux', 'windows'] }), []],
  ['affinity NotIn linux', affinity({ key: os, operator: 'NotIn', values: ['linux'] }), [`windows ${VALUES}.values`]],
  ['affinity NotIn windows', affinity({ key: os, operator: 'NotIn', values: ['windows'] }), [`linux ${VALUES}.values`]],
  ['affinity Exists', affinity({ key: os, operator: 'Exists' }), []],
  ['affinity Exists, with values that do not belong there', affinity({ key: os, operator: 'Exists', values: ['windows'] }), []],
  ['affinity for a build', affinity({ key: 'node.kubernetes.io/windows-build', operator: 'Exists' }), [`windows ${VALUES}.key`]],
  ['affinity against builds', affinity({ key: 'node.kubernetes.io/windows-build', operator: 'DoesNotExist' }), []],
  ['affinity against one build', affinity({ key: 'node.kubernetes.io/windows-build', operator: 'NotIn', values: ['x'] }), []],
  ['affinity for something else', affinity({ key: 'zone', operator: 'In', values: ['a'] }, { operator: 'In' }), []],
  ['a class that nobody knows', { runtimeClassName: 'fast' }, []],
])('%s', (_, spec, signals) => {
  expect(evidence(spec)).toEqual(signals);
});

test('whoever wrote a pod may know that it is a Windows pod', () => {
  const windows = new Set([1]);
  const { pods } = judge([aPod({}), aPod({})], { today: TODAY, windows });
  expect(pods.map(pod => [pod.windows, pod.evidence])).toEqual([[false, []], [true, [{ os: 'windows', path: 'spec', source: 'author', strength: 'strong' }]]]);
});

describe('RuntimeClass', () => {
  const runtimeClass = (nodeSelector: unknown, apiVersion = 'node.k8s.io/v1') =>
    ({ apiVersion, kind: 'RuntimeClass', metadata: { name: 'fast' }, handler: 'fast', scheduling: { nodeSelector } });

  test('of the same input tells the system', () => {
    expect(evidence({ runtimeClassName: 'fast' }, runtimeClass({ [os]: 'windows' }))).toEqual(['windows spec.runtimeClassName']);
    expect(evidence({ runtimeClassName: 'fast' }, { kind: 'List', items: [runtimeClass({ [os]: 'linux' })] })).toEqual(['linux spec.runtimeClassName']);
  });

  test('of another kind it is none', () => {
    expect(evidence({ runtimeClassName: 'fast' }, { ...runtimeClass({ [os]: 'windows' }), kind: 'Other' })).toEqual([]);
  });

  test('without a selector, of another group or without a name it tells nothing', () => {
    expect(evidence({ runtimeClassName: 'fast' }, runtimeClass(undefined))).toEqual([]);
    expect(evidence({ runtimeClassName: 'fast' }, runtimeClass({ [os]: 'windows' }, 'x.io/v1'))).toEqual([]);
    expect(evidence({ runtimeClassName: 'fast' }, { ...runtimeClass({ [os]: 'windows' }), apiVersion: 7 })).toEqual([]);
    expect(evidence({ runtimeClassName: 'fast' }, { ...runtimeClass({ [os]: 'windows' }), metadata: {} })).toEqual([]);
  });
});

test('a RuntimeClass without a name is nobody\'s', () => {
  const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', handler: 'w', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } };
  for (const spec of [{}, { runtimeClassName: '' }, { runtimeClassName: 'undefined' }]) {
    expect(judge([aPod(spec), runtimeClass], { today: TODAY }).pods[0]!.windows).toBe(false);
  }
});

test('RuntimeClasses may be described, and those among the objects come first', () => {
  const described = { windows: { handler: 'w', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } } };
  const judged = (...objects: object[]) => judge([aPod({ runtimeClassName: 'windows' }), ...objects], { today: TODAY, runtimeClasses: described }).pods[0]!;
  expect(judged()).toMatchObject({ windows: true, evidence: [{ path: 'spec.runtimeClassName', strength: 'strong' }] });
  const other = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'windows' }, handler: 'x', scheduling: { nodeSelector: { 'kubernetes.io/os': 'linux' } } };
  expect(judged(other)).toMatchObject({ windows: false, likelyWindows: false });
});
