import { judge } from '../../../src/policy';
import { aPod, findings, TODAY } from '../findings';

const found = (spec: object) => findings('windows/node-label', { os: { name: 'windows' }, ...spec })
  .map(({ path, message, refusedBy, remedy }) => [path, message, refusedBy, remedy]);
const terms = (...matchExpressions: object[]) => ({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } });
const required = (key: string, operator: string, ...values: unknown[]) => ({ affinity: { nodeAffinity: terms({ key, operator, values }) } });

const BUILD = 'node.kubernetes.io/windows-build';
const ARCH = 'kubernetes.io/arch';
const EXPRESSION = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0]';
const NUMBERS = 'write major, minor and build: 10.0.20348 for Windows Server 2022, 10.0.26100 for Windows Server 2025';

test.each(['10.0.20348.2113', '20348', '10.0', 'ltsc2022', '', 'v10.0.20348', '10.0.20348 '])('no build of a node: %s', build => {
  const has = 'a Windows node has the version of its Windows in three parts';
  expect(found({ nodeSelector: { [BUILD]: build } })).toEqual([[`spec.nodeSelector[${BUILD}]`, `nodes are selected by ${BUILD}: ${build}; ${has}`, 'scheduler', NUMBERS]]);
  expect(found(required(BUILD, 'In', build))).toEqual([[EXPRESSION, `the node affinity requires ${BUILD} to be in ${JSON.stringify([build])}; ${has}`, 'scheduler', NUMBERS]]);
});

test.each(['x64', 'AMD64', 'amd64 ', 'xamd64', 'arm64', '386'])('no architecture of a Windows node: %s', arch => {
  expect(found({ nodeSelector: { [ARCH]: arch } })).toEqual([[`spec.nodeSelector[${ARCH}]`, `nodes are selected by ${ARCH}: ${arch}; a Windows node has amd64`, 'scheduler', 'write amd64']]);
});

const alternatives = (...nodeSelectorTerms: object[]) =>
  ({ affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } });
const one = (key: string, value: string) => ({ matchExpressions: [{ key, operator: 'In', values: [value] }] });

test('terms are alternatives: all of them are wrong', () => {
  const wrong = alternatives(one(ARCH, 'arm64'), one(BUILD, '10.0'), {}, { matchExpressions: [{ key: 'pool', operator: 'Exists' }, ...one(ARCH, 'x64').matchExpressions] });
  expect(found(wrong).map(([path]) => path)).toEqual([
    'nodeSelectorTerms[1].matchExpressions[0]', 'nodeSelectorTerms[0].matchExpressions[0]', 'nodeSelectorTerms[3].matchExpressions[1]',
  ].map(path => expect.stringContaining(path) as string));
});

test('what the RuntimeClass selects by', () => {
  const ofClass = (nodeSelector: object | undefined, spec: object = { runtimeClassName: 'win' }) => {
    const pod = aPod({ os: { name: 'windows' }, ...spec, containers: [{ name: 'web' }] });
    const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'win' }, handler: 'win', scheduling: { nodeSelector } };
    return judge([pod, runtimeClass], { today: TODAY }).findings.filter(({ rule }) => rule === 'windows/node-label').map(({ path, message, refusedBy, remedy }) => [path, message, refusedBy, remedy]);
  };
  expect(ofClass({ [BUILD]: '10.0.20348.1', [ARCH]: 'x64' })).toEqual([
    ['spec.runtimeClassName', `RuntimeClass "win" selects nodes by ${BUILD}: 10.0.20348.1; a Windows node has the version of its Windows in three parts`, 'scheduler', NUMBERS],
    ['spec.runtimeClassName', `RuntimeClass "win" selects nodes by ${ARCH}: x64; a Windows node has amd64`, 'scheduler', 'write amd64'],
  ]);
  expect(ofClass({ [BUILD]: '10.0.20348', [ARCH]: 'amd64' })).toEqual([]);
  expect(ofClass({ [BUILD]: 7 })).toEqual([]);
  expect(ofClass(undefined)).toEqual([]);
  expect(ofClass({ [ARCH]: 'x64' }, { runtimeClassName: 'other' })).toEqual([]);
  expect(ofClass({ [ARCH]: 'x64' }, {})).toEqual([]);
});

test('the deprecated label', () => {
  expect(found({ nodeSelector: { 'beta.kubernetes.io/arch': 'x64' } }).map(([path]) => path)).toEqual(['spec.nodeSelector[beta.kubernetes.io/arch]']);
});

test.each<[string, object]>([
  ['terms of which another is right', alternatives(one(ARCH, 'arm64'), one(ARCH, 'amd64'))],
  ['terms of which another asks for other things', alternatives({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['a'] }] }, one(BUILD, '10.0'))],
  ['the labels of a node', { nodeSelector: { [BUILD]: '10.0.20348', [ARCH]: 'amd64', 'example.com/arch': 'x64' } }],
  ['a build of three longer numbers', { nodeSelector: { [BUILD]: '10.10.20348' } }],
  ['what is no string', { nodeSelector: { [BUILD]: 7, [ARCH]: null } }],
  ['a build of a node', required(BUILD, 'In', '10.0.26100', '10.0.20348')],
  ['alternatives of which one is right', required(BUILD, 'In', '10.0.20348.1', '10.0.20348')],
  ['no alternatives', required(BUILD, 'In')],
  ['alternatives that are no list', { affinity: { nodeAffinity: terms({ key: BUILD, operator: 'In', values: 'x' }) } }],
  ['what is ruled out', required(BUILD, 'NotIn', '10.0.20348.1')],
  ['another label', required('example.com/arch', 'In', 'x64')],
])('nothing in %s', (_, spec) => {
  expect(found(spec)).toEqual([]);
});
