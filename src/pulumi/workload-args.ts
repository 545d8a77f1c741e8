import type * as pulumi from '@pulumi/pulumi';
import type { WindowsPodArgs } from './pod-args';

/** What names and labels a workload, and where it goes. */
export interface WorkloadArgs extends WindowsPodArgs {
  /**
   * Name of the object.
   *
   * @default - the name of the component, and what Pulumi adds to make it unique
   */
  readonly name?: pulumi.Input<string>;

  /**
   * Name of the namespace, e.g. the `name` of a `PssNamespace`.
   *
   * @default - the namespace of the provider
   */
  readonly namespace?: pulumi.Input<string>;

  /**
   * Labels of the object.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: pulumi.Input<string> };

  /**
   * Annotations of the object.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: pulumi.Input<string> };

  /**
   * Labels by which a Service, a NetworkPolicy and the workload itself select the pods; they are written on the pods. A selector cannot be
   * changed later. The default is made from the name of the object, or else from the name of the component, the one in its last alias if it has
   * aliases: it stays the same where the component moves, or is renamed with an alias. Two workloads of one namespace cannot share it.
   *
   * @default - one label, `secure-windows-workloads/workload`
   */
  readonly selector?: { [label: string]: pulumi.Input<string> };
}
