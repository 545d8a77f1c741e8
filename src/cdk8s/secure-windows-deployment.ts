import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { scopeOf } from './assert-construct';
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
 * The label by which it selects its pods is made from the path of the construct, unless `selector` is given. Kubernetes never changes the selector
 * of a Deployment: before the construct moves or is renamed, set `selector` to what is deployed, or the Deployment has to be deleted and created anew.
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
   * @throws if an option is not valid: one error with every path, value and what is allowed; or if another Deployment of the namespace has the same
   * selector
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsDeploymentProps) {
    super(scopeOf('SecureWindowsDeployment', scope, id), id);
    const { apiObject, selector } = addWorkload(this, owner => deployment(props, owner), { isManager: true });
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
