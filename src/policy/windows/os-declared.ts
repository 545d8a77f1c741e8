import { linuxOnlyFields } from './linux-only-fields';
import { placeOf, shownSigns } from '../object/os';
import type { PodView } from '../object/pod';
import { checkOf } from '../rule/faults';
import type { Fault, Rule } from '../rule/rule';
import { unless, without } from '../triggers/trigger';

export const osDeclared: Rule = {
  id: 'windows/os-declared',
  title: 'A Windows pod declares its OS in os.name and in nodeSelector',
  why: 'os.name decides what the API server and Pod Security admission require, but not where the pod runs; nodeSelector decides where it '
    + 'runs and, on EKS, whether it gets an IP address: affinity is ignored there.',
  remedy: 'set both os: { name: windows } and nodeSelector: { kubernetes.io/os: windows }',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'pod-security-admission', file: 'policy/check_allowPrivilegeEscalation.go' },
    { project: 'pod-security-admission', file: 'policy/check_capabilities_restricted.go' },
    { project: 'pod-security-admission', file: 'policy/check_seccompProfile_restricted.go' },
    { project: 'kubernetes.io', page: 'Guide for Running Windows Containers' },
    { project: 'EKS best practices', page: 'Windows scheduling' },
  ],
  triggers: [{ field: 'spec', where: without('os', 'name') }, { field: 'spec', where: unless('windows', 'nodeSelector', 'kubernetes.io/os') }],
  *check(pod) {
    if (pod.isLikelyWindows) {
      yield undeclared(pod);
      return;
    }
    const os = pod.spec.get('os');
    // A wrong type is reported by windows/field-type.
    if (!os.get('name').isSet && (os.isObject || !os.isSet)) yield nameUnset(pod);
    if (!pod.osSignals.some(({ source }) => source === 'nodeSelector' || source === 'runtimeClassName') && !hasUnknownClass(pod)) yield selectorUnset(pod);
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
        title: 'a selector with the Linux fields that restricted requires of it (the only way before v1.25)',
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

const ON_EKS = 'on EKS it gets no IP address, because the webhook that assigns one reads only nodeSelector';

function undeclared(pod: PodView): Fault {
  return {
    at: pod.spec.at('os', 'name'),
    message: `judging by ${shownSigns(pod.osSignals)}, it looks like a Windows pod, but nothing declares it: it may land on Linux nodes, and only access to the host and administrators are checked`,
    refusedBy: 'nobody',
    severity: 'warning',
    remedy: 'set os: { name: windows } and nodeSelector: { kubernetes.io/os: windows }; for a Linux pod, nodeSelector: { kubernetes.io/os: linux }',
  };
}

const linuxOnlyFaults = checkOf(linuxOnlyFields);

function nameUnset(pod: PodView): Fault {
  const linuxOnly = [...new Set(Array.from(linuxOnlyFaults(pod), ({ at }) => at.name))];
  const together = linuxOnly.length > 0 ? `, and remove ${linuxOnly.join(', ')} in the same change: the API server rejects Linux-only fields once the OS is declared` : '';
  return {
    at: pod.spec.at('os', 'name'),
    message: `os.name is not set, though ${placeOf(pod.osSignals[0]!)} makes it a Windows pod: Pod Security admission then requires the hardening fields of Linux`,
    refusedBy: hasLinuxHardening(pod) ? 'nobody' : 'pod-security/restricted',
    remedy: `set os: { name: windows }${together}`,
  };
}

function selectorUnset(pod: PodView): Fault {
  const nodeSelector = pod.spec.get('nodeSelector');
  const at = nodeSelector.get('kubernetes.io/os');
  const byAffinity = pod.osSignals.some(({ source, os }) => source === 'nodeAffinity' && os === 'windows');
  return {
    at,
    message: byAffinity
      ? `affinity keeps the pod on Windows nodes but nodeSelector does not: ${ON_EKS}`
      : `nodeSelector does not keep the pod on Windows nodes, and os.name does not affect scheduling; ${ON_EKS}`,
    refusedBy: 'nobody',
    remedy: 'set nodeSelector: { kubernetes.io/os: windows }',
    fix: nodeSelector.isSet
      ? { op: 'add', path: at.pointer, value: 'windows' }
      : { op: 'add', path: nodeSelector.pointer, value: { 'kubernetes.io/os': 'windows' } },
  };
}

/** Whether it names a RuntimeClass that is not in the input: its selector may well keep the pod on Windows nodes. */
function hasUnknownClass(pod: PodView): boolean {
  return pod.spec.get('runtimeClassName').text !== '' && !pod.runtimeClass;
}
