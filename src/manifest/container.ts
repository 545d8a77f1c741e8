import type { EnvFromSource, EnvVar } from './environment';
import type { Lifecycle, Probe } from './probe';
import type { WindowsUser } from './windows-user';

/** A container of a Windows pod, in Kubernetes' own words. What Windows does not know cannot be said. */
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
