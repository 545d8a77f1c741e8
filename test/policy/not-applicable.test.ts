import { aPod, TODAY } from './findings';
import { judge } from '../../src/policy';

const notApplicable = (spec: unknown) => judge([aPod(spec)], { today: TODAY }).pods[0]!.notApplicable;
const undeclared = { nodeSelector: { 'kubernetes.io/os': 'windows' } };

test('a Linux pod has nothing to do with Windows', () => {
  expect(notApplicable({ os: { name: 'linux' } })).toEqual([{ rule: 'windows/*', reason: 'not a Windows pod: nothing in it names Windows' }]);
});

test('a rule is named where the pod has what it reads', () => {
  expect(notApplicable(undeclared)).toEqual([]);
  expect(notApplicable({ ...undeclared, securityContext: { runAsUser: 1 } }))
    .toEqual([{ rule: 'windows/linux-only-fields', reason: 'os.name is not windows: the API server accepts these fields (windows/linux-fields-ignored)' }]);
});

test('a pod that exists has what others have written', () => {
  const pod = aPod({ ...undeclared, ephemeralContainers: [{ name: 'debug' }] });
  expect(judge([pod], { today: TODAY, fromCluster: true }).pods[0]!.notApplicable)
    .toEqual([{ rule: 'windows/ephemeral-containers', reason: 'the pod exists: ephemeral containers have been added to it since' }]);
});
