import type { WindowsUser } from './windows-user';

/** A container of a Windows pod, in Kubernetes' own words. What Windows does not know can not be said. */
export interface WindowsContainer {
  /** Name, a DNS label, unique in the pod. */
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
   * @default - the one of the image
   */
  readonly workingDir?: string;

  /**
   * `Always`, `IfNotPresent` or `Never`.
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
   * `Always` makes an init container a sidecar. Allowed on init containers only.
   *
   * @default - the init container runs once
   */
  readonly restartPolicy?: string;
}

/** An environment variable: a `value`, or where it comes from. */
export interface EnvVar {
  /** Name of the variable. */
  readonly name: string;
  /**
   * Its value.
   *
   * @default - empty, or as `valueFrom` says
   */
  readonly value?: string;
  /**
   * Where its value comes from.
   *
   * @default - `value`
   */
  readonly valueFrom?: EnvVarSource;
}

/** Exactly one of its fields. */
export interface EnvVarSource {
  /**
   * A key of a ConfigMap.
   *
   * @default - not from a ConfigMap
   */
  readonly configMapKeyRef?: KeySelector;
  /**
   * A key of a Secret.
   *
   * @default - not from a Secret
   */
  readonly secretKeyRef?: KeySelector;
  /**
   * A field of the pod.
   *
   * @default - not from a field
   */
  readonly fieldRef?: ObjectFieldSelector;
  /**
   * A resource of a container.
   *
   * @default - not from a resource
   */
  readonly resourceFieldRef?: ResourceFieldSelector;
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

/** A ConfigMap or Secret whose entries become environment variables: exactly one of the two. */
export interface EnvFromSource {
  /**
   * A ConfigMap.
   *
   * @default - not from a ConfigMap
   */
  readonly configMapRef?: EnvSourceReference;
  /**
   * A Secret.
   *
   * @default - not from a Secret
   */
  readonly secretRef?: EnvSourceReference;
  /**
   * Put before the name of every variable.
   *
   * @default - nothing
   */
  readonly prefix?: string;
}

/** A ConfigMap or Secret by name. */
export interface EnvSourceReference {
  /** Its name. */
  readonly name: string;
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A port that the container listens on. */
export interface ContainerPort {
  /** Number, 1 to 65535. */
  readonly containerPort: number;
  /**
   * Name, at most 15 characters, by which Services and probes may call it.
   *
   * @default - none
   */
  readonly name?: string;
  /**
   * `TCP`, `UDP` or `SCTP`.
   *
   * @default TCP
   */
  readonly protocol?: string;
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
   * What the scheduler sets aside for it.
   *
   * @default - the limits
   */
  readonly requests?: { [resource: string]: string | number };
}

/** A volume of the pod, seen by a container. */
export interface VolumeMount {
  /** Name of the volume. */
  readonly name: string;
  /** Where it appears, e.g. `C:\config`. */
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
   * @default - its root
   */
  readonly subPath?: string;
}

/** A check of the container's health: exactly one of `httpGet`, `tcpSocket`, `exec` and `grpc`. */
export interface Probe {
  /**
   * Succeeds on a status of 200 to 399.
   *
   * @default - not by HTTP
   */
  readonly httpGet?: HttpGetAction;
  /**
   * Succeeds when the port opens.
   *
   * @default - not by TCP
   */
  readonly tcpSocket?: TcpSocketAction;
  /**
   * Succeeds when the command exits with 0.
   *
   * @default - not by a command
   */
  readonly exec?: ExecAction;
  /**
   * Asks the health service of gRPC.
   *
   * @default - not by gRPC
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
   * @default - the pod's
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** An HTTP request to the pod itself: there is no `host`, which Pod Security baseline refuses from v1.34. */
export interface HttpGetAction {
  /** Number or name of a port of the container, e.g. `80` or `http`. */
  readonly port: string | number;
  /**
   * Path.
   *
   * @default /
   */
  readonly path?: string;
  /**
   * `HTTP` or `HTTPS`.
   *
   * @default HTTP
   */
  readonly scheme?: string;
  /**
   * Headers.
   *
   * @default - none
   */
  readonly httpHeaders?: HttpHeader[];
}

/** A header of a request. */
export interface HttpHeader {
  /** Name. */
  readonly name: string;
  /** Value. */
  readonly value: string;
}

/** A port of the pod that is opened. */
export interface TcpSocketAction {
  /** Number or name of a port of the container. */
  readonly port: string | number;
}

/** A command that runs in the container, not in a shell. */
export interface ExecAction {
  /** The command and its arguments. */
  readonly command: string[];
}

/** A gRPC port. */
export interface GrpcAction {
  /** Number of the port. */
  readonly port: number;
  /**
   * Name of the service that is asked about.
   *
   * @default - the whole server
   */
  readonly service?: string;
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

/** Exactly one of its fields. */
export interface LifecycleHandler {
  /**
   * A command.
   *
   * @default - no command
   */
  readonly exec?: ExecAction;
  /**
   * An HTTP request.
   *
   * @default - no request
   */
  readonly httpGet?: HttpGetAction;
  /**
   * A pause.
   *
   * @default - no pause
   */
  readonly sleep?: SleepAction;
}

/** A pause of so many seconds. */
export interface SleepAction {
  /** Seconds. */
  readonly seconds: number;
}
