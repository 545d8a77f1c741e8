import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { addWorkload } from './workload';
import { deployment } from '../manifest/workload';
import type { DeploymentOptions } from '../manifest/workload-options';

/** Properties of a `SecureWindowsDeployment`: those of the pod, and how many of it and how they are replaced. */
export interface SecureWindowsDeploymentProps extends DeploymentOptions {}

/**
 * A Deployment of Windows pods that a namespace enforcing Pod Security `restricted` admits. Unless told otherwise they run
 * as `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * @example
 *
 *   new SecureWindowsDeployment(chart, 'web', {
 *     replicas: 3,
 *     containers: [{
 *       name: 'iis',
 *       image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
 *       resources: { limits: { memory: '800Mi' } },
 *     }],
 *   });
 */
export class SecureWindowsDeployment extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the Deployment. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope where it belongs
   * @param id its id there
   * @param props the pods, and how many
   * @throws if an option is not valid: one error with every path, value and what is allowed
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsDeploymentProps) {
    super(scope, id);
    const { apiObject, selector } = addWorkload(this, owner => deployment(props, owner));
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
