// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { CronJob } from '@pulumi/kubernetes/batch/v1/cronJob';
import * as pulumi from '@pulumi/pulumi';
import type { PodFailurePolicyArgs, SuccessPolicyArgs, WorkloadArgs } from './args';
import { cronJob } from '../../manifest/schema/kinds/cron-job';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:SecureWindowsCronJob';

/** Arguments of a `SecureWindowsCronJob`: those of the pod and of its Jobs, and when these are created. */
export interface SecureWindowsCronJobArgs extends WorkloadArgs {
  /** When Jobs are created: minute, hour, day of the month, month and day of the week, e.g. `30 2 * * *`, or a word such as `@daily`. */
  readonly schedule: pulumi.Input<string>;

  /**
   * Time zone of the schedule, e.g. `Europe/Berlin`.
   *
   * @default - that of the controller, mostly UTC
   */
  readonly timeZone?: pulumi.Input<string>;

  /**
   * What happens if the last Job still runs: `Allow`, `Forbid` or `Replace`.
   *
   * @default - `Allow`: both run
   */
  readonly concurrencyPolicy?: pulumi.Input<string>;

  /**
   * Seconds after its time within which a Job may still be created.
   *
   * @default - any
   */
  readonly startingDeadlineSeconds?: pulumi.Input<number>;

  /**
   * How many Jobs that succeeded are kept.
   *
   * @default 3
   */
  readonly successfulJobsHistoryLimit?: pulumi.Input<number>;

  /**
   * How many Jobs that failed are kept.
   *
   * @default 1
   */
  readonly failedJobsHistoryLimit?: pulumi.Input<number>;

  /**
   * Whether no Jobs are created until this is changed.
   *
   * @default false
   */
  readonly suspend?: pulumi.Input<boolean>;

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
 * A CronJob of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
 * cluster, in a preview too. From its first use on, the whole program is guarded: see `guardWindowsWorkloads`.
 *
 * @example
 *
 *   new SecureWindowsCronJob('report', {
 *     schedule: '30 2 * * *',
 *     timeZone: 'Europe/Berlin',
 *     concurrencyPolicy: 'Forbid',
 *     containers: [{
 *       name: 'report',
 *       image: 'mcr.microsoft.com/powershell:lts-nanoserver-ltsc2022',
 *       command: ['pwsh', '-File', 'C:\\app\\report.ps1'],
 *       resources: { limits: { memory: '400Mi' } },
 *     }],
 *   });
 */
export class SecureWindowsCronJob extends pulumi.ComponentResource {
  /** The CronJob that is created. */
  public readonly cronJob: CronJob;

  /** Name of the CronJob. */
  public readonly name: pulumi.Output<string>;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;

  /**
   * @param name Name of the component, unique in the program.
   * @param args When Jobs are created, and options of their pods.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsCronJobArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects, selector } = written(cronJob, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.cronJob = new CronJob(name, inputsOf(objects.cronJob), held(this, 'kubernetes:batch/v1:CronJob', name, objects.cronJob, 'workload'));
    this.name = this.cronJob.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
