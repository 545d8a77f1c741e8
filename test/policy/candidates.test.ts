import { good, locationOf, type Pod } from './a-pod-view';
import { candidatesIn } from '../../src/policy/candidates';
import { Field } from '../../src/policy/object/field';
import { podsIn } from '../../src/policy/object/pods-in';
import { POD_SECURITY_CHECKS } from '../../src/policy/pod-security/checks';
import { RULES } from '../../src/policy/rules';

function idsOfCandidates(pod: Pod): string[] {
  const candidates = candidatesIn(locationOf(pod));
  const rules = RULES.filter((_, place) => candidates.hasRule(place));
  const checks = POD_SECURITY_CHECKS.filter((_, place) => candidates.hasCheck(place));
  return [...rules, ...checks].map(({ id }) => id);
}

/** What is asked about the resources of a pod as a whole. */
const OF_PODS = ['api-server/resource-name', 'api-server/resource-amount', 'api-server/resource-limit', 'api-server/pod-resources-cover'];
const ANYHOW = ['allowPrivilegeEscalation', 'capabilities_restricted', 'seccompProfile_restricted'];

test('few have something to say about a good pod', () => {
  const annotations = { 'example.com/team': 'shop', 'x-microsoft.com/hostprocess': 'x', 'x-io.microsoft.x': 'x', 'io-microsoft.x': 'x', 'x-container.apparmor.x': 'x', 'x-seccomp.x': 'x' };
  expect(idsOfCandidates({ spec: good, annotations })).toEqual(ANYHOW);
  expect(idsOfCandidates({ spec: { ...good, containers: [{ ...good.containers[0], resources: { limits: { 'memory': '1Gi', 'example.com/hugepages-2Mi': 1 }, requests: { 'example.com/hugepages-2Mi': 1 } } }] } })).toEqual(ANYHOW);
  expect(idsOfCandidates({ spec: { ...good, nodeSelector: { ...good.nodeSelector, 'x-beta.kubernetes.io/os': 'x', 'betaXkubernetes.io': 'x' } } })).toEqual(ANYHOW);
});

test.each<[string, Pod, readonly string[]]>([
  ['annotations of the runtime', { spec: good, annotations: { 'IO.Microsoft.x': '' } }, ['windows/runtime-annotation']],
  ['annotations for HostProcess', { spec: good, annotations: { 'Microsoft.com/HostProcess-x': '' } }, ['windows/host-process-annotation']],
  ['annotations for AppArmor', { spec: good, annotations: { 'container.apparmor.x': '' } }, ['appArmorProfile']],
  ['annotations for seccomp', { spec: good, annotations: { 'seccomp.x': '' } }, ['seccompProfile_baseline']],
  ['annotations for seccomp of a container', { spec: good, annotations: { 'container.seccomp.x': '' } }, ['seccompProfile_baseline']],
  ...[['x'], ['x@y', 'windows/run-as-user-name'], ['x'.repeat(21), 'windows/run-as-user-name-length'], ['Administrator', 'windows/run-as-administrator']].map(
    ([runAsUserName, ...ids]): [string, Pod, string[]] => (
      [`the user ${runAsUserName}`, { spec: { ...good, containers: [{ ...good.containers[0], securityContext: { windowsOptions: { runAsUserName } } }] } }, ids])),
  ['no user', { spec: { ...good, securityContext: { runAsNonRoot: true } } }, ['windows/run-as-user-name-unset']],
  ['no runAsNonRoot', { spec: { ...good, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } } }, ['windows/run-as-non-root', 'runAsNonRoot']],
  ['a token', { spec: { ...good, automountServiceAccountToken: null } }, ['windows/service-account-token']],
  ['no os', { spec: { ...good, os: { name: null } } }, ['windows/os-name', 'windows/os-contradiction', 'windows/os-declared']],
  ['another system', { spec: { ...good, os: { name: 'linux' } } }, ['windows/os-contradiction']],
  ['nodes of another system', { spec: { ...good, nodeSelector: { ...good.nodeSelector, 'beta.kubernetes.io/os': 'linux' } } }, ['windows/os-contradiction', 'windows/legacy-node-label']],
  ['the old label', { spec: { ...good, nodeSelector: { ...good.nodeSelector, 'beta.kubernetes.io/os': 'windows' } } }, ['windows/legacy-node-label']],
  ['a label of the pod', { spec: good, labels: { 'kubernetes.io/os': 'windows' } }, ['windows/os-contradiction']],
  ['other labels of the pod', { spec: good, labels: { 'app': 'web', 'beta.kubernetes.io/os': 'linux' } }, []],
  ['a class', { spec: { ...good, runtimeClassName: 'x' } }, ['windows/os-contradiction', 'windows/node-label']],
  ['a toleration', { spec: { ...good, tolerations: [{ key: 'os', value: 'windows', effect: 'NoSchedule' }] } }, []],
  ['a mount', { spec: { ...good, containers: [{ ...good.containers[0], volumeMounts: [{ name: 'a', mountPath: 'C:\\data\\a.b_c-1' }] }], volumes: [{ name: 'a' }] } }, []],
  ...['c:\\data', 'C:\\Data', 'C:\\data\\', 'C:/data', '\\data', 'C:', 'xC:\\data', 'C:\\a\\\\b'].map((mountPath): [string, Pod, string[]] => (
    [`a mount at ${mountPath}`, { spec: { ...good, containers: [{ ...good.containers[0], volumeMounts: [{ name: 'a', mountPath }] }], volumes: [{ name: 'a' }] } }, ['windows/mount-path']])),
  ['variables from fields and resources', {
    spec: {
      ...good,
      containers: [{
        ...good.containers[0],
        env: [
          { name: 'A', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }, { name: 'B', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } },
        ],
      }],
    },
  }, []],
  ['two volumes', { spec: { ...good, volumes: [{ name: 'a', emptyDir: {} }, { name: 'b', emptyDir: {} }] } }, []],
  ['a volume', { spec: { ...good, volumes: [{ name: 'a', emptyDir: {} }] } }, []],
  ['no selector', { spec: { ...good, nodeSelector: null } }, ['windows/os-declared']],
  ['no limit', { spec: { ...good, containers: [{ name: 'web', image: 'web' }] } }, ['windows/memory-limit']],
  ['no limit at first', { spec: { ...good, initContainers: [null] } }, ['windows/memory-limit', 'api-server/container-name', 'api-server/container-image']],
  ['resources of the pod', { spec: { ...good, resources: {} } }, ['windows/linux-only-fields', 'windows/linux-fields-ignored', ...OF_PODS]],
  ['an amount for the pod', { spec: { ...good, resources: { limits: { cpu: 1 } } } }, ['windows/linux-only-fields', 'windows/linux-fields-ignored', 'windows/pod-level-resources', ...OF_PODS]],
])('more have where there is reason to: %s', (_, pod, ids) => {
  expect(idsOfCandidates(pod).filter(id => !ANYHOW.includes(id))).toEqual(ids);
});

test('a trigger at the root of a pod is none in the workload that holds it', () => {
  const at = (object: object) => {
    const candidates = candidatesIn(podsIn(new Field(object))[0]!);
    return RULES.filter((_, place) => candidates.hasRule(place)).map(({ id }) => id);
  };
  const annotations = { 'microsoft.com/hostprocess-x': '' };
  const workload = (kind: string, spec: object, metadata: object = {}) => ({ apiVersion: kind === 'Pod' ? 'v1' : 'apps/v1', kind, metadata, spec });
  expect(at(workload('Pod', good, { name: 'web', annotations }))).toEqual(['windows/host-process-annotation']);
  expect(at(workload('Deployment', { template: { spec: good } }, { annotations }))).not.toContain('windows/host-process-annotation');
  expect(at(workload('Deployment', { template: { metadata: { annotations }, spec: good } }))).toContain('windows/host-process-annotation');
  expect(at(workload('Deployment', { template: {} }))).toContain('windows/os-declared');
  expect(at(workload('Deployment', {}))).toContain('windows/os-declared');
});
