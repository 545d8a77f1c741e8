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
