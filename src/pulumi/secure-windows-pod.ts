import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import * as pulumi from '@pulumi/pulumi';
import { held, inputsOf, writtenWorkload } from './workload';
import type { WorkloadArgs } from './workload-args';
import { pod } from '../manifest/workload';

const TYPE = 'secure-windows-workloads:index:SecureWindowsPod';

/** Arguments of a `SecureWindowsPod`: the fields of a Kubernetes pod that are safe on Windows, under their own names. */
export interface SecureWindowsPodArgs extends WorkloadArgs {
  /**
   * `Always`, `OnFailure` or `Never`.
   *
   * @default Always
   */
  readonly restartPolicy?: pulumi.Input<string>;
}

/**
 * A Windows pod that a namespace enforcing Pod Security `restricted` admits. Unless told otherwise it runs as `ContainerUser`, on
 * Windows nodes only, without a token of its service account.
 *
 * Options are checked at once, and what is known is judged at once; Outputs when they are known, before anything is sent to the
 * cluster, in a preview too. From its first use on, the whole program is guarded: see `guardWindowsWorkloads`.
 *
 * @example
 *
 *   new SecureWindowsPod('job', {
 *     containers: [{ name: 'job', image: 'mcr.microsoft.com/windows/nanoserver:ltsc2022', resources: { limits: { memory: '200Mi' } } }],
 *   });
 */
export class SecureWindowsPod extends pulumi.ComponentResource {
  /** The Pod that is created. */
  public readonly pod: Pod;

  /** Name of the Pod. */
  public readonly name: pulumi.Output<string>;

  /** Labels by which a Service or a NetworkPolicy selects the pod. */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;

  /**
   * @param name its name in the program
   * @param args the pod
   * @param opts as for any component
   * @throws if an option is not valid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsPodArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { object, selector } = writtenWorkload(TYPE, name, args, opts, pod);
    super(TYPE, name, {}, opts);
    this.pod = new Pod(name, inputsOf(object), held(this, 'kubernetes:core/v1:Pod', name, object, 'workload'));
    this.name = this.pod.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
