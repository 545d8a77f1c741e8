import type { Field } from './field';
import type { OsSignal } from './os';

/** An object of a built-in kind that is a pod, or holds one. */
export interface Workload {
  readonly field: Field;
  /** `Deployment` for one: also the name of its type. */
  readonly kind: string;
}

/** Where a pod is in an object: its metadata and its spec. */
export interface PodLocation {
  /** The whole object, where it is of a built-in kind. */
  readonly workload?: Workload;
  readonly metadata: Field;
  readonly spec: Field;
  /** Whether it is a Pod itself: pod templates are defaulted less. */
  readonly isPod?: boolean;
  /**
   * `built-in`: in a built-in kind. `embedded`: in a custom kind that is known to hold a pod of Kubernetes' schema there.
   * `found`: it looks like a pod, in an object whose schema is not known. `scattered`: it is made up of what lies there in parts.
   */
  readonly origin: 'built-in' | 'embedded' | 'found' | 'scattered';
  /** What lies around it in its object and says on which system it runs; it counts where the pod itself says nothing. */
  readonly around?: readonly OsSignal[] | undefined;
}
