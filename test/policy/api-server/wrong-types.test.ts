import { judge } from '../../../src/policy';
import { aPod as podOf, TODAY } from '../findings';

const rulesIn = (object: unknown) => [...new Set(judge([object], { today: TODAY, pods: 'all' }).findings.filter(({ refusedBy }) => refusedBy === 'api-server').map(({ rule }) => rule))];
const aPod = (spec: object, metadata = {}) => podOf({ nodeSelector: { 'kubernetes.io/os': 'windows' }, ...spec }, metadata);
const WEB = { name: 'web', image: 'web' };

test.each<[string, unknown]>([
  ['annotations', aPod({ containers: [WEB] }, { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 1, 'container.apparmor.security.beta.kubernetes.io/web': 1 } })],
  ['a sleep', aPod({ terminationGracePeriodSeconds: 1, containers: [{ ...WEB, lifecycle: { preStop: { sleep: { seconds: '5' } } } }] })],
  ['a grace period', aPod({ terminationGracePeriodSeconds: '1', containers: [{ ...WEB, lifecycle: { preStop: { sleep: { seconds: 30 } } } }] })],
  ['a sysctl', aPod({ securityContext: { sysctls: [{ name: 1 }, { name: 1 }] }, containers: [WEB] })],
  ['numbers of a probe', aPod({ containers: [{ ...WEB, livenessProbe: { exec: { command: 'a' }, periodSeconds: '-1', successThreshold: '2', terminationGracePeriodSeconds: '0' } }] })],
  ['a user', aPod({ securityContext: { runAsUser: '-1' }, containers: [WEB] })],
  ['a port', aPod({ containers: [{ ...WEB, livenessProbe: { httpGet: { port: true, scheme: 1, httpHeaders: [{ name: {} }] } } }] })],
  ['names of profiles', aPod({ securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 1 }, appArmorProfile: { type: 'Localhost', localhostProfile: 1 } }, containers: [WEB] })],
  ['restart rules', aPod({ restartPolicy: 1, containers: [{ ...WEB, restartPolicy: 1, restartPolicyRules: 'x' }] })],
])('a value of a wrong type is not reported a second time: %s', (_, object) => {
  expect(rulesIn(object)).toEqual(['windows/field-type']);
});
