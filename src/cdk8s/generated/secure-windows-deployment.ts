// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { DeploymentOptions } from './options';
import { deployment } from '../../manifest/schema/kinds/deployment';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `SecureWindowsDeployment`: those of the pod, how many pods there are and how they are replaced. */
export interface SecureWindowsDeploymentProps extends DeploymentOptions {}

/**
 * A Deployment of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * The label by which it selects its pods is derived from the path of the construct, unless `selector` is given. Kubernetes never changes the selector
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
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props Options of the pods, their number and how they are replaced.
   * @throws if an option is invalid: one error with every path, value and what is allowed; or if another Deployment of the namespace has the same selector
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsDeploymentProps) {
    super(scopeOf('SecureWindowsDeployment', scope, id), id);
    const { apiObject, selector } = add(this, deployment, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
