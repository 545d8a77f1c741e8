// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { ReplicaSet } from '@pulumi/kubernetes/apps/v1/replicaSet';
import * as pulumi from '@pulumi/pulumi';
import type { WorkloadArgs } from './args';
import { replicaSet } from '../../manifest/schema/kinds/replica-set';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:SecureWindowsReplicaSet';

/** Arguments of a `SecureWindowsReplicaSet`: those of the pod, and how many pods there are. */
export interface SecureWindowsReplicaSetArgs extends WorkloadArgs {
  /**
   * Number of pods.
   *
   * @default 1
   */
  readonly replicas?: pulumi.Input<number>;

  /**
   * Seconds for which a new pod must be ready before it counts.
   *
   * @default 0
   */
  readonly minReadySeconds?: pulumi.Input<number>;

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
 * A ReplicaSet of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
 * cluster, in a preview too. From its first use on, the whole program is guarded: see `guardWindowsWorkloads`.
 *
 * @example
 *
 *   new SecureWindowsReplicaSet('web', {
 *     replicas: 3,
 *     containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }],
 *   });
 */
export class SecureWindowsReplicaSet extends pulumi.ComponentResource {
  /** The ReplicaSet that is created. */
  public readonly replicaSet: ReplicaSet;

  /** Name of the ReplicaSet. */
  public readonly name: pulumi.Output<string>;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;

  /**
   * @param name Name of the component, unique in the program.
   * @param args Options of the pods, and their number.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsReplicaSetArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects, selector } = written(replicaSet, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.replicaSet = new ReplicaSet(name, inputsOf(objects.replicaSet), held(this, 'kubernetes:apps/v1:ReplicaSet', name, objects.replicaSet, 'workload'));
    this.name = this.replicaSet.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
