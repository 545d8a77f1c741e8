// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import * as pulumi from '@pulumi/pulumi';
import type { WorkloadArgs } from './args';
import { pod } from '../../manifest/schema/kinds/pod';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:SecureWindowsPod';

/** Arguments of a `SecureWindowsPod`: the fields of a Kubernetes pod that are safe on Windows, under their own names. */
export interface SecureWindowsPodArgs extends WorkloadArgs {
  /**
   * When the containers are restarted: `Always`, `OnFailure` or `Never`.
   *
   * @default Always
   */
  readonly restartPolicy?: pulumi.Input<string>;

  /**
   * Seconds after which the pod is stopped, and has failed.
   *
   * @default - never
   */
  readonly activeDeadlineSeconds?: pulumi.Input<number>;
}

/**
 * A Windows pod that a namespace enforcing Pod Security `restricted` admits. By default it runs as `ContainerUser`, on Windows
 * nodes only, without a token of its service account.
 *
 * Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
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
   * @param name Name of the component, unique in the program.
   * @param args Options of the pod.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsPodArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects, selector } = written(pod, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.pod = new Pod(name, inputsOf(objects.pod), held(this, 'kubernetes:core/v1:Pod', name, objects.pod, 'workload'));
    this.name = this.pod.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
