import { readFileSync } from 'fs';
import { load } from 'js-yaml';
import { candidatesIn } from '../../../src/policy/candidates';
import { Field } from '../../../src/policy/object/field';
import { podsIn } from '../../../src/policy/object/pods-in';
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

test('what is right about containers makes no rule a candidate', () => {
  const env = [
    { name: 'A', value: '' }, { name: 'A', value: 'a' }, { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    { name: 'B', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } }, { name: 'C', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } },
  ];
  const container = {
    image: 'web',
    imagePullPolicy: 'Always',
    terminationMessagePolicy: 'File',
    env,
    envFrom: [{ secretRef: { name: 'a' } }, { prefix: 'A', configMapRef: { name: 'a' } }],
    ports: [{ containerPort: 80, name: 'http', protocol: 'TCP' }, { containerPort: 81 }, { containerPort: 82 }],
  };
  const resources = [
    { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '1', memory: '1Gi' } }, { requests: { 'cpu': 1, 'memory': '1Ki', 'ephemeral-storage': '1Gi' }, limits: { cpu: 1 } },
    { limits: { 'cpu': 0.5, 'memory': '1e9', 'ephemeral-storage': '2Gi', 'example.com/gpu': 1 }, requests: { 'example.com/gpu': 1 } }, {},
  ];
  const spec = {
    os: { name: 'linux' },
    initContainers: [{ ...container, name: 'setup', resources: resources[3] }],
    containers: resources.map((one, index) => ({ ...container, name: `web-${index}`, resources: one })),
    overhead: { cpu: '100m' },
  };
  const candidates = candidatesIn(locationOf({ spec }));
  expect(RULES.filter(({ ofEveryPod }, place) => ofEveryPod && candidates.hasRule(place)).map(({ id }) => id)).toEqual([]);
});

test('what is right about a Deployment makes no rule a candidate', () => {
  const [location] = podsIn(new Field(load(readFileSync('bench/deployment.yaml', 'utf8'))));
  const candidates = candidatesIn(location!);
  expect(RULES.filter((_, place) => candidates.hasRule(place)).map(({ id }) => id)).toEqual([]);
});
