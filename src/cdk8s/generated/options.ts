// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { WindowsUser } from '../../manifest/windows-user';

/**
 * Levels of the Pod Security Standards.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export enum PssLevel {
  /** Anything, HostProcess included. */
  PRIVILEGED = 'privileged',
  /** No access to the host. */
  BASELINE = 'baseline',
  /** `baseline`, and `runAsNonRoot: true`. */
  RESTRICTED = 'restricted',
}

/** A key of a ConfigMap or Secret in the pod's namespace. */
export interface KeySelector {
  /** Name of the ConfigMap or Secret. */
  readonly name: string;

  /** The key. */
  readonly key: string;

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A field of the pod, e.g. `metadata.name`. */
export interface ObjectFieldSelector {
  /** Path of the field. */
  readonly fieldPath: string;

  /**
   * Version of the schema that the path is written in.
   *
   * @default v1
   */
  readonly apiVersion?: string;
}

/** A resource of a container, e.g. `limits.memory`. */
export interface ResourceFieldSelector {
  /** The resource. */
  readonly resource: string;

  /**
   * Name of the container; required in volumes.
   *
   * @default - the container itself
   */
  readonly containerName?: string;

  /**
   * Unit of the value, e.g. `1Mi`.
   *
   * @default 1
   */
  readonly divisor?: string;
}

/** Where the value of an environment variable comes from: exactly one of these fields. */
export interface EnvVarSource {
  /**
   * A key of a ConfigMap.
   *
   * @default - another source is set
   */
  readonly configMapKeyRef?: KeySelector;

  /**
   * A key of a Secret.
   *
   * @default - another source is set
   */
  readonly secretKeyRef?: KeySelector;

  /**
   * A field of the pod.
   *
   * @default - another source is set
   */
  readonly fieldRef?: ObjectFieldSelector;

  /**
   * A resource of a container.
   *
   * @default - another source is set
   */
  readonly resourceFieldRef?: ResourceFieldSelector;
}

/** An environment variable: a `value`, or where the value comes from. */
export interface EnvVar {
  /** Name of the variable. */
  readonly name: string;

  /**
   * Value of the variable.
   *
   * @default - empty, or what `valueFrom` refers to
   */
  readonly value?: string;

  /**
   * Where the value comes from.
   *
   * @default - `value` is set
   */
  readonly valueFrom?: EnvVarSource;
}

/** A ConfigMap or Secret by name. */
export interface EnvSourceReference {
  /** Name of the ConfigMap or Secret. */
  readonly name: string;

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A ConfigMap or Secret whose entries become environment variables: exactly one of the two. */
export interface EnvFromSource {
  /**
   * A ConfigMap.
   *
   * @default - the other source is set
   */
  readonly configMapRef?: EnvSourceReference;

  /**
   * A Secret.
   *
   * @default - the other source is set
   */
  readonly secretRef?: EnvSourceReference;

  /**
   * Prefix of the name of every variable.
   *
   * @default - none
   */
  readonly prefix?: string;
}

/** A port that the container listens on. */
export interface ContainerPort {
  /** Number of the port, from 1 to 65535. */
  readonly containerPort: number;

  /**
   * Name of at most 15 characters by which Services and probes may refer to the port.
   *
   * @default - none
   */
  readonly name?: string;

  /**
   * Protocol of the port: `TCP`, `UDP` or `SCTP`.
   *
   * @default TCP
   */
  readonly protocol?: string;
}

/** A claim of the pod that the container uses. */
export interface ResourceClaim {
  /** Name of the claim in the pod. */
  readonly name: string;

  /**
   * The request in the claim.
   *
   * @default - all of them
   */
  readonly request?: string;
}

/** Quantities by resource: `cpu`, `memory`, `ephemeral-storage`, or an extended resource. */
export interface ResourceRequirements {
  /**
   * The most that the container may use, e.g. `{ memory: '800Mi', cpu: '1' }`.
   *
   * @default - no limits
   */
  readonly limits?: { [resource: string]: string | number };

  /**
   * What the scheduler sets aside for the container.
   *
   * @default - the limits
   */
  readonly requests?: { [resource: string]: string | number };

  /**
   * Claims of the pod that the container uses.
   *
   * @default - none
   */
  readonly claims?: ResourceClaim[];
}

/** A volume of the pod, as a container sees it. */
export interface VolumeMount {
  /** Name of the volume. */
  readonly name: string;

  /** Path in the container at which the volume appears, e.g. `C:\config`. */
  readonly mountPath: string;

  /**
   * Whether the container can only read it.
   *
   * @default false
   */
  readonly readOnly?: boolean;

  /**
   * Path inside the volume.
   *
   * @default - the root of the volume
   */
  readonly subPath?: string;

  /**
   * Path inside the volume, with variables of the container as `$(NAME)`.
   *
   * @default - the root of the volume
   */
  readonly subPathExpr?: string;
}

/** A header of a request. */
export interface HttpHeader {
  /** Name of the header. */
  readonly name: string;

  /** Value of the header. */
  readonly value: string;
}

/** An HTTP request to the pod itself: there is no `host`, which Pod Security baseline rejects from v1.34. */
export interface HttpGetAction {
  /** Number or name of a port of the container, e.g. `80` or `http`. */
  readonly port: string | number;

  /**
   * Path of the request.
   *
   * @default /
   */
  readonly path?: string;

  /**
   * Scheme of the request: `HTTP` or `HTTPS`.
   *
   * @default HTTP
   */
  readonly scheme?: string;

  /**
   * Headers of the request.
   *
   * @default - none
   */
  readonly httpHeaders?: HttpHeader[];
}

/** A port of the pod to connect to. */
export interface TcpSocketAction {
  /** Number or name of a port of the container. */
  readonly port: string | number;
}

/** A command that runs in the container, not in a shell. */
export interface ExecAction {
  /** The command and its arguments. */
  readonly command: string[];
}

/** A port of the pod that serves gRPC health checks. */
export interface GrpcAction {
  /** Number of the port. */
  readonly port: number;

  /**
   * Name of the service to ask about.
   *
   * @default - the whole server
   */
  readonly service?: string;
}

/** A check of the container's health: exactly one of `httpGet`, `tcpSocket`, `exec` and `grpc`. */
export interface Probe {
  /**
   * Succeeds on a status of 200 to 399.
   *
   * @default - another kind of check is set
   */
  readonly httpGet?: HttpGetAction;

  /**
   * Succeeds when the port opens.
   *
   * @default - another kind of check is set
   */
  readonly tcpSocket?: TcpSocketAction;

  /**
   * Succeeds when the command exits with 0.
   *
   * @default - another kind of check is set
   */
  readonly exec?: ExecAction;

  /**
   * Succeeds when the gRPC health service reports that it is serving.
   *
   * @default - another kind of check is set
   */
  readonly grpc?: GrpcAction;

  /**
   * Seconds before the first check.
   *
   * @default 0
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between checks.
   *
   * @default 10
   */
  readonly periodSeconds?: number;

  /**
   * Seconds until a check counts as failed.
   *
   * @default 1
   */
  readonly timeoutSeconds?: number;

  /**
   * Successes in a row that make it healthy; 1 for liveness and startup.
   *
   * @default 1
   */
  readonly successThreshold?: number;

  /**
   * Failures in a row that make it unhealthy.
   *
   * @default 3
   */
  readonly failureThreshold?: number;

  /**
   * Seconds that the pod has to stop after a failed liveness or startup probe.
   *
   * @default - those of the pod
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** A pause of some seconds. */
export interface SleepAction {
  /** Seconds to pause. */
  readonly seconds: number;
}

/** What a hook does: exactly one of these fields. */
export interface LifecycleHandler {
  /**
   * Runs a command.
   *
   * @default - another action is set
   */
  readonly exec?: ExecAction;

  /**
   * Sends an HTTP request.
   *
   * @default - another action is set
   */
  readonly httpGet?: HttpGetAction;

  /**
   * Pauses.
   *
   * @default - another action is set
   */
  readonly sleep?: SleepAction;
}

/** Hooks of a container. */
export interface Lifecycle {
  /**
   * Runs right after the container is created.
   *
   * @default - none
   */
  readonly postStart?: LifecycleHandler;

  /**
   * Runs before the container is stopped. Windows gives the shutdown event 5 seconds by default.
   *
   * @default - none
   */
  readonly preStop?: LifecycleHandler;
}

/** A container of a Windows pod, with the field names of Kubernetes. There is no option for what Windows does not support. */
export interface WindowsContainer {
  /** Name of the container: a DNS label, unique in the pod. */
  readonly name: string;

  /** Image reference. Its Windows version must match the node's. */
  readonly image: string;

  /**
   * User that the container runs as.
   *
   * @default - the user of the pod
   */
  readonly user?: WindowsUser;

  /**
   * Entry point, not run in a shell.
   *
   * @default - the entry point of the image
   */
  readonly command?: string[];

  /**
   * Arguments of the entry point.
   *
   * @default - the arguments of the image
   */
  readonly args?: string[];

  /**
   * Working directory, e.g. `C:\app`.
   *
   * @default - the working directory of the image
   */
  readonly workingDir?: string;

  /**
   * When the image is pulled: `Always`, `IfNotPresent` or `Never`.
   *
   * @default - `Always` for the tag `latest`, else `IfNotPresent`
   */
  readonly imagePullPolicy?: string;

  /**
   * Environment variables.
   *
   * @default - none
   */
  readonly env?: EnvVar[];

  /**
   * ConfigMaps and Secrets whose entries become environment variables.
   *
   * @default - none
   */
  readonly envFrom?: EnvFromSource[];

  /**
   * Ports that the container listens on. There are no host ports.
   *
   * @default - none
   */
  readonly ports?: ContainerPort[];

  /**
   * CPU and memory. On Windows only limits reach the container; requests serve scheduling.
   *
   * @default - none; a missing memory limit is a warning, as Windows has no out-of-memory killer
   * @see https://kubernetes.io/docs/concepts/configuration/windows-resource-management/
   */
  readonly resources?: ResourceRequirements;

  /**
   * Where the volumes of the pod appear.
   *
   * @default - none
   */
  readonly volumeMounts?: VolumeMount[];

  /**
   * Restarts the container when it fails.
   *
   * @default - none
   */
  readonly livenessProbe?: Probe;

  /**
   * Takes the container out of Services while it fails.
   *
   * @default - none
   */
  readonly readinessProbe?: Probe;

  /**
   * Holds the other probes back until it succeeds. Large Windows images start slowly: be generous.
   *
   * @default - none
   */
  readonly startupProbe?: Probe;

  /**
   * Hooks after start and before stop.
   *
   * @default - none
   */
  readonly lifecycle?: Lifecycle;

  /**
   * Whether there is an input to read from.
   *
   * @default false
   */
  readonly stdin?: boolean;

  /**
   * Whether the input ends with the first client.
   *
   * @default false
   */
  readonly stdinOnce?: boolean;

  /**
   * Whether the container has a terminal; requires `stdin`.
   *
   * @default false
   */
  readonly tty?: boolean;

  /**
   * File into which the container writes why it ended.
   *
   * @default /dev/termination-log
   */
  readonly terminationMessagePath?: string;

  /**
   * Whether the end of the log is read where that file is empty: `File` or `FallbackToLogsOnError`.
   *
   * @default File
   */
  readonly terminationMessagePolicy?: string;

  /**
   * `Always` makes an init container a sidecar. Allowed on init containers only.
   *
   * @default - the init container runs once
   */
  readonly restartPolicy?: string;
}

/** A key and the file that it becomes. */
export interface KeyToPath {
  /** The key. */
  readonly key: string;

  /** Path of the file inside the volume, with forward slashes. */
  readonly path: string;
}

/** A ConfigMap as files. */
export interface ConfigMapVolumeSource {
  /** Name of the ConfigMap. */
  readonly name: string;

  /**
   * Keys that become files, and the paths of the files.
   *
   * @default - all keys
   */
  readonly items?: KeyToPath[];

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A Secret as files. File modes are left out: Windows has none. */
export interface SecretVolumeSource {
  /** Name of the Secret. */
  readonly secretName: string;

  /**
   * Keys that become files, and the paths of the files.
   *
   * @default - all keys
   */
  readonly items?: KeyToPath[];

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** An empty folder. There is no `medium`: on Windows memory silently becomes disk. */
export interface EmptyDirVolumeSource {
  /**
   * The most that it may hold, e.g. `1Gi`.
   *
   * @default - no limit
   */
  readonly sizeLimit?: string;
}

/** A PersistentVolumeClaim. */
export interface PersistentVolumeClaimVolumeSource {
  /** Name of the claim. */
  readonly claimName: string;

  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: boolean;
}

/** A volume of a CSI driver. */
export interface CsiVolumeSource {
  /** Name of the driver. */
  readonly driver: string;

  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: boolean;

  /**
   * Settings of the driver.
   *
   * @default - none
   */
  readonly volumeAttributes?: { [name: string]: string };
}

/** A file with a field of the pod, or a resource of a container. */
export interface DownwardApiVolumeFile {
  /** Path of the file inside the volume, with forward slashes. */
  readonly path: string;

  /**
   * A field of the pod.
   *
   * @default - the other is set
   */
  readonly fieldRef?: ObjectFieldSelector;

  /**
   * A resource of a container.
   *
   * @default - the other is set
   */
  readonly resourceFieldRef?: ResourceFieldSelector;
}

/** Fields of the pod as files. */
export interface DownwardApiVolumeSource {
  /**
   * The files.
   *
   * @default - none
   */
  readonly items?: DownwardApiVolumeFile[];
}

/** Labels and annotations of the claim. */
export interface EphemeralVolumeClaimMetadata {
  /**
   * Labels of the claim.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: string };

  /**
   * Annotations of the claim.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: string };
}

/** How large the volume is. */
export interface VolumeResourceRequirements {
  /** The least that it holds, e.g. `{ storage: '10Gi' }`. */
  readonly requests: { [resource: string]: string | number };
}

/** What a claim asks for. There is no `volumeMode`: Windows has no raw block volumes. */
export interface PersistentVolumeClaimSpec {
  /** Ways in which the volume can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`, `ReadWriteOncePod`. */
  readonly accessModes: string[];

  /**
   * Storage class, whose driver has to run on Windows; empty for a volume that exists.
   *
   * @default - the default class of the cluster
   */
  readonly storageClassName?: string;

  /** How large the volume is. */
  readonly resources: VolumeResourceRequirements;
}

/** The claim for the volume. */
export interface EphemeralVolumeClaimTemplate {
  /**
   * Labels and annotations of the claim.
   *
   * @default - none
   */
  readonly metadata?: EphemeralVolumeClaimMetadata;

  /** What it asks for. */
  readonly spec: PersistentVolumeClaimSpec;
}

/** A volume that is created for the pod, and deleted with it. */
export interface EphemeralVolumeSource {
  /** The claim for the volume. */
  readonly volumeClaimTemplate: EphemeralVolumeClaimTemplate;
}

/** A ConfigMap or Secret in a projected volume. */
export interface ProjectionReference {
  /** Name of the ConfigMap or Secret. */
  readonly name: string;

  /**
   * Keys that become files, and the paths of the files.
   *
   * @default - all keys
   */
  readonly items?: KeyToPath[];

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A token of the pod's service account. */
export interface ServiceAccountTokenProjection {
  /** Path of the file inside the volume. */
  readonly path: string;

  /**
   * Recipient that the token is intended for.
   *
   * @default - the API server
   */
  readonly audience?: string;

  /**
   * Seconds that the token is valid, at least 600.
   *
   * @default 3600
   */
  readonly expirationSeconds?: number;
}

/** A source of a projected volume: exactly one of these fields. */
export interface VolumeProjection {
  /**
   * A ConfigMap.
   *
   * @default - another source is set
   */
  readonly configMap?: ProjectionReference;

  /**
   * A Secret. On Windows it is stored in clear text on the disk of the node.
   *
   * @default - another source is set
   */
  readonly secret?: ProjectionReference;

  /**
   * Fields of the pod.
   *
   * @default - another source is set
   */
  readonly downwardAPI?: DownwardApiVolumeSource;

  /**
   * A token of the pod's service account. On Windows every user of the container can read it.
   *
   * @default - another source is set
   */
  readonly serviceAccountToken?: ServiceAccountTokenProjection;
}

/** Several sources in one folder. */
export interface ProjectedVolumeSource {
  /** The sources. */
  readonly sources: VolumeProjection[];
}

/** A volume: a name and exactly one source. There is no `hostPath`: no pod reaches the files of its node. */
export interface Volume {
  /** Name of the volume: a DNS label, unique in the pod. */
  readonly name: string;

  /**
   * The entries of a ConfigMap as files.
   *
   * @default - another source is set
   */
  readonly configMap?: ConfigMapVolumeSource;

  /**
   * The entries of a Secret as files. On Windows they are stored in clear text on the disk of the node.
   *
   * @default - another source is set
   * @see https://kubernetes.io/docs/concepts/security/windows-security/
   */
  readonly secret?: SecretVolumeSource;

  /**
   * An empty folder that lives as long as the pod.
   *
   * @default - another source is set
   */
  readonly emptyDir?: EmptyDirVolumeSource;

  /**
   * A PersistentVolumeClaim of the namespace.
   *
   * @default - another source is set
   */
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;

  /**
   * A volume of a CSI driver, e.g. of an external secret store.
   *
   * @default - another source is set
   */
  readonly csi?: CsiVolumeSource;

  /**
   * Fields of the pod as files.
   *
   * @default - another source is set
   */
  readonly downwardAPI?: DownwardApiVolumeSource;

  /**
   * A volume that is created for the pod, and deleted with it.
   *
   * @default - another source is set
   */
  readonly ephemeral?: EphemeralVolumeSource;

  /**
   * Several sources in one folder.
   *
   * @default - another source is set
   */
  readonly projected?: ProjectedVolumeSource;
}

/** A taint that a pod tolerates. */
export interface Toleration {
  /**
   * Key of the taint.
   *
   * @default - every key; `operator` must be `Exists`
   */
  readonly key?: string;

  /**
   * How the taint is compared: `Equal` or `Exists`.
   *
   * @default Equal
   */
  readonly operator?: string;

  /**
   * Value of the taint, for `Equal`.
   *
   * @default - empty
   */
  readonly value?: string;

  /**
   * Effect of the taint: `NoSchedule`, `PreferNoSchedule` or `NoExecute`.
   *
   * @default - every effect
   */
  readonly effect?: string;

  /**
   * Seconds that the pod stays on the node, for `NoExecute`.
   *
   * @default - forever
   */
  readonly tolerationSeconds?: number;
}

/** How evenly pods are spread. It counts the pods of the same workload. */
export interface TopologySpreadConstraint {
  /** The largest difference between two domains, at least 1. */
  readonly maxSkew: number;

  /** Label of the nodes that defines the domains, e.g. `topology.kubernetes.io/zone`. */
  readonly topologyKey: string;

  /** What the scheduler does where the pods cannot be spread that evenly: `DoNotSchedule` or `ScheduleAnyway`. */
  readonly whenUnsatisfiable: string;
}

/** An object of the same namespace, by name. */
export interface LocalObjectReference {
  /** Name of the object. */
  readonly name: string;
}

/** What a label, or a field, of a node has to be. */
export interface NodeSelectorRequirement {
  /** Key of the label, e.g. `node.kubernetes.io/windows-build`. */
  readonly key: string;

  /** How the label is compared with the values: `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`. */
  readonly operator: string;

  /**
   * The values; for `Gt` and `Lt` one integer.
   *
   * @default - none, for `Exists` and `DoesNotExist`
   */
  readonly values?: string[];
}

/** What a node has to be: all of its requirements. */
export interface NodeSelectorTerm {
  /**
   * Requirements for its labels.
   *
   * @default - none
   */
  readonly matchExpressions?: NodeSelectorRequirement[];

  /**
   * Requirements for its fields, of which there is `metadata.name`.
   *
   * @default - none
   */
  readonly matchFields?: NodeSelectorRequirement[];
}

/** Alternatives, one of which a node has to be. */
export interface NodeSelector {
  /** The alternatives. */
  readonly nodeSelectorTerms: NodeSelectorTerm[];
}

/** What a node should be. */
export interface PreferredSchedulingTerm {
  /** How much it counts, from 1 to 100. */
  readonly weight: number;

  /** What it should be. */
  readonly preference: NodeSelectorTerm;
}

/** The nodes on which the pod may land, and those that it prefers. They are Windows nodes in any case. */
export interface NodeAffinity {
  /**
   * What a node has to be.
   *
   * @default - any Windows node
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;

  /**
   * What a node should be.
   *
   * @default - no preference
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
}

/** What a label has to be. */
export interface LabelSelectorRequirement {
  /** Key of the label. */
  readonly key: string;

  /** How the label is compared with the values: `In`, `NotIn`, `Exists` or `DoesNotExist`. */
  readonly operator: string;

  /**
   * The values.
   *
   * @default - none, for `Exists` and `DoesNotExist`
   */
  readonly values?: string[];
}

/** What has all of these labels. */
export interface LabelSelector {
  /**
   * Labels with their values.
   *
   * @default - none
   */
  readonly matchLabels?: { [label: string]: string };

  /**
   * Requirements for labels.
   *
   * @default - none
   */
  readonly matchExpressions?: LabelSelectorRequirement[];
}

/** Other pods, and how far from them counts as the same place. */
export interface PodAffinityTerm {
  /** Label of the nodes that makes two nodes the same place, e.g. `kubernetes.io/hostname`. */
  readonly topologyKey: string;

  /**
   * The other pods.
   *
   * @default - no pods
   */
  readonly labelSelector?: LabelSelector;

  /**
   * Their namespaces.
   *
   * @default - that of the pod
   */
  readonly namespaces?: string[];

  /**
   * Labels of their namespaces.
   *
   * @default - those in `namespaces`
   */
  readonly namespaceSelector?: LabelSelector;

  /**
   * Labels in which the other pods agree with this one.
   *
   * @default - none
   */
  readonly matchLabelKeys?: string[];

  /**
   * Labels in which the other pods differ from this one.
   *
   * @default - none
   */
  readonly mismatchLabelKeys?: string[];
}

/** What should be true of the place of a pod. */
export interface WeightedPodAffinityTerm {
  /** How much it counts, from 1 to 100. */
  readonly weight: number;

  /** The other pods. */
  readonly podAffinityTerm: PodAffinityTerm;
}

/** Pods near to which the pod lands. */
export interface PodAffinity {
  /**
   * What has to be true of its place.
   *
   * @default - nothing
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];

  /**
   * What should be true of its place.
   *
   * @default - no preference
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
}

/** Pods far from which the pod lands. */
export interface PodAntiAffinity {
  /**
   * What has to be true of its place.
   *
   * @default - nothing
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];

  /**
   * What should be true of its place.
   *
   * @default - no preference
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
}

/** Near to what, and far from what, the pod lands. */
export interface Affinity {
  /**
   * Nodes.
   *
   * @default - any Windows node
   */
  readonly nodeAffinity?: NodeAffinity;

  /**
   * Pods near to which it lands.
   *
   * @default - none
   */
  readonly podAffinity?: PodAffinity;

  /**
   * Pods far from which it lands.
   *
   * @default - none
   */
  readonly podAntiAffinity?: PodAntiAffinity;
}

/** What has to be removed before a node is looked for. */
export interface PodSchedulingGate {
  /** Name of the gate. */
  readonly name: string;
}

/** A condition that has to be true before the pod is ready. */
export interface PodReadinessGate {
  /** Type of the condition. */
  readonly conditionType: string;
}

/** A claim to devices, which containers refer to by its name: a ResourceClaim, or a template of one. */
export interface PodResourceClaim {
  /** Name of the claim in the pod. */
  readonly name: string;

  /**
   * Name of a ResourceClaim of the namespace.
   *
   * @default - the other is set
   */
  readonly resourceClaimName?: string;

  /**
   * Name of a ResourceClaimTemplate of the namespace.
   *
   * @default - the other is set
   */
  readonly resourceClaimTemplateName?: string;
}

/** An option of the resolver. */
export interface PodDnsConfigOption {
  /** Name of the option. */
  readonly name: string;

  /**
   * Its value.
   *
   * @default - none
   */
  readonly value?: string;
}

/** Servers and search domains, besides those of `dnsPolicy`. */
export interface PodDnsConfig {
  /**
   * Addresses of servers, at most three.
   *
   * @default - none
   */
  readonly nameservers?: string[];

  /**
   * Search domains for short names.
   *
   * @default - none
   */
  readonly searches?: string[];

  /**
   * Options of the resolver.
   *
   * @default - none
   */
  readonly options?: PodDnsConfigOption[];
}

/** A line of the hosts file. */
export interface HostAlias {
  /** The address. */
  readonly ip: string;

  /** Names for the address. */
  readonly hostnames: string[];
}

/** The options of every Windows pod, alone or in the template of a workload. */
export interface WindowsPodOptions {
  /** The containers, at least one. */
  readonly containers: WindowsContainer[];

  /**
   * Containers that run one after another before the others start.
   *
   * @default - none
   */
  readonly initContainers?: WindowsContainer[];

  /**
   * User of every container that does not name one itself.
   *
   * @default WindowsUser.CONTAINER_USER
   */
  readonly user?: WindowsUser;

  /**
   * Volumes that the containers can mount.
   *
   * @default - none
   */
  readonly volumes?: Volume[];

  /**
   * Service account of the pod.
   *
   * @default - the account `default` of the namespace
   */
  readonly serviceAccountName?: string;

  /**
   * Whether a token of the service account is mounted. On Windows it is stored in clear text on the disk of the node, and every user of the container can read it.
   *
   * @default false
   */
  readonly automountServiceAccountToken?: boolean;

  /**
   * Whether every Service of the namespace is written into the environment.
   *
   * @default false
   */
  readonly enableServiceLinks?: boolean;

  /**
   * Labels that a node must have, besides `kubernetes.io/os: windows`.
   *
   * @default - any Windows node
   */
  readonly nodeSelector?: { [label: string]: string };

  /**
   * Taints that the pod tolerates, besides `os=windows:NoSchedule`.
   *
   * @default - no others
   */
  readonly tolerations?: Toleration[];

  /**
   * How the pods of a workload spread over nodes or zones.
   *
   * @default - the default constraints of the scheduler
   */
  readonly topologySpreadConstraints?: TopologySpreadConstraint[];

  /**
   * RuntimeClass, e.g. one for a build of Windows.
   *
   * @default - none
   */
  readonly runtimeClassName?: string;

  /**
   * Secrets with the credentials of private registries.
   *
   * @default - none
   */
  readonly imagePullSecrets?: LocalObjectReference[];

  /**
   * Seconds that the pod has to stop.
   *
   * @default 30
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Priority class.
   *
   * @default - the default of the cluster
   */
  readonly priorityClassName?: string;

  /**
   * Whether the pod may take the place of others; as its priority class says: `PreemptLowerPriority` or `Never`.
   *
   * @default - as the priority class says
   */
  readonly preemptionPolicy?: string;

  /**
   * Near to what, and far from what, the pod lands.
   *
   * @default - any Windows node
   */
  readonly affinity?: Affinity;

  /**
   * Scheduler that finds a node.
   *
   * @default default-scheduler
   */
  readonly schedulerName?: string;

  /**
   * Gates that have to be removed before a node is looked for.
   *
   * @default - none
   */
  readonly schedulingGates?: PodSchedulingGate[];

  /**
   * Conditions that have to be true before the pod is ready.
   *
   * @default - none
   */
  readonly readinessGates?: PodReadinessGate[];

  /**
   * Claims to devices.
   *
   * @default - none
   */
  readonly resourceClaims?: PodResourceClaim[];

  /**
   * Whether names are looked up in the cluster first, as on the node, or as `dnsConfig` says: `ClusterFirst`, `Default` or `None`.
   *
   * @default ClusterFirst
   */
  readonly dnsPolicy?: string;

  /**
   * Servers and search domains.
   *
   * @default - those of `dnsPolicy`
   */
  readonly dnsConfig?: PodDnsConfig;

  /**
   * Host name of the pod.
   *
   * @default - the name of the pod
   */
  readonly hostname?: string;

  /**
   * Name of the headless Service under which the pod has a name in DNS.
   *
   * @default - none
   */
  readonly subdomain?: string;

  /**
   * Lines for the hosts file.
   *
   * @default - none
   */
  readonly hostAliases?: HostAlias[];
}

/** Name, namespace and labels of a workload, and the options of its pods. */
export interface WorkloadOptions extends WindowsPodOptions {
  /**
   * Name of the object.
   *
   * @default - derived from the path of the construct
   */
  readonly name?: string;

  /**
   * Name of the namespace, e.g. `PssNamespace.name`.
   *
   * @default - the namespace of the chart
   */
  readonly namespace?: string;

  /**
   * Labels of the object.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: string };

  /**
   * Annotations of the object.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: string };

  /**
   * Labels by which a Service, a NetworkPolicy and, but for Jobs, the workload itself select the pods; they are written on the pods.
   *
   * @default - one label, `secure-windows-workloads/workload`, with a value of its own
   */
  readonly selector?: { [label: string]: string };
}

/** Exit codes of a container. */
export interface PodFailurePolicyOnExitCodesRequirement {
  /**
   * Name of the container.
   *
   * @default - any container
   */
  readonly containerName?: string;

  /** Whether the exit code is one of the values, or none of them: `In` or `NotIn`. */
  readonly operator: string;

  /** Exit codes, in ascending order, those of Windows above 2147483647 as negative numbers: -1073741510 for 0xC000013A. `In` accepts no 0. */
  readonly values: number[];
}

/** A condition of the failed pod. */
export interface PodFailurePolicyOnPodConditionsPattern {
  /** Type of the condition, e.g. `DisruptionTarget`. */
  readonly type: string;

  /**
   * Status of the condition: `True`, `False` or `Unknown`.
   *
   * @default True
   */
  readonly status?: string;
}

/** What becomes of the Job when a pod fails in some way: by its exit codes, or by its conditions. */
export interface PodFailurePolicyRule {
  /** Whether the Job fails, its index fails, or the failure is ignored or counted: `FailJob`, `FailIndex`, `Ignore` or `Count`. */
  readonly action: string;

  /**
   * Exit codes that the rule is about.
   *
   * @default - it is about conditions
   */
  readonly onExitCodes?: PodFailurePolicyOnExitCodesRequirement;

  /**
   * Conditions that the rule is about, one of them.
   *
   * @default - it is about exit codes
   */
  readonly onPodConditions?: PodFailurePolicyOnPodConditionsPattern[];
}

/** What becomes of the Job when a pod fails: the first rule that fits decides. */
export interface PodFailurePolicy {
  /** The rules, at most 20. */
  readonly rules: PodFailurePolicyRule[];
}

/** When the Job has succeeded: by its indexes, their number, or both. */
export interface SuccessPolicyRule {
  /**
   * Indexes that have to succeed, e.g. `0,2-4`.
   *
   * @default - any
   */
  readonly succeededIndexes?: string;

  /**
   * How many indexes have to succeed.
   *
   * @default - all of `succeededIndexes`
   */
  readonly succeededCount?: number;
}

/** When an indexed Job has succeeded before all its indexes have. */
export interface SuccessPolicy {
  /** The rules, at most 20, of which one has to be met. */
  readonly rules: SuccessPolicyRule[];
}

/** Jobs that are created by a schedule. */
export interface CronJobOptions extends WorkloadOptions {
  /** When Jobs are created: minute, hour, day of the month, month and day of the week, e.g. `30 2 * * *`, or a word such as `@daily`. */
  readonly schedule: string;

  /**
   * Time zone of the schedule, e.g. `Europe/Berlin`.
   *
   * @default - that of the controller, mostly UTC
   */
  readonly timeZone?: string;

  /**
   * What happens if the last Job still runs: `Allow`, `Forbid` or `Replace`.
   *
   * @default - `Allow`: both run
   */
  readonly concurrencyPolicy?: string;

  /**
   * Seconds after its time within which a Job may still be created.
   *
   * @default - any
   */
  readonly startingDeadlineSeconds?: number;

  /**
   * How many Jobs that succeeded are kept.
   *
   * @default 3
   */
  readonly successfulJobsHistoryLimit?: number;

  /**
   * How many Jobs that failed are kept.
   *
   * @default 1
   */
  readonly failedJobsHistoryLimit?: number;

  /**
   * Whether no Jobs are created until this is changed.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * Whether a container that fails is restarted in its pod: `OnFailure` or `Never`.
   *
   * @default - `Never`: a new pod is created
   */
  readonly restartPolicy?: string;

  /**
   * How many pods have to succeed.
   *
   * @default - `1`, or whenever one has, if `parallelism` is set
   */
  readonly completions?: number;

  /**
   * How many pods run at the same time, at most.
   *
   * @default 1
   */
  readonly parallelism?: number;

  /**
   * Whether each pod has an index, in `JOB_COMPLETION_INDEX`: `NonIndexed` or `Indexed`.
   *
   * @default NonIndexed
   */
  readonly completionMode?: string;

  /**
   * How many failures there may be before the Job has failed.
   *
   * @default 6
   */
  readonly backoffLimit?: number;

  /**
   * How many failures of an index there may be before it has failed; for `Indexed`.
   *
   * @default - no limit of its own
   */
  readonly backoffLimitPerIndex?: number;

  /**
   * How many indexes may fail; with `backoffLimitPerIndex`.
   *
   * @default - all
   */
  readonly maxFailedIndexes?: number;

  /**
   * Seconds after which the Job is stopped, and has failed.
   *
   * @default - never
   */
  readonly activeDeadlineSeconds?: number;

  /**
   * Seconds after its end at which the Job is deleted.
   *
   * @default - never
   */
  readonly ttlSecondsAfterFinished?: number;

  /**
   * When a pod is replaced: as soon as it is being deleted, or once it has failed: `TerminatingOrFailed` or `Failed`.
   *
   * @default - `TerminatingOrFailed`; `Failed` with `podFailurePolicy`
   */
  readonly podReplacementPolicy?: string;

  /**
   * What becomes of the Job when a pod fails; requires `restartPolicy: Never`.
   *
   * @default - every failure counts
   */
  readonly podFailurePolicy?: PodFailurePolicy;

  /**
   * When the Job has succeeded before all its indexes have; for `Indexed`.
   *
   * @default - when all have
   */
  readonly successPolicy?: SuccessPolicy;

  /**
   * Labels of the pods, besides the selector.
   *
   * @default - none
   */
  readonly podLabels?: { [label: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly podAnnotations?: { [annotation: string]: string };
}

/** Steps of a rolling update: numbers of pods, or percentages such as `25%`. One of them is 0. */
export interface DaemonSetRollingUpdate {
  /**
   * Pods above the desired number.
   *
   * @default 0
   */
  readonly maxSurge?: string | number;

  /**
   * Pods below the desired number.
   *
   * @default 1
   */
  readonly maxUnavailable?: string | number;
}

/** How pods are replaced. */
export interface DaemonSetUpdateStrategy {
  /**
   * Whether pods are replaced step by step, or each when it is deleted: `RollingUpdate` or `OnDelete`.
   *
   * @default RollingUpdate
   */
  readonly type?: string;

  /**
   * Steps of a rolling update.
   *
   * @default - one node after the other
   */
  readonly rollingUpdate?: DaemonSetRollingUpdate;
}

/** A pod on every Windows node. */
export interface DaemonSetOptions extends WorkloadOptions {
  /**
   * How pods are replaced.
   *
   * @default - one node after the other
   */
  readonly updateStrategy?: DaemonSetUpdateStrategy;

  /**
   * Seconds for which a new pod must be ready before it counts.
   *
   * @default 0
   */
  readonly minReadySeconds?: number;

  /**
   * Number of old versions to keep for a rollback.
   *
   * @default 10
   */
  readonly revisionHistoryLimit?: number;

  /**
   * Labels of the pods, besides the selector.
   *
   * @default - none
   */
  readonly podLabels?: { [label: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly podAnnotations?: { [annotation: string]: string };

  /**
   * When the containers are restarted: always, whether it is written or not.
   *
   * @default Always
   */
  readonly restartPolicy?: string;
}

/** Steps of a rolling update: numbers of pods, or percentages such as `25%`. */
export interface RollingUpdate {
  /**
   * Pods above the desired number.
   *
   * @default 25%
   */
  readonly maxSurge?: string | number;

  /**
   * Pods below the desired number.
   *
   * @default 25%
   */
  readonly maxUnavailable?: string | number;
}

/** How pods are replaced. */
export interface DeploymentStrategy {
  /**
   * Whether pods are replaced step by step, or all at once: `RollingUpdate` or `Recreate`.
   *
   * @default RollingUpdate
   */
  readonly type?: string;

  /**
   * Steps of a rolling update.
   *
   * @default - a quarter at a time
   */
  readonly rollingUpdate?: RollingUpdate;
}

/** Pods that are kept running, and replaced step by step. */
export interface DeploymentOptions extends WorkloadOptions {
  /**
   * Number of pods.
   *
   * @default 1
   */
  readonly replicas?: number;

  /**
   * How pods are replaced.
   *
   * @default - step by step, a quarter at a time
   */
  readonly strategy?: DeploymentStrategy;

  /**
   * Seconds for which a new pod must be ready before it counts.
   *
   * @default 0
   */
  readonly minReadySeconds?: number;

  /**
   * Number of old versions to keep for a rollback.
   *
   * @default 10
   */
  readonly revisionHistoryLimit?: number;

  /**
   * Seconds after which a rollout without progress counts as failed; more than `minReadySeconds`.
   *
   * @default 600
   */
  readonly progressDeadlineSeconds?: number;

  /**
   * Labels of the pods, besides the selector.
   *
   * @default - none
   */
  readonly podLabels?: { [label: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly podAnnotations?: { [annotation: string]: string };

  /**
   * When the containers are restarted: always, whether it is written or not.
   *
   * @default Always
   */
  readonly restartPolicy?: string;
}

/** Pods that run to their end. */
export interface JobOptions extends WorkloadOptions {
  /**
   * Whether a container that fails is restarted in its pod: `OnFailure` or `Never`.
   *
   * @default - `Never`: a new pod is created
   */
  readonly restartPolicy?: string;

  /**
   * How many pods have to succeed.
   *
   * @default - `1`, or whenever one has, if `parallelism` is set
   */
  readonly completions?: number;

  /**
   * How many pods run at the same time, at most.
   *
   * @default 1
   */
  readonly parallelism?: number;

  /**
   * Whether each pod has an index, in `JOB_COMPLETION_INDEX`: `NonIndexed` or `Indexed`.
   *
   * @default NonIndexed
   */
  readonly completionMode?: string;

  /**
   * How many failures there may be before the Job has failed.
   *
   * @default 6
   */
  readonly backoffLimit?: number;

  /**
   * How many failures of an index there may be before it has failed; for `Indexed`.
   *
   * @default - no limit of its own
   */
  readonly backoffLimitPerIndex?: number;

  /**
   * How many indexes may fail; with `backoffLimitPerIndex`.
   *
   * @default - all
   */
  readonly maxFailedIndexes?: number;

  /**
   * Seconds after which the Job is stopped, and has failed.
   *
   * @default - never
   */
  readonly activeDeadlineSeconds?: number;

  /**
   * Seconds after its end at which the Job is deleted.
   *
   * @default - never
   */
  readonly ttlSecondsAfterFinished?: number;

  /**
   * When a pod is replaced: as soon as it is being deleted, or once it has failed: `TerminatingOrFailed` or `Failed`.
   *
   * @default - `TerminatingOrFailed`; `Failed` with `podFailurePolicy`
   */
  readonly podReplacementPolicy?: string;

  /**
   * What becomes of the Job when a pod fails; requires `restartPolicy: Never`.
   *
   * @default - every failure counts
   */
  readonly podFailurePolicy?: PodFailurePolicy;

  /**
   * When the Job has succeeded before all its indexes have; for `Indexed`.
   *
   * @default - when all have
   */
  readonly successPolicy?: SuccessPolicy;

  /**
   * Whether the Job waits, without pods, until this is changed.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * Labels of the pods, besides the selector.
   *
   * @default - none
   */
  readonly podLabels?: { [label: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly podAnnotations?: { [annotation: string]: string };
}

/** A single pod. */
export interface PodOptions extends WorkloadOptions {
  /**
   * When the containers are restarted: `Always`, `OnFailure` or `Never`.
   *
   * @default Always
   */
  readonly restartPolicy?: string;

  /**
   * Seconds after which the pod is stopped, and has failed.
   *
   * @default - never
   */
  readonly activeDeadlineSeconds?: number;
}

/** A namespace with the labels of Pod Security admission. */
export interface PssNamespaceOptions {
  /**
   * Name of the namespace, a DNS label.
   *
   * @default - derived from the path of the construct
   */
  readonly name?: string;

  /**
   * Level below which pods are rejected.
   *
   * @default PssLevel.BASELINE
   */
  readonly enforce?: PssLevel;

  /**
   * Level below which a pod or workload is applied with a warning.
   *
   * @default PssLevel.RESTRICTED
   */
  readonly warn?: PssLevel;

  /**
   * Level below which a pod or workload is recorded in the audit log.
   *
   * @default PssLevel.RESTRICTED
   */
  readonly audit?: PssLevel;

  /**
   * Version of the standards that is enforced: `latest` or `v1.N`. With `restricted`, not v1.8 to v1.24: they reject every Windows pod that declares its OS.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly enforceVersion?: string;

  /**
   * Version of the standards for warnings.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly warnVersion?: string;

  /**
   * Version of the standards for the audit log.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly auditVersion?: string;

  /**
   * Version of the cluster, `1.N` or `v1.N`, from 1.25 on: the standards are pinned to it.
   *
   * @default - the newest standards that the cluster knows
   */
  readonly kubernetesVersion?: string;

  /**
   * Why a mode is `privileged`; written into the manifest. Required in that case, and only then.
   *
   * @default - none
   */
  readonly privilegedReason?: string;

  /**
   * Labels, besides those of Pod Security admission.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: string };

  /**
   * Annotations.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: string };
}

/** Pods that are kept running. A Deployment does that, too, and replaces them. */
export interface ReplicaSetOptions extends WorkloadOptions {
  /**
   * Number of pods.
   *
   * @default 1
   */
  readonly replicas?: number;

  /**
   * Seconds for which a new pod must be ready before it counts.
   *
   * @default 0
   */
  readonly minReadySeconds?: number;

  /**
   * Labels of the pods, besides the selector.
   *
   * @default - none
   */
  readonly podLabels?: { [label: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly podAnnotations?: { [annotation: string]: string };

  /**
   * When the containers are restarted: always, whether it is written or not.
   *
   * @default Always
   */
  readonly restartPolicy?: string;
}

/** Name and labels of a claim. */
export interface PersistentVolumeClaimMetadata {
  /** Name of the claim, for the `volumeMounts` of containers. */
  readonly name: string;

  /**
   * Labels of the claim.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: string };

  /**
   * Annotations of the claim.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: string };
}

/** A claim that each pod has for itself. Containers mount it by its name, like a volume. */
export interface PersistentVolumeClaimTemplate {
  /** Name and labels. */
  readonly metadata: PersistentVolumeClaimMetadata;

  /** What it asks for. */
  readonly spec: PersistentVolumeClaimSpec;
}

/** What becomes of the claims of pods that are gone. */
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  /**
   * When the StatefulSet is deleted: `Retain` or `Delete`.
   *
   * @default Retain
   */
  readonly whenDeleted?: string;

  /**
   * When there are fewer replicas: `Retain` or `Delete`.
   *
   * @default Retain
   */
  readonly whenScaled?: string;
}

/** Steps of a rolling update, from the last pod to the first. */
export interface StatefulSetRollingUpdate {
  /**
   * Index of the first pod that is replaced.
   *
   * @default 0
   */
  readonly partition?: number;

  /**
   * Pods below the desired number.
   *
   * @default 1
   */
  readonly maxUnavailable?: string | number;
}

/** How pods are replaced. */
export interface StatefulSetUpdateStrategy {
  /**
   * Whether pods are replaced one after the other, or each when it is deleted: `RollingUpdate` or `OnDelete`.
   *
   * @default RollingUpdate
   */
  readonly type?: string;

  /**
   * Steps of a rolling update.
   *
   * @default - one pod after the other
   */
  readonly rollingUpdate?: StatefulSetRollingUpdate;
}

/** How pods are numbered. */
export interface StatefulSetOrdinals {
  /**
   * Index of the first pod.
   *
   * @default 0
   */
  readonly start?: number;
}

/** Pods with names and volumes of their own, which are kept running in order. */
export interface StatefulSetOptions extends WorkloadOptions {
  /**
   * Name of the headless Service that gives each pod a name in DNS.
   *
   * @default - none
   */
  readonly serviceName?: string;

  /**
   * Number of pods.
   *
   * @default 1
   */
  readonly replicas?: number;

  /**
   * Claims that each pod has for itself.
   *
   * @default - none
   */
  readonly volumeClaimTemplates?: PersistentVolumeClaimTemplate[];

  /**
   * What becomes of the claims of pods that are gone.
   *
   * @default - they are retained
   */
  readonly persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;

  /**
   * Whether pods are created one after the other, or all at once: `OrderedReady` or `Parallel`.
   *
   * @default OrderedReady
   */
  readonly podManagementPolicy?: string;

  /**
   * How pods are replaced.
   *
   * @default - one after the other, from the last to the first
   */
  readonly updateStrategy?: StatefulSetUpdateStrategy;

  /**
   * How pods are numbered.
   *
   * @default - from 0
   */
  readonly ordinals?: StatefulSetOrdinals;

  /**
   * Seconds for which a new pod must be ready before it counts.
   *
   * @default 0
   */
  readonly minReadySeconds?: number;

  /**
   * Number of old versions to keep for a rollback.
   *
   * @default 10
   */
  readonly revisionHistoryLimit?: number;

  /**
   * Labels of the pods, besides the selector.
   *
   * @default - none
   */
  readonly podLabels?: { [label: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly podAnnotations?: { [annotation: string]: string };

  /**
   * When the containers are restarted: always, whether it is written or not.
   *
   * @default Always
   */
  readonly restartPolicy?: string;
}
