import type { WindowsContainer } from './container';
import type { Volume } from './volume';
import type { WindowsUser } from './windows-user';

/** What every Windows pod can say, alone or in the template of a workload. */
export interface WindowsPodOptions {
  /** The containers, one at least. */
  readonly containers: WindowsContainer[];

  /**
   * Containers that run one after another before the others start.
   *
   * @default - none
   */
  readonly initContainers?: WindowsContainer[];

  /**
   * User of every container that names none itself.
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
   * Whether a token of the service account is mounted. On Windows it lies in clear text on the disk of the node, and
   * every user of the container can read it.
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
   * @default - as the scheduler is set up
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
   * Lines for the hosts file.
   *
   * @default - none
   */
  readonly hostAliases?: HostAlias[];
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
   * `Equal` or `Exists`.
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
   * `NoSchedule`, `PreferNoSchedule` or `NoExecute`.
   *
   * @default - every effect
   */
  readonly effect?: string;
  /**
   * Seconds that the pod stays on the node, for `NoExecute`.
   *
   * @default - for ever
   */
  readonly tolerationSeconds?: number;
}

/** How evenly pods are spread. It counts the pods of the same workload. */
export interface TopologySpreadConstraint {
  /** The largest difference between two domains, 1 at least. */
  readonly maxSkew: number;
  /** Label of the nodes that makes the domains, e.g. `topology.kubernetes.io/zone`. */
  readonly topologyKey: string;
  /** `DoNotSchedule` or `ScheduleAnyway`. */
  readonly whenUnsatisfiable: string;
}

/** An object of the same namespace, by name. */
export interface LocalObjectReference {
  /** Its name. */
  readonly name: string;
}

/** A line of the hosts file. */
export interface HostAlias {
  /** The address. */
  readonly ip: string;
  /** Names for it. */
  readonly hostnames: string[];
}
