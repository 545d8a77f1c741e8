import { judge } from '../../../src/policy';
import { aPod, findings, TODAY } from '../findings';

const BUILD = 'node.kubernetes.io/windows-build';
const web = (image: unknown) => ({ name: 'web', image });
const IMAGE_OF_2019 = 'mcr.microsoft.com/windows/servercore:ltsc2019';
const found = (spec: object) => findings('windows/image-build', { os: { name: 'windows' }, containers: [web(IMAGE_OF_2019)], ...spec })
  .map(({ path, message, refusedBy }) => [path, message, refusedBy]);
const said = (by: string, ...builds: string[]) => [[
  'spec.containers[0].image', `container "web" has an image of Windows 10.0.17763, which no node runs that ${by} selects: ${builds.join(', ')}`, 'runtime',
]];
const terms = (...all: object[][]) => {
  const nodeSelectorTerms = all.map(matchExpressions => ({ matchExpressions }));
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
};
const builds = (...values: unknown[]) => ({ key: BUILD, operator: 'In', values });

test('nodes that are selected by a label', () => {
  expect(found({ nodeSelector: { [BUILD]: '10.0.20348' } })).toEqual(said(`spec.nodeSelector[${BUILD}]`, '10.0.20348'));
  expect(found({ nodeSelector: { [BUILD]: '10.0.17763' } })).toEqual([]);
  expect(found({ nodeSelector: { [BUILD]: '10.0.26100' }, containers: [web('web:ltsc2022'), web('web:1'), web(7)] })).toEqual([]);
  expect(found({ nodeSelector: { [BUILD]: '10.0.20348' }, ...terms([builds('10.0.17763')]) })).toHaveLength(1);
});

test('nodes that are selected by terms, which are alternatives', () => {
  expect(found(terms([builds('10.0.20348', '10.0.26100')], [{ key: 'pool', operator: 'Exists' }, builds('10.0.25398')]))).toEqual(said('spec.affinity.nodeAffinity', '10.0.20348', '10.0.26100', '10.0.25398'));
  expect(found(terms([builds('10.0.20348', '10.0.17763')]))).toEqual([]);
  expect(found(terms([builds('10.0.20348')], [{ key: 'pool', operator: 'Exists' }]))).toEqual([]);
  expect(found(terms([builds('10.0.20348')], [builds('10.0.17763')]))).toEqual([]);
});

test('what is not known', () => {
  expect(found({})).toEqual([]);
  expect(found({ nodeSelector: { [BUILD]: '20348' } })).toEqual([]);
  expect(found(terms([{ ...builds('10.0.20348'), operator: 'NotIn' }]))).toEqual([]);
  expect(found(terms([{ ...builds('10.0.20348'), key: 'example.com/build' }]))).toEqual([]);
  expect(found(terms([builds('10.0.20348', 'x')]))).toEqual([]);
  expect(found(terms())).toEqual([]);
});

test('nodes that the RuntimeClass selects', () => {
  const ofClass = (nodeSelector: object, handler = 'win') => {
    const pod = aPod({ os: { name: 'windows' }, runtimeClassName: 'win', containers: [web(IMAGE_OF_2019)] });
    const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'win' }, handler, scheduling: { nodeSelector } };
    return judge([pod, runtimeClass], { today: TODAY }).findings.filter(({ rule }) => rule === 'windows/image-build').map(({ path, message, refusedBy }) => [path, message, refusedBy]);
  };
  expect(ofClass({ [BUILD]: '10.0.20348' })).toEqual(said('spec.runtimeClassName', '10.0.20348'));
  expect(ofClass({ [BUILD]: '10.0.17763' })).toEqual([]);
  expect(ofClass({ 'kubernetes.io/os': 'windows' })).toEqual([]);
  expect(ofClass({ [BUILD]: '10.0.20348' }, 'runhcs-wcow-process')).toHaveLength(1);
  expect(ofClass({ [BUILD]: '10.0.20348' }, 'runhcs-wcow-Hypervisor-17763')).toEqual([]);
});

test('under Hyper-V, it says why it does not apply', () => {
  const pod = aPod({ os: { name: 'windows' }, runtimeClassName: 'win', containers: [web(IMAGE_OF_2019)] });
  const { pods } = judge([pod], { today: TODAY, runtimeClasses: { win: { handler: 'runhcs-wcow-hypervisor' } } });
  expect(pods[0]!.notApplicable).toContainEqual({ rule: 'windows/image-build', reason: 'its RuntimeClass isolates it by Hyper-V: it brings a kernel of its own' });
});

test('of every container', () => {
  const spec = { os: { name: 'windows' }, nodeSelector: { [BUILD]: '10.0.17763' }, initContainers: [web('a:ltsc2022')], containers: [web('b:ltsc2019'), web('c:ltsc2025')] };
  expect(findings('windows/image-build', spec).map(({ path, container }) => [path, container])).toEqual([['spec.initContainers[0].image', 'web'], ['spec.containers[1].image', 'web']]);
});
