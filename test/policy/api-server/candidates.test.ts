import { candidatesIn } from '../../../src/policy/candidates';
import { RULES } from '../../../src/policy/rules';
import { locationOf } from '../a-pod-view';

const PROBES = { livenessProbe: { exec: { command: ['a'] } }, readinessProbe: { httpGet: { port: 80 } }, startupProbe: { tcpSocket: { port: 80 }, grpc: null } };
const WEB = {
  name: 'web',
  image: 'web',
  ...PROBES,
  lifecycle: { postStart: { sleep: { seconds: 0 } }, preStop: { sleep: { seconds: 30 } } },
  securityContext: { allowPrivilegeEscalation: false, privileged: false, seccompProfile: { type: 'Unconfined', localhostProfile: null }, appArmorProfile: { type: 'RuntimeDefault' } },
};

test('what is right about probes, hooks and security contexts makes no rule a candidate', () => {
  const annotations = {
    'x-seccomp.security.alpha.kubernetes.io/pod': 'x', 'x-container.seccomp.security.alpha.kubernetes.io/web': 'x', 'x-container.apparmor.security.beta.kubernetes.io/web': 'x',
  };
  const spec = {
    os: { name: 'linux' },
    terminationGracePeriodSeconds: 30,
    securityContext: { runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' }, appArmorProfile: { type: 'Unconfined' } },
    initContainers: [{ ...WEB, name: 'proxy', restartPolicy: 'Always' }],
    containers: [WEB],
  };
  const candidates = candidatesIn(locationOf({ spec, annotations }));
  expect(RULES.filter(({ ofEveryPod }, place) => ofEveryPod && candidates.hasRule(place)).map(({ id }) => id)).toEqual([]);
});
