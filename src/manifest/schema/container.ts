import { variables, variableSources } from './environment';
import { dnsLabel, portName } from './names';
import { anyText, flag, inPulumi, integer, list, oneOf, optional, required, ruled, struct, text } from './option';
import { lifecycle, readinessProbe, singleSuccessProbe } from './probe';
import { quantities } from './quantity';
import { user } from './user';
import { amountOf } from '../../policy';

const port = struct('ContainerPort', 'A port that the container listens on.', {
  containerPort: required(integer(1, 65535), 'Number of the port, from 1 to 65535.'),
  name: optional(portName, 'Name of at most 15 characters by which Services and probes may refer to the port.', 'none'),
  protocol: optional(oneOf('TCP', 'UDP', 'SCTP'), 'Protocol of the port.', '`TCP`'),
});

const resources = struct('ResourceRequirements', 'Quantities by resource: `cpu`, `memory`, `ephemeral-storage`, or an extended resource.', {
  limits: optional(quantities, "The most that the container may use, e.g. `{ memory: '800Mi', cpu: '1' }`.", 'no limits'),
  requests: optional(quantities, 'What the scheduler sets aside for the container.', 'the limits'),
  claims: optional(list(struct('ResourceClaim', 'A claim of the pod that the container uses.', {
    name: required(dnsLabel, 'Name of the claim in the pod.'),
    request: optional(dnsLabel, 'The request in the claim.', 'all of them'),
  })), 'Claims of the pod that the container uses.', 'none'),
}, function* (at) {
  for (const limit of at.get('limits').members()) {
    if (limit.name.startsWith('hugepages-')) yield { at: limit, problem: 'Windows nodes have no huge pages' };
    const request = at.get('requests').get(limit.name);
    if (amountOf(limit.value)! < amountOf(request.value)!) {
      yield { at: limit, problem: `must be at least the request (${JSON.stringify(request.value)}); raise the limit or lower the request` };
    }
  }
});

const volumeMount = struct('VolumeMount', 'A volume of the pod, as a container sees it.', {
  name: required(dnsLabel, 'Name of the volume.'),
  mountPath: required(text, 'Path in the container at which the volume appears, e.g. `C:\\config`.'),
  readOnly: optional(flag, 'Whether the container can only read it.', '`false`'),
  subPath: optional(text, 'Path inside the volume.', 'the root of the volume'),
  subPathExpr: optional(text, 'Path inside the volume, with variables of the container as `$(NAME)`.', 'the root of the volume'),
});

const anyContainer = struct('WindowsContainer', 'A container of a Windows pod, with the field names of Kubernetes. There is no option for what Windows does not support.', {
  name: required(inPulumi(dnsLabel), 'Name of the container: a DNS label, unique in the pod.'),
  image: required(text, "Image reference. Its Windows version must match the node's."),
  user: optional(user, 'User that the container runs as.', 'the user of the pod'),
  command: optional(list(anyText), 'Entry point, not run in a shell.', 'the entry point of the image'),
  args: optional(list(anyText), 'Arguments of the entry point.', 'the arguments of the image'),
  workingDir: optional(text, 'Working directory, e.g. `C:\\app`.', 'the working directory of the image'),
  imagePullPolicy: optional(
    oneOf('Always', 'IfNotPresent', 'Never'), 'When the image is pulled.', '`Always` for the tag `latest`, else `IfNotPresent`'),
  env: optional(variables, 'Environment variables.', 'none'),
  envFrom: optional(variableSources, 'ConfigMaps and Secrets whose entries become environment variables.', 'none'),
  ports: optional(list(port), 'Ports that the container listens on. There are no host ports.', 'none'),
  resources: optional(
    resources, 'CPU and memory. On Windows only limits reach the container; requests serve scheduling.',
    'none; a missing memory limit is a warning, as Windows has no out-of-memory killer',
    'https://kubernetes.io/docs/concepts/configuration/windows-resource-management/'),
  volumeMounts: optional(list(volumeMount), 'Where the volumes of the pod appear.', 'none'),
  livenessProbe: optional(singleSuccessProbe, 'Restarts the container when it fails.', 'none'),
  readinessProbe: optional(readinessProbe, 'Takes the container out of Services while it fails.', 'none'),
  startupProbe: optional(
    singleSuccessProbe, 'Holds the other probes back until it succeeds. Large Windows images start slowly: be generous.', 'none'),
  lifecycle: optional(lifecycle, 'Hooks after start and before stop.', 'none'),
  stdin: optional(flag, 'Whether there is an input to read from.', '`false`'),
  stdinOnce: optional(flag, 'Whether the input ends with the first client.', '`false`'),
  tty: optional(flag, 'Whether the container has a terminal; requires `stdin`.', '`false`'),
  terminationMessagePath: optional(text, 'File into which the container writes why it ended.', '`/dev/termination-log`'),
  terminationMessagePolicy: optional(oneOf('File', 'FallbackToLogsOnError'), 'Whether the end of the log is read where that file is empty.', '`File`'),
  restartPolicy: optional(
    oneOf('Always'), '`Always` makes an init container a sidecar. Allowed on init containers only.', 'the init container runs once'),
});

export const container = ruled(anyContainer, function* (at) {
  const policy = at.get('restartPolicy');
  if (policy.isSet) yield { at: policy, problem: 'must be left out: only an init container has a restart policy of its own' };
});

/** An init container that is no sidecar ends before probes or hooks could matter: the API server rejects them. */
export const initContainer = ruled(anyContainer, function* (at) {
  if (at.get('restartPolicy').isSet) return;
  for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']) {
    const member = at.get(name);
    if (member.isSet) yield { at: member, problem: "must be left out unless it is a sidecar, with restartPolicy: 'Always'" };
  }
});
