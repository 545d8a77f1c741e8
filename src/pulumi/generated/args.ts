// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { IntOrString } from '../int-or-string';

/**
 * Levels of the Pod Security Standards.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const PssLevel = {
  /** Anything, HostProcess included. */
  PRIVILEGED: 'privileged',
  /** No access to the host. */
  BASELINE: 'baseline',
  /** `baseline`, and `runAsNonRoot: true`. */
  RESTRICTED: 'restricted',
} as const;

/**
 * Levels of the Pod Security Standards.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export type PssLevel = typeof PssLevel[keyof typeof PssLevel];

/** The user that a Windows container runs as. It must be known when the program is read: no value in it is an Output. See https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/. */
export interface WindowsUserArgs {
  /** `[DOMAIN\]USER`, at most 104 bytes of user and 255 of domain, e.g. `ContainerUser`, `webapp` or `CORP\svc-shop`. */
  readonly name: string;

  /**
   * Why the image needs an administrator, in a sentence that a reviewer will understand. It is written into the manifest and reported at every preview. Required for an administrator, and only for one.
   *
   * @default - none
   */
  readonly reason?: string;

  /**
   * Last day on which the reason is valid, `YYYY-MM-DD`. The day after, previews fail.
   *
   * @default - it does not expire
   */
  readonly expires?: string;

  /**
   * Who took the decision.
   *
   * @default - no one is named
   */
  readonly approvedBy?: string;
}

/** A key of a ConfigMap or Secret in the pod's namespace. */
export interface KeySelectorArgs {
  /** Name of the ConfigMap or Secret. */
  readonly name: pulumi.Input<string>;

  /** The key. */
  readonly key: pulumi.Input<string>;

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A field of the pod, e.g. `metadata.name`. */
export interface ObjectFieldSelectorArgs {
  /** Path of the field. */
  readonly fieldPath: pulumi.Input<string>;

  /**
   * Version of the schema that the path is written in.
   *
   * @default v1
   */
  readonly apiVersion?: pulumi.Input<string>;
}

/** A resource of a container, e.g. `limits.memory`. */
export interface ResourceFieldSelectorArgs {
  /** The resource. */
  readonly resource: pulumi.Input<string>;

  /**
   * Name of the container; required in volumes.
   *
   * @default - the container itself
   */
  readonly containerName?: pulumi.Input<string>;

  /**
   * Unit of the value, e.g. `1Mi`.
   *
   * @default 1
   */
  readonly divisor?: pulumi.Input<string>;
}

/** Where the value of an environment variable comes from: exactly one of these fields. */
export interface EnvVarSourceArgs {
  /**
   * A key of a ConfigMap.
   *
   * @default - another source is set
   */
  readonly configMapKeyRef?: pulumi.Input<KeySelectorArgs>;

  /**
   * A key of a Secret.
   *
   * @default - another source is set
   */
  readonly secretKeyRef?: pulumi.Input<KeySelectorArgs>;

  /**
   * A field of the pod.
   *
   * @default - another source is set
   */
  readonly fieldRef?: pulumi.Input<ObjectFieldSelectorArgs>;

  /**
   * A resource of a container.
   *
   * @default - another source is set
   */
  readonly resourceFieldRef?: pulumi.Input<ResourceFieldSelectorArgs>;
}

/** An environment variable: a `value`, or where the value comes from. */
export interface EnvVarArgs {
  /** Name of the variable. */
  readonly name: pulumi.Input<string>;

  /**
   * Value of the variable.
   *
   * @default - empty, or what `valueFrom` refers to
   */
  readonly value?: pulumi.Input<string>;

  /**
   * Where the value comes from.
   *
   * @default - `value` is set
   */
  readonly valueFrom?: pulumi.Input<EnvVarSourceArgs>;
}

/** A ConfigMap or Secret by name. */
export interface EnvSourceReferenceArgs {
  /** Name of the ConfigMap or Secret. */
  readonly name: pulumi.Input<string>;

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A ConfigMap or Secret whose entries become environment variables: exactly one of the two. */
export interface EnvFromSourceArgs {
  /**
   * A ConfigMap.
   *
   * @default - the other source is set
   */
  readonly configMapRef?: pulumi.Input<EnvSourceReferenceArgs>;

  /**
   * A Secret.
   *
   * @default - the other source is set
   */
  readonly secretRef?: pulumi.Input<EnvSourceReferenceArgs>;

  /**
   * Prefix of the name of every variable.
   *
   * @default - none
   */
  readonly prefix?: pulumi.Input<string>;
}

/** A port that the container listens on. */
export interface ContainerPortArgs {
  /** Number of the port, from 1 to 65535. */
  readonly containerPort: pulumi.Input<number>;

  /**
   * Name of at most 15 characters by which Services and probes may refer to the port.
   *
   * @default - none
   */
  readonly name?: pulumi.Input<string>;

  /**
   * Protocol of the port: `TCP`, `UDP` or `SCTP`.
   *
   * @default TCP
   */
  readonly protocol?: pulumi.Input<string>;
}

/** A claim of the pod that the container uses. */
export interface ResourceClaimArgs {
  /** Name of the claim in the pod. */
  readonly name: pulumi.Input<string>;

  /**
   * The request in the claim.
   *
   * @default - all of them
   */
  readonly request?: pulumi.Input<string>;
}

/** Quantities by resource: `cpu`, `memory`, `ephemeral-storage`, or an extended resource. */
export interface ResourceRequirementsArgs {
  /**
   * The most that the container may use, e.g. `{ memory: '800Mi', cpu: '1' }`.
   *
   * @default - no limits
   */
  readonly limits?: pulumi.Input<{ [resource: string]: pulumi.Input<IntOrString> }>;

  /**
   * What the scheduler sets aside for the container.
   *
   * @default - the limits
   */
  readonly requests?: pulumi.Input<{ [resource: string]: pulumi.Input<IntOrString> }>;

  /**
   * Claims of the pod that the container uses.
   *
   * @default - none
   */
  readonly claims?: pulumi.Input<pulumi.Input<ResourceClaimArgs>[]>;
}

/** A volume of the pod, as a container sees it. */
export interface VolumeMountArgs {
  /** Name of the volume. */
  readonly name: pulumi.Input<string>;

  /** Path in the container at which the volume appears, e.g. `C:\config`. */
  readonly mountPath: pulumi.Input<string>;

  /**
   * Whether the container can only read it.
   *
   * @default false
   */
  readonly readOnly?: pulumi.Input<boolean>;

  /**
   * Path inside the volume.
   *
   * @default - the root of the volume
   */
  readonly subPath?: pulumi.Input<string>;

  /**
   * Path inside the volume, with variables of the container as `$(NAME)`.
   *
   * @default - the root of the volume
   */
  readonly subPathExpr?: pulumi.Input<string>;
}

/** A header of a request. */
export interface HttpHeaderArgs {
  /** Name of the header. */
  readonly name: pulumi.Input<string>;

  /** Value of the header. */
  readonly value: pulumi.Input<string>;
}

/** An HTTP request to the pod itself: there is no `host`, which Pod Security baseline rejects from v1.34. */
export interface HttpGetActionArgs {
  /** Number or name of a port of the container, e.g. `80` or `http`. */
  readonly port: pulumi.Input<IntOrString>;

  /**
   * Path of the request.
   *
   * @default /
   */
  readonly path?: pulumi.Input<string>;

  /**
   * Scheme of the request: `HTTP` or `HTTPS`.
   *
   * @default HTTP
   */
  readonly scheme?: pulumi.Input<string>;

  /**
   * Headers of the request.
   *
   * @default - none
   */
  readonly httpHeaders?: pulumi.Input<pulumi.Input<HttpHeaderArgs>[]>;
}

/** A port of the pod to connect to. */
export interface TcpSocketActionArgs {
  /** Number or name of a port of the container. */
  readonly port: pulumi.Input<IntOrString>;
}

/** A command that runs in the container, not in a shell. */
export interface ExecActionArgs {
  /** The command and its arguments. */
  readonly command: pulumi.Input<pulumi.Input<string>[]>;
}

/** A port of the pod that serves gRPC health checks. */
export interface GrpcActionArgs {
  /** Number of the port. */
  readonly port: pulumi.Input<number>;

  /**
   * Name of the service to ask about.
   *
   * @default - the whole server
   */
  readonly service?: pulumi.Input<string>;
}

/** A check of the container's health: exactly one of `httpGet`, `tcpSocket`, `exec` and `grpc`. */
export interface ProbeArgs {
  /**
   * Succeeds on a status of 200 to 399.
   *
   * @default - another kind of check is set
   */
  readonly httpGet?: pulumi.Input<HttpGetActionArgs>;

  /**
   * Succeeds when the port opens.
   *
   * @default - another kind of check is set
   */
  readonly tcpSocket?: pulumi.Input<TcpSocketActionArgs>;

  /**
   * Succeeds when the command exits with 0.
   *
   * @default - another kind of check is set
   */
  readonly exec?: pulumi.Input<ExecActionArgs>;

  /**
   * Succeeds when the gRPC health service reports that it is serving.
   *
   * @default - another kind of check is set
   */
  readonly grpc?: pulumi.Input<GrpcActionArgs>;

  /**
   * Seconds before the first check.
   *
   * @default 0
   */
  readonly initialDelaySeconds?: pulumi.Input<number>;

  /**
   * Seconds between checks.
   *
   * @default 10
   */
  readonly periodSeconds?: pulumi.Input<number>;

  /**
   * Seconds until a check counts as failed.
   *
   * @default 1
   */
  readonly timeoutSeconds?: pulumi.Input<number>;

  /**
   * Successes in a row that make it healthy; 1 for liveness and startup.
   *
   * @default 1
   */
  readonly successThreshold?: pulumi.Input<number>;

  /**
   * Failures in a row that make it unhealthy.
   *
   * @default 3
   */
  readonly failureThreshold?: pulumi.Input<number>;

  /**
   * Seconds that the pod has to stop after a failed liveness or startup probe.
   *
   * @default - those of the pod
   */
  readonly terminationGracePeriodSeconds?: pulumi.Input<number>;
}

/** A pause of some seconds. */
export interface SleepActionArgs {
  /** Seconds to pause. */
  readonly seconds: pulumi.Input<number>;
}

/** What a hook does: exactly one of these fields. */
export interface LifecycleHandlerArgs {
  /**
   * Runs a command.
   *
   * @default - another action is set
   */
  readonly exec?: pulumi.Input<ExecActionArgs>;

  /**
   * Sends an HTTP request.
   *
   * @default - another action is set
   */
  readonly httpGet?: pulumi.Input<HttpGetActionArgs>;

  /**
   * Pauses.
   *
   * @default - another action is set
   */
  readonly sleep?: pulumi.Input<SleepActionArgs>;
}

/** Hooks of a container. */
export interface LifecycleArgs {
  /**
   * Runs right after the container is created.
   *
   * @default - none
   */
  readonly postStart?: pulumi.Input<LifecycleHandlerArgs>;

  /**
   * Runs before the container is stopped. Windows gives the shutdown event 5 seconds by default.
   *
   * @default - none
   */
  readonly preStop?: pulumi.Input<LifecycleHandlerArgs>;
}

/** A container of a Windows pod, with the field names of Kubernetes. There is no option for what Windows does not support. */
export interface WindowsContainerArgs {
  /** Name of the container: a DNS label, unique in the pod. */
  readonly name: string;

  /** Image reference. Its Windows version must match the node's. */
  readonly image: pulumi.Input<string>;

  /**
   * User that the container runs as.
   *
   * @default - the user of the pod
   */
  readonly user?: WindowsUserArgs;

  /**
   * Entry point, not run in a shell.
   *
   * @default - the entry point of the image
   */
  readonly command?: pulumi.Input<pulumi.Input<string>[]>;

  /**
   * Arguments of the entry point.
   *
   * @default - the arguments of the image
   */
  readonly args?: pulumi.Input<pulumi.Input<string>[]>;

  /**
   * Working directory, e.g. `C:\app`.
   *
   * @default - the working directory of the image
   */
  readonly workingDir?: pulumi.Input<string>;

  /**
   * When the image is pulled: `Always`, `IfNotPresent` or `Never`.
   *
   * @default - `Always` for the tag `latest`, else `IfNotPresent`
   */
  readonly imagePullPolicy?: pulumi.Input<string>;

  /**
   * Environment variables.
   *
   * @default - none
   */
  readonly env?: pulumi.Input<pulumi.Input<EnvVarArgs>[]>;

  /**
   * ConfigMaps and Secrets whose entries become environment variables.
   *
   * @default - none
   */
  readonly envFrom?: pulumi.Input<pulumi.Input<EnvFromSourceArgs>[]>;

  /**
   * Ports that the container listens on. There are no host ports.
   *
   * @default - none
   */
  readonly ports?: pulumi.Input<pulumi.Input<ContainerPortArgs>[]>;

  /**
   * CPU and memory. On Windows only limits reach the container; requests serve scheduling.
   *
   * @default - none; a missing memory limit is a warning, as Windows has no out-of-memory killer
   * @see https://kubernetes.io/docs/concepts/configuration/windows-resource-management/
   */
  readonly resources?: pulumi.Input<ResourceRequirementsArgs>;

  /**
   * Where the volumes of the pod appear.
   *
   * @default - none
   */
  readonly volumeMounts?: pulumi.Input<pulumi.Input<VolumeMountArgs>[]>;

  /**
   * Restarts the container when it fails.
   *
   * @default - none
   */
  readonly livenessProbe?: pulumi.Input<ProbeArgs>;

  /**
   * Takes the container out of Services while it fails.
   *
   * @default - none
   */
  readonly readinessProbe?: pulumi.Input<ProbeArgs>;

  /**
   * Holds the other probes back until it succeeds. Large Windows images start slowly: be generous.
   *
   * @default - none
   */
  readonly startupProbe?: pulumi.Input<ProbeArgs>;

  /**
   * Hooks after start and before stop.
   *
   * @default - none
   */
  readonly lifecycle?: pulumi.Input<LifecycleArgs>;

  /**
   * Whether there is an input to read from.
   *
   * @default false
   */
  readonly stdin?: pulumi.Input<boolean>;

  /**
   * Whether the input ends with the first client.
   *
   * @default false
   */
  readonly stdinOnce?: pulumi.Input<boolean>;

  /**
   * Whether the container has a terminal; requires `stdin`.
   *
   * @default false
   */
  readonly tty?: pulumi.Input<boolean>;

  /**
   * File into which the container writes why it ended.
   *
   * @default /dev/termination-log
   */
  readonly terminationMessagePath?: pulumi.Input<string>;

  /**
   * Whether the end of the log is read where that file is empty: `File` or `FallbackToLogsOnError`.
   *
   * @default File
   */
  readonly terminationMessagePolicy?: pulumi.Input<string>;

  /**
   * `Always` makes an init container a sidecar. Allowed on init containers only.
   *
   * @default - the init container runs once
   */
  readonly restartPolicy?: pulumi.Input<string>;
}

/** A key and the file that it becomes. */
export interface KeyToPathArgs {
  /** The key. */
  readonly key: pulumi.Input<string>;

  /** Path of the file inside the volume, with forward slashes. */
  readonly path: pulumi.Input<string>;
}

/** A ConfigMap as files. */
export interface ConfigMapVolumeSourceArgs {
  /** Name of the ConfigMap. */
  readonly name: pulumi.Input<string>;

  /**
   * Keys that become files, and the paths of the files.
   *
   * @default - all keys
   */
  readonly items?: pulumi.Input<pulumi.Input<KeyToPathArgs>[]>;

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A Secret as files. File modes are left out: Windows has none. */
export interface SecretVolumeSourceArgs {
  /** Name of the Secret. */
  readonly secretName: pulumi.Input<string>;

  /**
   * Keys that become files, and the paths of the files.
   *
   * @default - all keys
   */
  readonly items?: pulumi.Input<pulumi.Input<KeyToPathArgs>[]>;

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** An empty folder. There is no `medium`: on Windows memory silently becomes disk. */
export interface EmptyDirVolumeSourceArgs {
  /**
   * The most that it may hold, e.g. `1Gi`.
   *
   * @default - no limit
   */
  readonly sizeLimit?: pulumi.Input<string>;
}

/** A PersistentVolumeClaim. */
export interface PersistentVolumeClaimVolumeSourceArgs {
  /** Name of the claim. */
  readonly claimName: pulumi.Input<string>;

  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: pulumi.Input<boolean>;
}

/** A volume of a CSI driver. */
export interface CsiVolumeSourceArgs {
  /** Name of the driver. */
  readonly driver: pulumi.Input<string>;

  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: pulumi.Input<boolean>;

  /**
   * Settings of the driver.
   *
   * @default - none
   */
  readonly volumeAttributes?: pulumi.Input<{ [name: string]: pulumi.Input<string> }>;
}

/** A file with a field of the pod, or a resource of a container. */
export interface DownwardApiVolumeFileArgs {
  /** Path of the file inside the volume, with forward slashes. */
  readonly path: pulumi.Input<string>;

  /**
   * A field of the pod.
   *
   * @default - the other is set
   */
  readonly fieldRef?: pulumi.Input<ObjectFieldSelectorArgs>;

  /**
   * A resource of a container.
   *
   * @default - the other is set
   */
  readonly resourceFieldRef?: pulumi.Input<ResourceFieldSelectorArgs>;
}

/** Fields of the pod as files. */
export interface DownwardApiVolumeSourceArgs {
  /**
   * The files.
   *
   * @default - none
   */
  readonly items?: pulumi.Input<pulumi.Input<DownwardApiVolumeFileArgs>[]>;
}

/** Labels and annotations of the claim. */
export interface EphemeralVolumeClaimMetadataArgs {
  /**
   * Labels of the claim.
   *
   * @default - none
   */
  readonly labels?: pulumi.Input<{ [label: string]: pulumi.Input<string> }>;

  /**
   * Annotations of the claim.
   *
   * @default - none
   */
  readonly annotations?: pulumi.Input<{ [annotation: string]: pulumi.Input<string> }>;
}

/** How large the volume is. */
export interface VolumeResourceRequirementsArgs {
  /** The least that it holds, e.g. `{ storage: '10Gi' }`. */
  readonly requests: pulumi.Input<{ [resource: string]: pulumi.Input<IntOrString> }>;
}

/** What a claim asks for. There is no `volumeMode`: Windows has no raw block volumes. */
export interface PersistentVolumeClaimSpecArgs {
  /** Ways in which the volume can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`, `ReadWriteOncePod`. */
  readonly accessModes: pulumi.Input<pulumi.Input<string>[]>;

  /**
   * Storage class, whose driver has to run on Windows; empty for a volume that exists.
   *
   * @default - the default class of the cluster
   */
  readonly storageClassName?: pulumi.Input<string>;

  /** How large the volume is. */
  readonly resources: pulumi.Input<VolumeResourceRequirementsArgs>;
}

/** The claim for the volume. */
export interface EphemeralVolumeClaimTemplateArgs {
  /**
   * Labels and annotations of the claim.
   *
   * @default - none
   */
  readonly metadata?: pulumi.Input<EphemeralVolumeClaimMetadataArgs>;

  /** What it asks for. */
  readonly spec: pulumi.Input<PersistentVolumeClaimSpecArgs>;
}

/** A volume that is created for the pod, and deleted with it. */
export interface EphemeralVolumeSourceArgs {
  /** The claim for the volume. */
  readonly volumeClaimTemplate: pulumi.Input<EphemeralVolumeClaimTemplateArgs>;
}

/** A ConfigMap or Secret in a projected volume. */
export interface ProjectionReferenceArgs {
  /** Name of the ConfigMap or Secret. */
  readonly name: pulumi.Input<string>;

  /**
   * Keys that become files, and the paths of the files.
   *
   * @default - all keys
   */
  readonly items?: pulumi.Input<pulumi.Input<KeyToPathArgs>[]>;

  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A token of the pod's service account. */
export interface ServiceAccountTokenProjectionArgs {
  /** Path of the file inside the volume. */
  readonly path: pulumi.Input<string>;

  /**
   * Recipient that the token is intended for.
   *
   * @default - the API server
   */
  readonly audience?: pulumi.Input<string>;

  /**
   * Seconds that the token is valid, at least 600.
   *
   * @default 3600
   */
  readonly expirationSeconds?: pulumi.Input<number>;
}

/** A source of a projected volume: exactly one of these fields. */
export interface VolumeProjectionArgs {
  /**
   * A ConfigMap.
   *
   * @default - another source is set
   */
  readonly configMap?: pulumi.Input<ProjectionReferenceArgs>;

  /**
   * A Secret. On Windows it is stored in clear text on the disk of the node.
   *
   * @default - another source is set
   */
  readonly secret?: pulumi.Input<ProjectionReferenceArgs>;

  /**
   * Fields of the pod.
   *
   * @default - another source is set
   */
  readonly downwardAPI?: pulumi.Input<DownwardApiVolumeSourceArgs>;

  /**
   * A token of the pod's service account. On Windows every user of the container can read it.
   *
   * @default - another source is set
   */
  readonly serviceAccountToken?: pulumi.Input<ServiceAccountTokenProjectionArgs>;
}

/** Several sources in one folder. */
export interface ProjectedVolumeSourceArgs {
  /** The sources. */
  readonly sources: pulumi.Input<pulumi.Input<VolumeProjectionArgs>[]>;
}

/** A volume: a name and exactly one source. There is no `hostPath`: no pod reaches the files of its node. */
export interface VolumeArgs {
  /** Name of the volume: a DNS label, unique in the pod. */
  readonly name: pulumi.Input<string>;

  /**
   * The entries of a ConfigMap as files.
   *
   * @default - another source is set
   */
  readonly configMap?: pulumi.Input<ConfigMapVolumeSourceArgs>;

  /**
   * The entries of a Secret as files. On Windows they are stored in clear text on the disk of the node.
   *
   * @default - another source is set
   * @see https://kubernetes.io/docs/concepts/security/windows-security/
   */
  readonly secret?: pulumi.Input<SecretVolumeSourceArgs>;

  /**
   * An empty folder that lives as long as the pod.
   *
   * @default - another source is set
   */
  readonly emptyDir?: pulumi.Input<EmptyDirVolumeSourceArgs>;

  /**
   * A PersistentVolumeClaim of the namespace.
   *
   * @default - another source is set
   */
  readonly persistentVolumeClaim?: pulumi.Input<PersistentVolumeClaimVolumeSourceArgs>;

  /**
   * A volume of a CSI driver, e.g. of an external secret store.
   *
   * @default - another source is set
   */
  readonly csi?: pulumi.Input<CsiVolumeSourceArgs>;

  /**
   * Fields of the pod as files.
   *
   * @default - another source is set
   */
  readonly downwardAPI?: pulumi.Input<DownwardApiVolumeSourceArgs>;

  /**
   * A volume that is created for the pod, and deleted with it.
   *
   * @default - another source is set
   */
  readonly ephemeral?: pulumi.Input<EphemeralVolumeSourceArgs>;

  /**
   * Several sources in one folder.
   *
   * @default - another source is set
   */
  readonly projected?: pulumi.Input<ProjectedVolumeSourceArgs>;
}

/** A taint that a pod tolerates. */
export interface TolerationArgs {
  /**
   * Key of the taint.
   *
   * @default - every key; `operator` must be `Exists`
   */
  readonly key?: pulumi.Input<string>;

  /**
   * How the taint is compared: `Equal` or `Exists`.
   *
   * @default Equal
   */
  readonly operator?: pulumi.Input<string>;

  /**
   * Value of the taint, for `Equal`.
   *
   * @default - empty
   */
  readonly value?: pulumi.Input<string>;

  /**
   * Effect of the taint: `NoSchedule`, `PreferNoSchedule` or `NoExecute`.
   *
   * @default - every effect
   */
  readonly effect?: pulumi.Input<string>;

  /**
   * Seconds that the pod stays on the node, for `NoExecute`.
   *
   * @default - forever
   */
  readonly tolerationSeconds?: pulumi.Input<number>;
}

/** How evenly pods are spread. It counts the pods of the same workload. */
export interface TopologySpreadConstraintArgs {
  /** The largest difference between two domains, at least 1. */
  readonly maxSkew: pulumi.Input<number>;

  /** Label of the nodes that defines the domains, e.g. `topology.kubernetes.io/zone`. */
  readonly topologyKey: pulumi.Input<string>;

  /** What the scheduler does where the pods cannot be spread that evenly: `DoNotSchedule` or `ScheduleAnyway`. */
  readonly whenUnsatisfiable: pulumi.Input<string>;
}

/** An object of the same namespace, by name. */
export interface LocalObjectReferenceArgs {
  /** Name of the object. */
  readonly name: pulumi.Input<string>;
}

/** What a label, or a field, of a node has to be. */
export interface NodeSelectorRequirementArgs {
  /** Key of the label, e.g. `node.kubernetes.io/windows-build`. */
  readonly key: pulumi.Input<string>;

  /** How the label is compared with the values: `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`. */
  readonly operator: pulumi.Input<string>;

  /**
   * The values; for `Gt` and `Lt` one integer.
   *
   * @default - none, for `Exists` and `DoesNotExist`
   */
  readonly values?: pulumi.Input<pulumi.Input<string>[]>;
}

/** What a node has to be: all of its requirements. */
export interface NodeSelectorTermArgs {
  /**
   * Requirements for its labels.
   *
   * @default - none
   */
  readonly matchExpressions?: pulumi.Input<pulumi.Input<NodeSelectorRequirementArgs>[]>;

  /**
   * Requirements for its fields, of which there is `metadata.name`.
   *
   * @default - none
   */
  readonly matchFields?: pulumi.Input<pulumi.Input<NodeSelectorRequirementArgs>[]>;
}

/** Alternatives, one of which a node has to be. */
export interface NodeSelectorArgs {
  /** The alternatives. */
  readonly nodeSelectorTerms: pulumi.Input<pulumi.Input<NodeSelectorTermArgs>[]>;
}

/** What a node should be. */
export interface PreferredSchedulingTermArgs {
  /** How much it counts, from 1 to 100. */
  readonly weight: pulumi.Input<number>;

  /** What it should be. */
  readonly preference: pulumi.Input<NodeSelectorTermArgs>;
}

/** The nodes on which the pod may land, and those that it prefers. They are Windows nodes in any case. */
export interface NodeAffinityArgs {
  /**
   * What a node has to be.
   *
   * @default - any Windows node
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: pulumi.Input<NodeSelectorArgs>;

  /**
   * What a node should be.
   *
   * @default - no preference
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: pulumi.Input<pulumi.Input<PreferredSchedulingTermArgs>[]>;
}

/** What a label has to be. */
export interface LabelSelectorRequirementArgs {
  /** Key of the label. */
  readonly key: pulumi.Input<string>;

  /** How the label is compared with the values: `In`, `NotIn`, `Exists` or `DoesNotExist`. */
  readonly operator: pulumi.Input<string>;

  /**
   * The values.
   *
   * @default - none, for `Exists` and `DoesNotExist`
   */
  readonly values?: pulumi.Input<pulumi.Input<string>[]>;
}

/** What has all of these labels. */
export interface LabelSelectorArgs {
  /**
   * Labels with their values.
   *
   * @default - none
   */
  readonly matchLabels?: pulumi.Input<{ [label: string]: pulumi.Input<string> }>;

  /**
   * Requirements for labels.
   *
   * @default - none
   */
  readonly matchExpressions?: pulumi.Input<pulumi.Input<LabelSelectorRequirementArgs>[]>;
}

/** Other pods, and how far from them counts as the same place. */
export interface PodAffinityTermArgs {
  /** Label of the nodes that makes two nodes the same place, e.g. `kubernetes.io/hostname`. */
  readonly topologyKey: pulumi.Input<string>;

  /**
   * The other pods.
   *
   * @default - no pods
   */
  readonly labelSelector?: pulumi.Input<LabelSelectorArgs>;

  /**
   * Their namespaces.
   *
   * @default - that of the pod
   */
  readonly namespaces?: pulumi.Input<pulumi.Input<string>[]>;

  /**
   * Labels of their namespaces.
   *
   * @default - those in `namespaces`
   */
  readonly namespaceSelector?: pulumi.Input<LabelSelectorArgs>;

  /**
   * Labels in which the other pods agree with this one.
   *
   * @default - none
   */
  readonly matchLabelKeys?: pulumi.Input<pulumi.Input<string>[]>;

  /**
   * Labels in which the other pods differ from this one.
   *
   * @default - none
   */
  readonly mismatchLabelKeys?: pulumi.Input<pulumi.Input<string>[]>;
}

/** What should be true of the place of a pod. */
export interface WeightedPodAffinityTermArgs {
  /** How much it counts, from 1 to 100. */
  readonly weight: pulumi.Input<number>;

  /** The other pods. */
  readonly podAffinityTerm: pulumi.Input<PodAffinityTermArgs>;
}

/** Pods near to which the pod lands. */
export interface PodAffinityArgs {
  /**
   * What has to be true of its place.
   *
   * @default - nothing
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: pulumi.Input<pulumi.Input<PodAffinityTermArgs>[]>;

  /**
   * What should be true of its place.
   *
   * @default - no preference
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: pulumi.Input<pulumi.Input<WeightedPodAffinityTermArgs>[]>;
}

/** Pods far from which the pod lands. */
export interface PodAntiAffinityArgs {
  /**
   * What has to be true of its place.
   *
   * @default - nothing
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: pulumi.Input<pulumi.Input<PodAffinityTermArgs>[]>;

  /**
   * What should be true of its place.
   *
   * @default - no preference
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: pulumi.Input<pulumi.Input<WeightedPodAffinityTermArgs>[]>;
}

/** Near to what, and far from what, the pod lands. */
export interface AffinityArgs {
  /**
   * Nodes.
   *
   * @default - any Windows node
   */
  readonly nodeAffinity?: pulumi.Input<NodeAffinityArgs>;

  /**
   * Pods near to which it lands.
   *
   * @default - none
   */
  readonly podAffinity?: pulumi.Input<PodAffinityArgs>;

  /**
   * Pods far from which it lands.
   *
   * @default - none
   */
  readonly podAntiAffinity?: pulumi.Input<PodAntiAffinityArgs>;
}

/** What has to be removed before a node is looked for. */
export interface PodSchedulingGateArgs {
  /** Name of the gate. */
  readonly name: pulumi.Input<string>;
}

/** A condition that has to be true before the pod is ready. */
export interface PodReadinessGateArgs {
  /** Type of the condition. */
  readonly conditionType: pulumi.Input<string>;
}

/** A claim to devices, which containers refer to by its name: a ResourceClaim, or a template of one. */
export interface PodResourceClaimArgs {
  /** Name of the claim in the pod. */
  readonly name: pulumi.Input<string>;

  /**
   * Name of a ResourceClaim of the namespace.
   *
   * @default - the other is set
   */
  readonly resourceClaimName?: pulumi.Input<string>;

  /**
   * Name of a ResourceClaimTemplate of the namespace.
   *
   * @default - the other is set
   */
  readonly resourceClaimTemplateName?: pulumi.Input<string>;
}

/** An option of the resolver. */
export interface PodDnsConfigOptionArgs {
  /** Name of the option. */
  readonly name: pulumi.Input<string>;

  /**
   * Its value.
   *
   * @default - none
   */
  readonly value?: pulumi.Input<string>;
}

/** Servers and search domains, besides those of `dnsPolicy`. */
export interface PodDnsConfigArgs {
  /**
   * Addresses of servers, at most three.
   *
   * @default - none
   */
  readonly nameservers?: pulumi.Input<pulumi.Input<string>[]>;

  /**
   * Search domains for short names.
   *
   * @default - none
   */
  readonly searches?: pulumi.Input<pulumi.Input<string>[]>;

  /**
   * Options of the resolver.
   *
   * @default - none
   */
  readonly options?: pulumi.Input<pulumi.Input<PodDnsConfigOptionArgs>[]>;
}

/** A line of the hosts file. */
export interface HostAliasArgs {
  /** The address. */
  readonly ip: pulumi.Input<string>;

  /** Names for the address. */
  readonly hostnames: pulumi.Input<pulumi.Input<string>[]>;
}

/** The options of every Windows pod, alone or in the template of a workload. */
export interface WindowsPodArgs {
  /** The containers, at least one. */
  readonly containers: WindowsContainerArgs[];

  /**
   * Containers that run one after another before the others start.
   *
   * @default - none
   */
  readonly initContainers?: WindowsContainerArgs[];

  /**
   * User of every container that does not name one itself.
   *
   * @default ContainerUser
   */
  readonly user?: WindowsUserArgs;

  /**
   * Volumes that the containers can mount.
   *
   * @default - none
   */
  readonly volumes?: pulumi.Input<pulumi.Input<VolumeArgs>[]>;

  /**
   * Service account of the pod.
   *
   * @default - the account `default` of the namespace
   */
  readonly serviceAccountName?: pulumi.Input<string>;

  /**
   * Whether a token of the service account is mounted. On Windows it is stored in clear text on the disk of the node, and every user of the container can read it.
   *
   * @default false
   */
  readonly automountServiceAccountToken?: pulumi.Input<boolean>;

  /**
   * Whether every Service of the namespace is written into the environment.
   *
   * @default false
   */
  readonly enableServiceLinks?: pulumi.Input<boolean>;

  /**
   * Labels that a node must have, besides `kubernetes.io/os: windows`.
   *
   * @default - any Windows node
   */
  readonly nodeSelector?: { [label: string]: pulumi.Input<string> };

  /**
   * Taints that the pod tolerates, besides `os=windows:NoSchedule`.
   *
   * @default - no others
   */
  readonly tolerations?: pulumi.Input<TolerationArgs>[];

  /**
   * How the pods of a workload spread over nodes or zones.
   *
   * @default - the default constraints of the scheduler
   */
  readonly topologySpreadConstraints?: TopologySpreadConstraintArgs[];

  /**
   * RuntimeClass, e.g. one for a build of Windows.
   *
   * @default - none
   */
  readonly runtimeClassName?: pulumi.Input<string>;

  /**
   * Secrets with the credentials of private registries.
   *
   * @default - none
   */
  readonly imagePullSecrets?: pulumi.Input<pulumi.Input<LocalObjectReferenceArgs>[]>;

  /**
   * Seconds that the pod has to stop.
   *
   * @default 30
   */
  readonly terminationGracePeriodSeconds?: pulumi.Input<number>;

  /**
   * Priority class.
   *
   * @default - the default of the cluster
   */
  readonly priorityClassName?: pulumi.Input<string>;

  /**
   * Whether the pod may take the place of others; as its priority class says: `PreemptLowerPriority` or `Never`.
   *
   * @default - as the priority class says
   */
  readonly preemptionPolicy?: pulumi.Input<string>;

  /**
   * Near to what, and far from what, the pod lands.
   *
   * @default - any Windows node
   */
  readonly affinity?: pulumi.Input<AffinityArgs>;

  /**
   * Scheduler that finds a node.
   *
   * @default default-scheduler
   */
  readonly schedulerName?: pulumi.Input<string>;

  /**
   * Gates that have to be removed before a node is looked for.
   *
   * @default - none
   */
  readonly schedulingGates?: pulumi.Input<pulumi.Input<PodSchedulingGateArgs>[]>;

  /**
   * Conditions that have to be true before the pod is ready.
   *
   * @default - none
   */
  readonly readinessGates?: pulumi.Input<pulumi.Input<PodReadinessGateArgs>[]>;

  /**
   * Claims to devices.
   *
   * @default - none
   */
  readonly resourceClaims?: pulumi.Input<pulumi.Input<PodResourceClaimArgs>[]>;

  /**
   * Whether names are looked up in the cluster first, as on the node, or as `dnsConfig` says: `ClusterFirst`, `Default` or `None`.
   *
   * @default ClusterFirst
   */
  readonly dnsPolicy?: pulumi.Input<string>;

  /**
   * Servers and search domains.
   *
   * @default - those of `dnsPolicy`
   */
  readonly dnsConfig?: pulumi.Input<PodDnsConfigArgs>;

  /**
   * Host name of the pod.
   *
   * @default - the name of the pod
   */
  readonly hostname?: pulumi.Input<string>;

  /**
   * Name of the headless Service under which the pod has a name in DNS.
   *
   * @default - none
   */
  readonly subdomain?: pulumi.Input<string>;

  /**
   * Lines for the hosts file.
   *
   * @default - none
   */
  readonly hostAliases?: pulumi.Input<pulumi.Input<HostAliasArgs>[]>;
}

/** Name, namespace and labels of a workload, and the options of its pods. */
export interface WorkloadArgs extends WindowsPodArgs {
  /**
   * Name of the object.
   *
   * @default - the name of the component, and what Pulumi adds to make it unique
   */
  readonly name?: pulumi.Input<string>;

  /**
   * Name of the namespace, e.g. the `name` of a `PssNamespace`.
   *
   * @default - the namespace of the provider
   */
  readonly namespace?: pulumi.Input<string>;

  /**
   * Labels of the object.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: pulumi.Input<string> };

  /**
   * Annotations of the object.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: pulumi.Input<string> };

  /**
   * Labels by which a Service, a NetworkPolicy and, but for Jobs, the workload itself select the pods; they are written on the pods. A selector cannot be changed later. The default is derived from the name of the object, or else from the name of the component (from the one in its last alias if it has aliases): it stays the same where the component moves, or is renamed with an alias. Two workloads of one namespace cannot share it.
   *
   * @default - one label, `secure-windows-workloads/workload`
   */
  readonly selector?: { [label: string]: pulumi.Input<string> };
}

/** Exit codes of a container. */
export interface PodFailurePolicyOnExitCodesRequirementArgs {
  /**
   * Name of the container.
   *
   * @default - any container
   */
  readonly containerName?: pulumi.Input<string>;

  /** Whether the exit code is one of the values, or none of them: `In` or `NotIn`. */
  readonly operator: pulumi.Input<string>;

  /** Exit codes, in ascending order, those of Windows above 2147483647 as negative numbers: -1073741510 for 0xC000013A. `In` accepts no 0. */
  readonly values: pulumi.Input<pulumi.Input<number>[]>;
}

/** A condition of the failed pod. */
export interface PodFailurePolicyOnPodConditionsPatternArgs {
  /** Type of the condition, e.g. `DisruptionTarget`. */
  readonly type: pulumi.Input<string>;

  /**
   * Status of the condition: `True`, `False` or `Unknown`.
   *
   * @default True
   */
  readonly status?: pulumi.Input<string>;
}

/** What becomes of the Job when a pod fails in some way: by its exit codes, or by its conditions. */
export interface PodFailurePolicyRuleArgs {
  /** Whether the Job fails, its index fails, or the failure is ignored or counted: `FailJob`, `FailIndex`, `Ignore` or `Count`. */
  readonly action: pulumi.Input<string>;

  /**
   * Exit codes that the rule is about.
   *
   * @default - it is about conditions
   */
  readonly onExitCodes?: pulumi.Input<PodFailurePolicyOnExitCodesRequirementArgs>;

  /**
   * Conditions that the rule is about, one of them.
   *
   * @default - it is about exit codes
   */
  readonly onPodConditions?: pulumi.Input<pulumi.Input<PodFailurePolicyOnPodConditionsPatternArgs>[]>;
}

/** What becomes of the Job when a pod fails: the first rule that fits decides. */
export interface PodFailurePolicyArgs {
  /** The rules, at most 20. */
  readonly rules: pulumi.Input<pulumi.Input<PodFailurePolicyRuleArgs>[]>;
}

/** When the Job has succeeded: by its indexes, their number, or both. */
export interface SuccessPolicyRuleArgs {
  /**
   * Indexes that have to succeed, e.g. `0,2-4`.
   *
   * @default - any
   */
  readonly succeededIndexes?: pulumi.Input<string>;

  /**
   * How many indexes have to succeed.
   *
   * @default - all of `succeededIndexes`
   */
  readonly succeededCount?: pulumi.Input<number>;
}

/** When an indexed Job has succeeded before all its indexes have. */
export interface SuccessPolicyArgs {
  /** The rules, at most 20, of which one has to be met. */
  readonly rules: pulumi.Input<pulumi.Input<SuccessPolicyRuleArgs>[]>;
}

/** Steps of a rolling update: numbers of pods, or percentages such as `25%`. One of them is 0. */
export interface DaemonSetRollingUpdateArgs {
  /**
   * Pods above the desired number.
   *
   * @default 0
   */
  readonly maxSurge?: pulumi.Input<IntOrString>;

  /**
   * Pods below the desired number.
   *
   * @default 1
   */
  readonly maxUnavailable?: pulumi.Input<IntOrString>;
}

/** How pods are replaced. */
export interface DaemonSetUpdateStrategyArgs {
  /**
   * Whether pods are replaced step by step, or each when it is deleted: `RollingUpdate` or `OnDelete`.
   *
   * @default RollingUpdate
   */
  readonly type?: pulumi.Input<string>;

  /**
   * Steps of a rolling update.
   *
   * @default - one node after the other
   */
  readonly rollingUpdate?: pulumi.Input<DaemonSetRollingUpdateArgs>;
}

/** Steps of a rolling update: numbers of pods, or percentages such as `25%`. */
export interface RollingUpdateArgs {
  /**
   * Pods above the desired number.
   *
   * @default 25%
   */
  readonly maxSurge?: pulumi.Input<IntOrString>;

  /**
   * Pods below the desired number.
   *
   * @default 25%
   */
  readonly maxUnavailable?: pulumi.Input<IntOrString>;
}

/** How pods are replaced. */
export interface DeploymentStrategyArgs {
  /**
   * Whether pods are replaced step by step, or all at once: `RollingUpdate` or `Recreate`.
   *
   * @default RollingUpdate
   */
  readonly type?: pulumi.Input<string>;

  /**
   * Steps of a rolling update.
   *
   * @default - a quarter at a time
   */
  readonly rollingUpdate?: pulumi.Input<RollingUpdateArgs>;
}

/** Name and labels of a claim. */
export interface PersistentVolumeClaimMetadataArgs {
  /** Name of the claim, for the `volumeMounts` of containers. */
  readonly name: string;

  /**
   * Labels of the claim.
   *
   * @default - none
   */
  readonly labels?: pulumi.Input<{ [label: string]: pulumi.Input<string> }>;

  /**
   * Annotations of the claim.
   *
   * @default - none
   */
  readonly annotations?: pulumi.Input<{ [annotation: string]: pulumi.Input<string> }>;
}

/** A claim that each pod has for itself. Containers mount it by its name, like a volume. */
export interface PersistentVolumeClaimTemplateArgs {
  /** Name and labels. */
  readonly metadata: PersistentVolumeClaimMetadataArgs;

  /** What it asks for. */
  readonly spec: pulumi.Input<PersistentVolumeClaimSpecArgs>;
}

/** What becomes of the claims of pods that are gone. */
export interface StatefulSetPersistentVolumeClaimRetentionPolicyArgs {
  /**
   * When the StatefulSet is deleted: `Retain` or `Delete`.
   *
   * @default Retain
   */
  readonly whenDeleted?: pulumi.Input<string>;

  /**
   * When there are fewer replicas: `Retain` or `Delete`.
   *
   * @default Retain
   */
  readonly whenScaled?: pulumi.Input<string>;
}

/** Steps of a rolling update, from the last pod to the first. */
export interface StatefulSetRollingUpdateArgs {
  /**
   * Index of the first pod that is replaced.
   *
   * @default 0
   */
  readonly partition?: pulumi.Input<number>;

  /**
   * Pods below the desired number.
   *
   * @default 1
   */
  readonly maxUnavailable?: pulumi.Input<IntOrString>;
}

/** How pods are replaced. */
export interface StatefulSetUpdateStrategyArgs {
  /**
   * Whether pods are replaced one after the other, or each when it is deleted: `RollingUpdate` or `OnDelete`.
   *
   * @default RollingUpdate
   */
  readonly type?: pulumi.Input<string>;

  /**
   * Steps of a rolling update.
   *
   * @default - one pod after the other
   */
  readonly rollingUpdate?: pulumi.Input<StatefulSetRollingUpdateArgs>;
}

/** How pods are numbered. */
export interface StatefulSetOrdinalsArgs {
  /**
   * Index of the first pod.
   *
   * @default 0
   */
  readonly start?: pulumi.Input<number>;
}
