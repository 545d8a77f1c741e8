// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { StatefulSet } from '@pulumi/kubernetes/apps/v1/statefulSet';
import * as pulumi from '@pulumi/pulumi';
import type { PersistentVolumeClaimTemplateArgs, StatefulSetOrdinalsArgs, StatefulSetPersistentVolumeClaimRetentionPolicyArgs, StatefulSetUpdateStrategyArgs, WorkloadArgs } from './args';
import { statefulSet } from '../../manifest/schema/kinds/stateful-set';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:SecureWindowsStatefulSet';

/** Arguments of a `SecureWindowsStatefulSet`: those of the pod, the claims that each pod has, and how pods are replaced. */
export interface SecureWindowsStatefulSetArgs extends WorkloadArgs {
  /**
   * Name of the headless Service that gives each pod a name in DNS.
   *
   * @default - none
   */
  readonly serviceName?: pulumi.Input<string>;

  /**
   * Number of pods.
   *
   * @default 1
   */
  readonly replicas?: pulumi.Input<number>;

  /**
   * Claims that each pod has for itself.
   *
   * @default - none
   */
  readonly volumeClaimTemplates?: PersistentVolumeClaimTemplateArgs[];

  /**
   * What becomes of the claims of pods that are gone.
   *
   * @default - they are retained
   */
  readonly persistentVolumeClaimRetentionPolicy?: pulumi.Input<StatefulSetPersistentVolumeClaimRetentionPolicyArgs>;

  /**
   * Whether pods are created one after the other, or all at once: `OrderedReady` or `Parallel`.
   *
   * @default OrderedReady
   */
  readonly podManagementPolicy?: pulumi.Input<string>;

  /**
   * How pods are replaced.
   *
   * @default - one after the other, from the last to the first
   */
  readonly updateStrategy?: pulumi.Input<StatefulSetUpdateStrategyArgs>;

  /**
   * How pods are numbered.
   *
   * @default - from 0
   */
  readonly ordinals?: pulumi.Input<StatefulSetOrdinalsArgs>;

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
 * A StatefulSet of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
 * cluster, in a preview too. From its first use on, the whole program is guarded: see `guardWindowsWorkloads`.
 *
 * @example
 *
 *   new SecureWindowsStatefulSet('queue', {
 *     serviceName: 'queue',
 *     containers: [{
 *       name: 'queue',
 *       image: 'example.com/queue:1',
 *       resources: { limits: { memory: '800Mi' } },
 *       volumeMounts: [{ name: 'data', mountPath: 'D:\\' }],
 *     }],
 *     volumeClaimTemplates: [{
 *       metadata: { name: 'data' },
 *       spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'ebs-windows', resources: { requests: { storage: '10Gi' } } },
 *     }],
 *   });
 */
export class SecureWindowsStatefulSet extends pulumi.ComponentResource {
  /** The StatefulSet that is created. */
  public readonly statefulSet: StatefulSet;

  /** Name of the StatefulSet. */
  public readonly name: pulumi.Output<string>;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;

  /**
   * @param name Name of the component, unique in the program.
   * @param args Options of the pods, their claims and their number.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsStatefulSetArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects, selector } = written(statefulSet, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.statefulSet = new StatefulSet(name, inputsOf(objects.statefulSet), held(this, 'kubernetes:apps/v1:StatefulSet', name, objects.statefulSet, 'workload'));
    this.name = this.statefulSet.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
