// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { DaemonSet } from '@pulumi/kubernetes/apps/v1/daemonSet';
import * as pulumi from '@pulumi/pulumi';
import type { DaemonSetUpdateStrategyArgs, WorkloadArgs } from './args';
import { daemonSet } from '../../manifest/schema/kinds/daemon-set';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:SecureWindowsDaemonSet';

/** Arguments of a `SecureWindowsDaemonSet`: those of the pod, and how pods are replaced. */
export interface SecureWindowsDaemonSetArgs extends WorkloadArgs {
  /**
   * How pods are replaced.
   *
   * @default - one node after the other
   */
  readonly updateStrategy?: pulumi.Input<DaemonSetUpdateStrategyArgs>;

  /**
   * Seconds for which a new pod must be ready before it counts.
   *
   * @default 0
   */
  readonly minReadySeconds?: pulumi.Input<number>;

  /**
   * Number of old versions to keep for a rollback.
   *
   * @default 10
   */
  readonly revisionHistoryLimit?: pulumi.Input<number>;

  /**
   * Labels of the pods, besides the selector.
   *
   * @default - none
   */
  readonly podLabels?: { [label: string]: pulumi.Input<string> };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly podAnnotations?: { [annotation: string]: pulumi.Input<string> };

  /**
   * When the containers are restarted: always, whether it is written or not.
   *
   * @default Always
   */
  readonly restartPolicy?: pulumi.Input<string>;
}

/**
 * A DaemonSet of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account. They have no access to their node: agents that need it belong in an app that does not use this library.
 *
 * Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
 * cluster, in a preview too. From its first use on, the whole program is guarded: see `guardWindowsWorkloads`.
 *
 * @example
 *
 *   new SecureWindowsDaemonSet('cache', {
 *     containers: [{ name: 'cache', image: 'example.com/cache:1', resources: { limits: { memory: '400Mi' } } }],
 *   });
 */
export class SecureWindowsDaemonSet extends pulumi.ComponentResource {
  /** The DaemonSet that is created. */
  public readonly daemonSet: DaemonSet;

  /** Name of the DaemonSet. */
  public readonly name: pulumi.Output<string>;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;

  /**
   * @param name Name of the component, unique in the program.
   * @param args Options of the pods, and how they are replaced.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsDaemonSetArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects, selector } = written(daemonSet, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.daemonSet = new DaemonSet(name, inputsOf(objects.daemonSet), held(this, 'kubernetes:apps/v1:DaemonSet', name, objects.daemonSet, 'workload'));
    this.name = this.daemonSet.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
