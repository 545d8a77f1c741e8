import type * as pulumi from '@pulumi/pulumi';
import type { Destination } from './clusters';

/** What the program calls a resource. */
export interface ResourceName {
  readonly type: string;
  readonly name: string;
}

/** A resource that is judged. */
export interface Subject extends ResourceName {
  readonly urn: string;
  /** Which child of a component of this library it is, if it is one. A workload is one of Windows, whatever its fields say. */
  readonly held?: 'workload' | 'namespace';
  readonly destination: Destination;
  /** Under which resource the engine shows what is logged about it. */
  readonly shownAt?: pulumi.Resource;
  /** What was handed over, of a child of a component of this library. */
  readonly inputs?: pulumi.Inputs;
}
