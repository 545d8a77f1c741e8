/** A RuntimeClass of the cluster, in Kubernetes' own words: as much of it as tells which pods it puts on Windows nodes. */
export interface RuntimeClassDescription {
  /**
   * Name of the configuration of the container runtime, e.g. `runhcs-wcow-process`.
   *
   * @default - not known
   */
  readonly handler?: string;

  /**
   * On which nodes its pods land.
   *
   * @default - on any
   */
  readonly scheduling?: RuntimeClassScheduling;
}

/** On which nodes the pods of a RuntimeClass land. */
export interface RuntimeClassScheduling {
  /**
   * Labels that the nodes have, e.g. `kubernetes.io/os: windows`.
   *
   * @default - any
   */
  readonly nodeSelector?: { [label: string]: string };
}
