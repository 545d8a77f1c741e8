// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { Job } from '@pulumi/kubernetes/batch/v1/job';
import * as pulumi from '@pulumi/pulumi';
import type { PodFailurePolicyArgs, SuccessPolicyArgs, WorkloadArgs } from './args';
import { job } from '../../manifest/schema/kinds/job';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:SecureWindowsJob';

/** Arguments of a `SecureWindowsJob`: those of the pod, how many pods run, and what becomes of failures. */
export interface SecureWindowsJobArgs extends WorkloadArgs {
  /**
   * Whether a container that fails is restarted in its pod: `OnFailure` or `Never`.
   *
   * @default - `Never`: a new pod is created
   */
  readonly restartPolicy?: pulumi.Input<string>;

  /**
   * How many pods have to succeed.
   *
   * @default - `1`, or whenever one has, if `parallelism` is set
   */
  readonly completions?: pulumi.Input<number>;

  /**
   * How many pods run at the same time, at most.
   *
   * @default 1
   */
  readonly parallelism?: pulumi.Input<number>;

  /**
   * Whether each pod has an index, in `JOB_COMPLETION_INDEX`: `NonIndexed` or `Indexed`.
   *
   * @default NonIndexed
   */
  readonly completionMode?: pulumi.Input<string>;

  /**
   * How many failures there may be before the Job has failed.
   *
   * @default 6
   */
  readonly backoffLimit?: pulumi.Input<number>;

  /**
   * How many failures of an index there may be before it has failed; for `Indexed`.
   *
   * @default - no limit of its own
   */
  readonly backoffLimitPerIndex?: pulumi.Input<number>;

  /**
   * How many indexes may fail; with `backoffLimitPerIndex`.
   *
   * @default - all
   */
  readonly maxFailedIndexes?: pulumi.Input<number>;

  /**
   * Seconds after which the Job is stopped, and has failed.
   *
   * @default - never
   */
  readonly activeDeadlineSeconds?: pulumi.Input<number>;

  /**
   * Seconds after its end at which the Job is deleted.
   *
   * @default - never
   */
  readonly ttlSecondsAfterFinished?: pulumi.Input<number>;

  /**
   * When a pod is replaced: as soon as it is being deleted, or once it has failed: `TerminatingOrFailed` or `Failed`.
   *
   * @default - `TerminatingOrFailed`; `Failed` with `podFailurePolicy`
   */
  readonly podReplacementPolicy?: pulumi.Input<string>;

  /**
   * What becomes of the Job when a pod fails; requires `restartPolicy: Never`.
   *
   * @default - every failure counts
   */
  readonly podFailurePolicy?: pulumi.Input<PodFailurePolicyArgs>;

  /**
   * When the Job has succeeded before all its indexes have; for `Indexed`.
   *
   * @default - when all have
   */
  readonly successPolicy?: pulumi.Input<SuccessPolicyArgs>;

  /**
   * Whether the Job waits, without pods, until this is changed.
   *
   * @default false
   */
  readonly suspend?: pulumi.Input<boolean>;

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
}

/**
 * A Job of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
 * cluster, in a preview too. From its first use on, the whole program is guarded: see `guardWindowsWorkloads`.
 *
 * Kubernetes never changes the pods of a Job: Pulumi replaces it where they change.
 *
 * @example
 *
 *   new SecureWindowsJob('migrate', {
 *     backoffLimit: 2,
 *     ttlSecondsAfterFinished: 3600,
 *     containers: [{ name: 'migrate', image: 'example.com/migrate:1', resources: { limits: { memory: '400Mi' } } }],
 *   });
 */
export class SecureWindowsJob extends pulumi.ComponentResource {
  /** The Job that is created. */
  public readonly job: Job;

  /** Name of the Job. */
  public readonly name: pulumi.Output<string>;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;

  /**
   * @param name Name of the component, unique in the program.
   * @param args Options of the pods, their number and their failures.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsJobArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects, selector } = written(job, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.job = new Job(name, inputsOf(objects.job), held(this, 'kubernetes:batch/v1:Job', name, objects.job, 'workload'));
    this.name = this.job.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
