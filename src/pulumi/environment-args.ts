import type * as pulumi from '@pulumi/pulumi';

/** An environment variable: a `value`, or where it comes from. */
export interface EnvVarArgs {
  /** Name of the variable. */
  readonly name: pulumi.Input<string>;
  /**
   * Its value.
   *
   * @default - empty, or as `valueFrom` says
   */
  readonly value?: pulumi.Input<string>;
  /**
   * Where its value comes from.
   *
   * @default - `value`
   */
  readonly valueFrom?: pulumi.Input<EnvVarSourceArgs>;
}

/** Exactly one of its fields. */
export interface EnvVarSourceArgs {
  /**
   * A key of a ConfigMap.
   *
   * @default - not from a ConfigMap
   */
  readonly configMapKeyRef?: pulumi.Input<KeySelectorArgs>;
  /**
   * A key of a Secret.
   *
   * @default - not from a Secret
   */
  readonly secretKeyRef?: pulumi.Input<KeySelectorArgs>;
  /**
   * A field of the pod.
   *
   * @default - not from a field
   */
  readonly fieldRef?: pulumi.Input<ObjectFieldSelectorArgs>;
  /**
   * A resource of a container.
   *
   * @default - not from a resource
   */
  readonly resourceFieldRef?: pulumi.Input<ResourceFieldSelectorArgs>;
}

/** A key of a ConfigMap or Secret in the pod's namespace. */
export interface KeySelectorArgs {
  /** Name of the ConfigMap or Secret. */
  readonly name: pulumi.Input<string>;
  /** The key. */
  readonly key: pulumi.Input<string>;
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A field of the pod, e.g. `metadata.name`. */
export interface ObjectFieldSelectorArgs {
  /** Path of the field. */
  readonly fieldPath: pulumi.Input<string>;
  /**
   * Version of the schema that the path is written in.
   *
   * @default v1
   */
  readonly apiVersion?: pulumi.Input<string>;
}

/** A resource of a container, e.g. `limits.memory`. */
export interface ResourceFieldSelectorArgs {
  /** The resource. */
  readonly resource: pulumi.Input<string>;
  /**
   * Name of the container; required in volumes.
   *
   * @default - the container itself
   */
  readonly containerName?: pulumi.Input<string>;
  /**
   * Unit of the value, e.g. `1Mi`.
   *
   * @default 1
   */
  readonly divisor?: pulumi.Input<string>;
}

/** A ConfigMap or Secret whose entries become environment variables: exactly one of the two. */
export interface EnvFromSourceArgs {
  /**
   * A ConfigMap.
   *
   * @default - not from a ConfigMap
   */
  readonly configMapRef?: pulumi.Input<EnvSourceReferenceArgs>;
  /**
   * A Secret.
   *
   * @default - not from a Secret
   */
  readonly secretRef?: pulumi.Input<EnvSourceReferenceArgs>;
  /**
   * Put before the name of every variable.
   *
   * @default - nothing
   */
  readonly prefix?: pulumi.Input<string>;
}

/** A ConfigMap or Secret by name. */
export interface EnvSourceReferenceArgs {
  /** Its name. */
  readonly name: pulumi.Input<string>;
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}
