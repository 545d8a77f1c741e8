import type * as pulumi from '@pulumi/pulumi';
import type { EnvFromSourceArgs, EnvVarArgs } from './environment-args';
import type { LifecycleArgs, ProbeArgs } from './probe-args';
import type { WindowsUserArgs } from './windows-user';

/** A container of a Windows pod, in Kubernetes' own words. What Windows does not know cannot be said. */
export interface WindowsContainerArgs {
  /** Name, a DNS label, unique in the pod. */
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
   * @default - the one of the image
   */
  readonly workingDir?: pulumi.Input<string>;

  /**
   * `Always`, `IfNotPresent` or `Never`.
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
   * `Always` makes an init container a sidecar. Allowed on init containers only.
   *
   * @default - the init container runs once
   */
  readonly restartPolicy?: pulumi.Input<string>;
}

/** A port that the container listens on. */
export interface ContainerPortArgs {
  /** Number, 1 to 65535. */
  readonly containerPort: pulumi.Input<number>;
  /**
   * Name, at most 15 characters, by which Services and probes may call it.
   *
   * @default - none
   */
  readonly name?: pulumi.Input<string>;
  /**
   * `TCP`, `UDP` or `SCTP`.
   *
   * @default TCP
   */
  readonly protocol?: pulumi.Input<string>;
}

/** Quantities by resource: `cpu`, `memory`, `ephemeral-storage`, or an extended resource. */
export interface ResourceRequirementsArgs {
  /**
   * The most that the container may use, e.g. `{ memory: '800Mi', cpu: '1' }`.
   *
   * @default - no limits
   */
  readonly limits?: pulumi.Input<{ [resource: string]: pulumi.Input<string> }>;
  /**
   * What the scheduler sets aside for it.
   *
   * @default - the limits
   */
  readonly requests?: pulumi.Input<{ [resource: string]: pulumi.Input<string> }>;
}

/** A volume of the pod, seen by a container. */
export interface VolumeMountArgs {
  /** Name of the volume. */
  readonly name: pulumi.Input<string>;
  /** Where it appears, e.g. `C:\config`. */
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
   * @default - its root
   */
  readonly subPath?: pulumi.Input<string>;
}
