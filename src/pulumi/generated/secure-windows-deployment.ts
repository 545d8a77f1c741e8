// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import * as pulumi from '@pulumi/pulumi';
import type { DeploymentStrategyArgs, WorkloadArgs } from './args';
import { deployment } from '../../manifest/schema/kinds/deployment';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:SecureWindowsDeployment';

/** Arguments of a `SecureWindowsDeployment`: those of the pod, how many pods there are and how they are replaced. */
export interface SecureWindowsDeploymentArgs extends WorkloadArgs {
  /**
   * Number of pods.
   *
   * @default 1
   */
  readonly replicas?: pulumi.Input<number>;

  /**
   * How pods are replaced.
   *
   * @default - step by step, a quarter at a time
   */
  readonly strategy?: pulumi.Input<DeploymentStrategyArgs>;

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
   * Seconds after which a rollout without progress counts as failed; more than `minReadySeconds`.
   *
   * @default 600
   */
  readonly progressDeadlineSeconds?: pulumi.Input<number>;

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
 * A Deployment of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
 * cluster, in a preview too. From its first use on, the whole program is guarded: see `guardWindowsWorkloads`.
 *
 * @example
 *
 *   const web = new SecureWindowsDeployment('web', {
 *     namespace: shop.name,
 *     replicas: 3,
 *     containers: [{
 *       name: 'iis',
 *       image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
 *       resources: { limits: { memory: '800Mi' } },
 *     }],
 *   });
 *   export const selector = web.selector;
 */
export class SecureWindowsDeployment extends pulumi.ComponentResource {
  /** The Deployment that is created. */
  public readonly deployment: Deployment;

  /** Name of the Deployment. */
  public readonly name: pulumi.Output<string>;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;

  /**
   * @param name Name of the component, unique in the program.
   * @param args Options of the pods, their number and how they are replaced.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: SecureWindowsDeploymentArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects, selector } = written(deployment, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.deployment = new Deployment(name, inputsOf(objects.deployment), held(this, 'kubernetes:apps/v1:Deployment', name, objects.deployment, 'workload'));
    this.name = this.deployment.metadata.name;
    this.selector = pulumi.output(selector);
    this.registerOutputs({ name: this.name, selector: this.selector });
  }
}
