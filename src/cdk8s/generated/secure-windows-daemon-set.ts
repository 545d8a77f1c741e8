// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { DaemonSetOptions } from './options';
import { daemonSet } from '../../manifest/schema/kinds/daemon-set';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `SecureWindowsDaemonSet`: those of the pod, and how pods are replaced. */
export interface SecureWindowsDaemonSetProps extends DaemonSetOptions {}

/**
 * A DaemonSet of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account. They have no access to their node: agents that need it belong in an app that does not use this library.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * The label by which it selects its pods is derived from the path of the construct, unless `selector` is given. Kubernetes never changes the selector
 * of a DaemonSet: before the construct moves or is renamed, set `selector` to what is deployed, or the DaemonSet has to be deleted and created anew.
 *
 * @example
 *
 *   new SecureWindowsDaemonSet(chart, 'cache', {
 *     containers: [{ name: 'cache', image: 'example.com/cache:1', resources: { limits: { memory: '400Mi' } } }],
 *   });
 */
export class SecureWindowsDaemonSet extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the DaemonSet. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props Options of the pods, and how they are replaced.
   * @throws if an option is invalid: one error with every path, value and what is allowed; or if another DaemonSet of the namespace has the same selector
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsDaemonSetProps) {
    super(scopeOf('SecureWindowsDaemonSet', scope, id), id);
    const { apiObject, selector } = add(this, daemonSet, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
