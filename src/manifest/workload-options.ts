import type { WindowsPodOptions } from './pod-options';

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
