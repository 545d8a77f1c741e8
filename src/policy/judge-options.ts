import type { RuntimeClassDescription } from './object/runtime-class';
import type { AdmissionConfiguration } from './pod-security/admission';
import type { NamespaceLabels } from './pod-security/namespaces';

/** What is known besides the objects that are judged. */
export interface JudgeOptions {
  /** The day on which it is judged, `YYYY-MM-DD`: acknowledgements may have expired by then. The judge has no clock. */
  readonly today: string;
  /**
   * Objects, by their place in the input, that are known to carry Windows pods, whatever their fields say.
   *
   * @default - what the fields say
   */
  readonly windows?: ReadonlySet<number>;
  /**
   * Which pods are judged. Of pods of other operating systems, `all` asks what the API server refuses, and what Pod Security admission does.
   *
   * @default windows
   */
  readonly pods?: 'windows' | 'all';
  /**
   * Namespaces that are not among the objects: their labels, by their name.
   *
   * @default - none are known
   */
  readonly namespaces?: NamespaceLabels;
  /**
   * RuntimeClasses that are not among the objects, by their name.
   *
   * @default - none are known
   */
  readonly runtimeClasses?: Readonly<Record<string, RuntimeClassDescription>>;
  /**
   * Whether the objects were read from a cluster: its API server and webhooks have filled in fields. No object can say so itself.
   *
   * @default false
   */
  readonly fromCluster?: boolean;
  /**
   * How Pod Security admission is set up in the cluster.
   *
   * @default - as Kubernetes does: `privileged` where a namespace has no label, and no exemptions
   */
  readonly admission?: AdmissionConfiguration;
}
