/** A RuntimeClass of the cluster, with the field names of Kubernetes: the part that decides whether its pods run on Windows nodes. */
export interface RuntimeClassDescription {
  /**
   * Name of the configuration of the container runtime, e.g. `runhcs-wcow-process`.
   *
   * @default - unknown
   */
  readonly handler?: string;

  /**
   * On which nodes its pods run.
   *
   * @default - any node
   */
  readonly scheduling?: RuntimeClassScheduling;
}

/** On which nodes the pods of a RuntimeClass run. */
export interface RuntimeClassScheduling {
  /**
   * Labels that the nodes have, e.g. `kubernetes.io/os: windows`.
   *
   * @default - any
   */
  readonly nodeSelector?: { [label: string]: string };
}
