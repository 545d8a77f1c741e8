import type * as pulumi from '@pulumi/pulumi';
import type { WindowsContainerArgs } from './container-args';
import type { VolumeArgs } from './volume-args';
import type { WindowsUserArgs } from './windows-user';

/** What every Windows pod can say, alone or in the template of a workload. */
export interface WindowsPodArgs {
  /** The containers, one at least. */
  readonly containers: WindowsContainerArgs[];

  /**
   * Containers that run one after another before the others start.
   *
   * @default - none
   */
  readonly initContainers?: WindowsContainerArgs[];

  /**
   * User of every container that names none itself.
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
   * Whether a token of the service account is mounted. On Windows it lies in clear text on the disk of the node, and
   * every user of the container can read it.
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
   * @default - as the scheduler is set up
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
   * Lines for the hosts file.
   *
   * @default - none
   */
  readonly hostAliases?: pulumi.Input<pulumi.Input<HostAliasArgs>[]>;
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
   * `Equal` or `Exists`.
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
   * `NoSchedule`, `PreferNoSchedule` or `NoExecute`.
   *
   * @default - every effect
   */
  readonly effect?: pulumi.Input<string>;
  /**
   * Seconds that the pod stays on the node, for `NoExecute`.
   *
   * @default - for ever
   */
  readonly tolerationSeconds?: pulumi.Input<number>;
}

/** How evenly pods are spread. It counts the pods of the same workload. */
export interface TopologySpreadConstraintArgs {
  /** The largest difference between two domains, 1 at least. */
  readonly maxSkew: pulumi.Input<number>;
  /** Label of the nodes that makes the domains, e.g. `topology.kubernetes.io/zone`. */
  readonly topologyKey: pulumi.Input<string>;
  /** `DoNotSchedule` or `ScheduleAnyway`. */
  readonly whenUnsatisfiable: pulumi.Input<string>;
}

/** An object of the same namespace, by name. */
export interface LocalObjectReferenceArgs {
  /** Its name. */
  readonly name: pulumi.Input<string>;
}

/** A line of the hosts file. */
export interface HostAliasArgs {
  /** The address. */
  readonly ip: pulumi.Input<string>;
  /** Names for it. */
  readonly hostnames: pulumi.Input<pulumi.Input<string>[]>;
}
