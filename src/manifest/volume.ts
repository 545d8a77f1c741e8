/** A volume: a name and exactly one source. There is no `hostPath`: no pod reaches the files of its node. */
export interface Volume {
  /** Name, a DNS label, unique in the pod. */
  readonly name: string;
  /**
   * The entries of a ConfigMap as files.
   *
   * @default - another source
   */
  readonly configMap?: ConfigMapVolumeSource;
  /**
   * The entries of a Secret as files. On Windows they lie in clear text on the disk of the node.
   *
   * @default - another source
   * @see https://kubernetes.io/docs/concepts/security/windows-security/
   */
  readonly secret?: SecretVolumeSource;
  /**
   * An empty folder that lives as long as the pod.
   *
   * @default - another source
   */
  readonly emptyDir?: EmptyDirVolumeSource;
  /**
   * A PersistentVolumeClaim of the namespace.
   *
   * @default - another source
   */
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  /**
   * A volume of a CSI driver, e.g. of an external secret store.
   *
   * @default - another source
   */
  readonly csi?: CsiVolumeSource;
  /**
   * Several sources in one folder.
   *
   * @default - another source
   */
  readonly projected?: ProjectedVolumeSource;
}

/** A ConfigMap as files. */
export interface ConfigMapVolumeSource {
  /** Name of the ConfigMap. */
  readonly name: string;
  /**
   * Which keys, and where.
   *
   * @default - all keys
   */
  readonly items?: KeyToPath[];
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A Secret as files. File modes are left out: Windows has none. */
export interface SecretVolumeSource {
  /** Name of the Secret. */
  readonly secretName: string;
  /**
   * Which keys, and where.
   *
   * @default - all keys
   */
  readonly items?: KeyToPath[];
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A key and the file that it becomes. */
export interface KeyToPath {
  /** The key. */
  readonly key: string;
  /** Path of the file inside the volume, with forward slashes. */
  readonly path: string;
}

/** An empty folder. There is no `medium`: on Windows memory silently becomes disk. */
export interface EmptyDirVolumeSource {
  /**
   * The most it may hold, e.g. `1Gi`.
   *
   * @default - no limit
   */
  readonly sizeLimit?: string;
}

/** A PersistentVolumeClaim. */
export interface PersistentVolumeClaimVolumeSource {
  /** Name of the claim. */
  readonly claimName: string;
  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: boolean;
}

/** A volume of a CSI driver. */
export interface CsiVolumeSource {
  /** Name of the driver. */
  readonly driver: string;
  /**
   * Whether it is mounted for reading only.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * Settings of the driver.
   *
   * @default - none
   */
  readonly volumeAttributes?: { [name: string]: string };
}

/** Several sources in one folder. */
export interface ProjectedVolumeSource {
  /** The sources. */
  readonly sources: VolumeProjection[];
}

/** Exactly one source of a projected volume. */
export interface VolumeProjection {
  /**
   * A ConfigMap.
   *
   * @default - another source
   */
  readonly configMap?: ProjectionReference;
  /**
   * A Secret. On Windows it lies in clear text on the disk of the node.
   *
   * @default - another source
   */
  readonly secret?: ProjectionReference;
  /**
   * A token of the pod's service account. On Windows every user of the container can read it.
   *
   * @default - another source
   */
  readonly serviceAccountToken?: ServiceAccountTokenProjection;
}

/** A ConfigMap or Secret in a projected volume. */
export interface ProjectionReference {
  /** Its name. */
  readonly name: string;
  /**
   * Which keys, and where.
   *
   * @default - all keys
   */
  readonly items?: KeyToPath[];
  /**
   * Whether the pod starts without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** A token of the pod's service account. */
export interface ServiceAccountTokenProjection {
  /** Path of the file inside the volume. */
  readonly path: string;
  /**
   * For whom it is meant.
   *
   * @default - the API server
   */
  readonly audience?: string;
  /**
   * Seconds that it is valid, 600 at least.
   *
   * @default 3600
   */
  readonly expirationSeconds?: number;
}
