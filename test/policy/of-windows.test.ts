import { aPod, TODAY } from './findings';
import { judge, ofWindows } from '../../src/policy';

test('Linux pods and what was found in them are left out, what could not be read is not', () => {
  const namespaces = { shop: { 'pod-security.kubernetes.io/enforce': 'baseline' } };
  const cyclic = { kind: 'Pod', get metadata(): object { throw new Error('no'); } };
  const { pods, findings } = ofWindows(judge([aPod({ hostNetwork: true }), aPod({ os: { name: 'windows' }, hostNetwork: true, hostPID: true, containers: [{ name: 'web', image: 'web' }] }), cyclic], { today: TODAY, namespaces }));
  expect(pods.map(({ object }) => object)).toEqual([1]);
  expect([...new Set(findings.filter(({ severity }) => severity === 'error').map(({ object, rule }) => `${object} ${rule}`))].sort())
    .toEqual(['1 windows/host-namespaces', '2 windows/unreadable']);
});
