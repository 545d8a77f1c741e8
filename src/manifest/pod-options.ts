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

/** What names and labels a workload, and where it goes. */
export interface WorkloadOptions extends WindowsPodOptions {
  /**
   * Name of the object.
   *
   * @default - made from the path of the construct
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
   * Labels by which a Service, a NetworkPolicy and the workload itself select the pods; they are written on the pods.
   *
   * @default - one label, `secure-windows-workloads/workload`, with a value of its own
   */
  readonly selector?: { [label: string]: string };
}

/** A single pod. */
export interface PodOptions extends WorkloadOptions {
  /**
   * `Always`, `OnFailure` or `Never`.
   *
   * @default Always
   */
  readonly restartPolicy?: string;
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
}

/** How pods are replaced. */
export interface DeploymentStrategy {
  /**
   * `RollingUpdate` or `Recreate`.
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

/** Steps of a rolling update: numbers of pods, or percentages such as `25%`. */
export interface RollingUpdate {
  /**
   * Pods above the wanted number.
   *
   * @default 25%
   */
  readonly maxSurge?: string | number;
  /**
   * Pods below the wanted number.
   *
   * @default 25%
   */
  readonly maxUnavailable?: string | number;
}
