import { placeOf } from '../os';
import type { PodView } from '../pod';
import type { Rule } from '../rule';
import { unless, without } from '../trace';

export const osDeclared: Rule = {
  id: 'windows/os-declared',
  title: 'A Windows pod says so, in os.name and in nodeSelector',
  why: 'os.name decides what the API server and Pod Security admission ask for, but not where the pod runs; nodeSelector decides where it '
    + 'runs, and on EKS whether it gets an IP address: affinity is not read there.',
  remedy: 'set both os: { name: windows } and nodeSelector: { kubernetes.io/os: windows }',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes v1.37.2 pod-security-admission policy/check_*.go; kubernetes.io: Guide for Running Windows Containers; EKS best practices: Windows scheduling',
  reads: [{ field: 'spec', where: without('os', 'name') }, { field: 'spec', where: unless('windows', 'nodeSelector', 'kubernetes.io/os') }],
  *check(pod) {
    if (!pod.spec.at('os', 'name').isSet) {
      yield {
        at: pod.spec.at('os', 'name'),
        message: `os.name is not set, though ${placeOf(pod.osSignals[0]!)} makes it a Windows pod: Pod Security admission then asks for the hardening fields of Linux`,
        refusedBy: hasLinuxHardening(pod) ? 'nobody' : 'pod-security/restricted',
        remedy: 'set os: { name: windows }',
      };
    }
    if (!pod.osSignals.some(({ source }) => source === 'nodeSelector' || source === 'runtimeClassName')) {
      yield {
        at: pod.spec.at('nodeSelector', 'kubernetes.io/os'),
        message: 'nothing in nodeSelector keeps the pod on Windows nodes: os.name does not schedule',
        refusedBy: 'nobody',
        remedy: 'set nodeSelector: { kubernetes.io/os: windows }',
        fix: pod.spec.get('nodeSelector').isSet
          ? { op: 'add', path: pod.spec.at('nodeSelector', 'kubernetes.io/os').pointer, value: 'windows' }
          : { op: 'add', path: pod.spec.get('nodeSelector').pointer, value: { 'kubernetes.io/os': 'windows' } },
      };
    }
  },
  examples: {
    pass: [
      { title: 'both', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' } } },
    ],
    fail: [
      { title: 'a selector alone', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' } } },
      { title: 'os.name alone', spec: { os: { name: 'windows' } } },
      { title: 'os.name and a selector for something else', spec: { os: { name: 'windows' }, nodeSelector: { pool: 'iis' } } },
      {
        title: 'a selector with the Linux fields that restricted wants of it (the only way before v1.25)',
        spec: {
          nodeSelector: { 'kubernetes.io/os': 'windows' },
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' }, windowsOptions: { runAsUserName: 'ContainerUser' } },
          containers: [{ name: 'web', securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } }],
        },
      },
    ],
  },
};

/** The three restricted checks that os.name: windows switches off (from v1.25). */
function hasLinuxHardening(pod: PodView): boolean {
  const allowed = ['RuntimeDefault', 'Localhost'];
  const podProfile = pod.securityContext.at('seccompProfile', 'type').text;
  return pod.containers.length > 0 && pod.containers.every(({ securityContext }) =>
    securityContext.get('allowPrivilegeEscalation').value === false
    && securityContext.at('capabilities', 'drop').items().some(({ value }) => value === 'ALL')
    && allowed.includes(securityContext.at('seccompProfile', 'type').string ?? podProfile));
}
