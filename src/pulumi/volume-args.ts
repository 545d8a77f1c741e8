import type * as pulumi from '@pulumi/pulumi';

/** A volume: a name and exactly one source. There is no `hostPath`: no pod reaches the files of its node. */
export interface VolumeArgs {
  /** Name, a DNS label, unique in the pod. */
  readonly name: pulumi.Input<string>;
  /**
   * The entries of a ConfigMap as files.
   *
   * @default - another source
   */
  readonly configMap?: pulumi.Input<ConfigMapVolumeSourceArgs>;
  /**
   * The entries of a Secret as files. On Windows they lie in clear text on the disk of the node.
   *
   * @default - another source
   * @see https://kubernetes.io/docs/concepts/security/windows-security/
   */
  readonly secret?: pulumi.Input<SecretVolumeSourceArgs>;
  /**
   * An empty folder that lives as long as the pod.
   *
   * @default - another source
   */
  readonly emptyDir?: pulumi.Input<EmptyDirVolumeSourceArgs>;
  /**
   * A PersistentVolumeClaim of the namespace.
   *
   * @default - another source
   */
  readonly persistentVolumeClaim?: pulumi.Input<PersistentVolumeClaimVolumeSourceArgs>;
  /**
   * A volume of a CSI driver, e.g. of an external secret store.
   *
   * @default - another source
   */
  readonly csi?: pulumi.Input<CsiVolumeSourceArgs>;
  /**
   * Several sources in one folder.
   *
   * @default - another source
   */
  readonly projected?: pulumi.Input<ProjectedVolumeSourceArgs>;
}

/** A ConfigMap as files. */
export interface ConfigMapVolumeSourceArgs {
  /** Name of the ConfigMap. */
  readonly name: pulumi.Input<string>;
  /**
   * Which keys, and where.
   *
   * @default - all keys
   */
  readonly items?: pulumi.Input<pulumi.Input<KeyToPathArgs>[]>;
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A Secret as files. File modes are left out: Windows has none. */
export interface SecretVolumeSourceArgs {
  /** Name of the Secret. */
  readonly secretName: pulumi.Input<string>;
  /**
   * Which keys, and where.
   *
   * @default - all keys
   */
  readonly items?: pulumi.Input<pulumi.Input<KeyToPathArgs>[]>;
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A key and the file that it becomes. */
export interface KeyToPathArgs {
  /** The key. */
  readonly key: pulumi.Input<string>;
  /** Path of the file inside the volume, with forward slashes. */
  readonly path: pulumi.Input<string>;
}

/** An empty folder. There is no `medium`: on Windows memory silently becomes disk. */
export interface EmptyDirVolumeSourceArgs {
  /**
   * The most it may hold, e.g. `1Gi`.
   *
   * @default - no limit
   */
  readonly sizeLimit?: pulumi.Input<string>;
}

/** A PersistentVolumeClaim. */
export interface PersistentVolumeClaimVolumeSourceArgs {
  /** Name of the claim. */
  readonly claimName: pulumi.Input<string>;
  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: pulumi.Input<boolean>;
}

/** A volume of a CSI driver. */
export interface CsiVolumeSourceArgs {
  /** Name of the driver. */
  readonly driver: pulumi.Input<string>;
  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: pulumi.Input<boolean>;
  /**
   * Settings of the driver.
   *
   * @default - none
   */
  readonly volumeAttributes?: pulumi.Input<{ [name: string]: pulumi.Input<string> }>;
}

/** Several sources in one folder. */
export interface ProjectedVolumeSourceArgs {
  /** The sources. */
  readonly sources: pulumi.Input<pulumi.Input<VolumeProjectionArgs>[]>;
}

/** Exactly one source of a projected volume. */
export interface VolumeProjectionArgs {
  /**
   * A ConfigMap.
   *
   * @default - another source
   */
  readonly configMap?: pulumi.Input<ProjectionReferenceArgs>;
  /**
   * A Secret. On Windows it lies in clear text on the disk of the node.
   *
   * @default - another source
   */
  readonly secret?: pulumi.Input<ProjectionReferenceArgs>;
  /**
   * A token of the pod's service account. On Windows every user of the container can read it.
   *
   * @default - another source
   */
  readonly serviceAccountToken?: pulumi.Input<ServiceAccountTokenProjectionArgs>;
}

/** A ConfigMap or Secret in a projected volume. */
export interface ProjectionReferenceArgs {
  /** Its name. */
  readonly name: pulumi.Input<string>;
  /**
   * Which keys, and where.
   *
   * @default - all keys
   */
  readonly items?: pulumi.Input<pulumi.Input<KeyToPathArgs>[]>;
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: pulumi.Input<boolean>;
}

/** A token of the pod's service account. */
export interface ServiceAccountTokenProjectionArgs {
  /** Path of the file inside the volume. */
  readonly path: pulumi.Input<string>;
  /**
   * For whom it is meant.
   *
   * @default - the API server
   */
  readonly audience?: pulumi.Input<string>;
  /**
   * Seconds that it is valid, 600 at least.
   *
   * @default 3600
   */
  readonly expirationSeconds?: pulumi.Input<number>;
}
