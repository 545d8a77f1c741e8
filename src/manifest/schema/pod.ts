import { affinity } from './affinity';
import { container, initContainer } from './container';
import { dnsConfig } from './dns';
import { labels } from './labels';
import { dnsLabel, dnsSubdomain, ipAddress, labelName, labelValue } from './names';
import { alternatives, flag, inPulumi, integer, known, list, oneOf, optional, required, ruled, struct, text } from './option';
import { user } from './user';
import { volume } from './volume';

const toleration = struct('Toleration', 'A taint that a pod tolerates.', {
  key: optional(labelName, 'Key of the taint.', 'every key; `operator` must be `Exists`'),
  operator: optional(oneOf('Equal', 'Exists'), 'How the taint is compared.', '`Equal`'),
  value: optional(labelValue, 'Value of the taint, for `Equal`.', 'empty'),
  effect: optional(oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute'), 'Effect of the taint.', 'every effect'),
  tolerationSeconds: optional(integer(0), 'Seconds that the pod stays on the node, for `NoExecute`.', 'forever'),
}, function* (at) {
  const exists = at.get('operator').value === 'Exists';
  if (!at.get('key').isSet && !exists) yield { at: at.get('operator'), problem: 'must be Exists if there is no key' };
  if (exists && at.get('value').isSet) yield { at: at.get('value'), problem: 'must be left out with operator Exists' };
  if (at.get('tolerationSeconds').isSet && at.get('effect').value !== 'NoExecute') {
    yield { at: at.get('tolerationSeconds'), problem: 'requires the effect NoExecute' };
  }
});

const nodeSelector = ruled(labels, function* (at) {
  for (const label of ['kubernetes.io/os', 'beta.kubernetes.io/os']) {
    const os = at.get(label);
    if (os.isSet && os.value !== 'windows') yield { at: os, problem: 'must be windows, which is written for you: this is a Windows pod' };
  }
});

const topologySpreadConstraint = struct('TopologySpreadConstraint', 'How evenly pods are spread. It counts the pods of the same workload.', {
  maxSkew: required(integer(1), 'The largest difference between two domains, at least 1.'),
  topologyKey: required(labelName, 'Label of the nodes that defines the domains, e.g. `topology.kubernetes.io/zone`.'),
  whenUnsatisfiable: required(oneOf('DoNotSchedule', 'ScheduleAnyway'), 'What the scheduler does where the pods cannot be spread that evenly.'),
});

const localObjectReference = struct('LocalObjectReference', 'An object of the same namespace, by name.', {
  name: required(dnsSubdomain, 'Name of the object.'),
});

const hostAlias = struct('HostAlias', 'A line of the hosts file.', {
  ip: required(ipAddress, 'The address.'),
  hostnames: required(list(dnsSubdomain, 1), 'Names for the address.'),
});

const resourceClaim = struct('PodResourceClaim', 'A claim to devices, which containers refer to by its name: a ResourceClaim, or a template of one.', {
  name: required(dnsLabel, 'Name of the claim in the pod.'),
  ...alternatives('the other is set', {
    resourceClaimName: [dnsSubdomain, 'Name of a ResourceClaim of the namespace.'],
    resourceClaimTemplateName: [dnsSubdomain, 'Name of a ResourceClaimTemplate of the namespace.'],
  }),
});

/** The options that are written into the spec of a pod. */
export const windowsPod = struct('WindowsPodOptions', 'The options of every Windows pod, alone or in the template of a workload.', {
  containers: required(inPulumi(list(inPulumi(container), 1)), 'The containers, at least one.'),
  initContainers: optional(inPulumi(list(inPulumi(initContainer))), 'Containers that run one after another before the others start.', 'none'),
  user: optional(user, 'User of every container that does not name one itself.', { cdk8s: '`WindowsUser.CONTAINER_USER`', pulumi: '`ContainerUser`' }),
  volumes: optional(list(volume), 'Volumes that the containers can mount.', 'none'),
  serviceAccountName: optional(dnsSubdomain, 'Service account of the pod.', 'the account `default` of the namespace'),
  automountServiceAccountToken: optional(
    flag, 'Whether a token of the service account is mounted. On Windows it is stored in clear text on the disk of the node, and '
    + 'every user of the container can read it.', '`false`'),
  enableServiceLinks: optional(flag, 'Whether every Service of the namespace is written into the environment.', '`false`'),
  nodeSelector: optional(known(nodeSelector), 'Labels that a node must have, besides `kubernetes.io/os: windows`.', 'any Windows node'),
  tolerations: optional(known(list(toleration)), 'Taints that the pod tolerates, besides `os=windows:NoSchedule`.', 'no others'),
  topologySpreadConstraints: optional(
    known(list(inPulumi(topologySpreadConstraint))), 'How the pods of a workload spread over nodes or zones.', 'the default constraints of the scheduler'),
  runtimeClassName: optional(dnsSubdomain, 'RuntimeClass, e.g. one for a build of Windows.', 'none'),
  imagePullSecrets: optional(list(localObjectReference), 'Secrets with the credentials of private registries.', 'none'),
  terminationGracePeriodSeconds: optional(integer(0), 'Seconds that the pod has to stop.', '`30`'),
  priorityClassName: optional(dnsSubdomain, 'Priority class.', 'the default of the cluster'),
  preemptionPolicy: optional(oneOf('PreemptLowerPriority', 'Never'), 'Whether the pod may take the place of others; as its priority class says.', 'as the priority class says'),
  affinity: optional(affinity, 'Near to what, and far from what, the pod lands.', 'any Windows node'),
  schedulerName: optional(text, 'Scheduler that finds a node.', '`default-scheduler`'),
  schedulingGates: optional(list(struct('PodSchedulingGate', 'What has to be removed before a node is looked for.', {
    name: required(labelName, 'Name of the gate.'),
  })), 'Gates that have to be removed before a node is looked for.', 'none'),
  readinessGates: optional(list(struct('PodReadinessGate', 'A condition that has to be true before the pod is ready.', {
    conditionType: required(labelName, 'Type of the condition.'),
  })), 'Conditions that have to be true before the pod is ready.', 'none'),
  resourceClaims: optional(list(resourceClaim), 'Claims to devices.', 'none'),
  dnsPolicy: optional(oneOf('ClusterFirst', 'Default', 'None'), 'Whether names are looked up in the cluster first, as on the node, or as `dnsConfig` says.', '`ClusterFirst`'),
  dnsConfig: optional(dnsConfig, 'Servers and search domains.', 'those of `dnsPolicy`'),
  hostname: optional(dnsLabel, 'Host name of the pod.', 'the name of the pod'),
  subdomain: optional(dnsLabel, 'Name of the headless Service under which the pod has a name in DNS.', 'none'),
  hostAliases: optional(list(hostAlias), 'Lines for the hosts file.', 'none'),
});
