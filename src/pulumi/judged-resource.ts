import type * as pulumi from '@pulumi/pulumi';
import type { Cluster, ClusterResource } from './cluster';

/** Where a resource goes. */
export interface Destination {
  readonly cluster: Cluster<JudgedResource>;
  /** Of what names none. It is absent where that is known later only. */
  readonly namespace?: string;
}

/** A resource that is judged. */
export interface JudgedResource extends ClusterResource {
  readonly destination: Destination;
  /** Under which resource the engine shows what is logged about it. */
  readonly shownAt?: pulumi.Resource;
  /** What was handed over, of a child of a component of this library. */
  readonly inputs?: pulumi.Inputs;
}
