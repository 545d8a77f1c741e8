// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { ReplicaSetOptions } from './options';
import { replicaSet } from '../../manifest/schema/kinds/replica-set';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `SecureWindowsReplicaSet`: those of the pod, and how many pods there are. */
export interface SecureWindowsReplicaSetProps extends ReplicaSetOptions {}

/**
 * A ReplicaSet of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * The label by which it selects its pods is derived from the path of the construct, unless `selector` is given. Kubernetes never changes the selector
 * of a ReplicaSet: before the construct moves or is renamed, set `selector` to what is deployed, or the ReplicaSet has to be deleted and created anew.
 *
 * @example
 *
 *   new SecureWindowsReplicaSet(chart, 'web', {
 *     replicas: 3,
 *     containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }],
 *   });
 */
export class SecureWindowsReplicaSet extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the ReplicaSet. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props Options of the pods, and their number.
   * @throws if an option is invalid: one error with every path, value and what is allowed; or if another ReplicaSet of the namespace has the same selector
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsReplicaSetProps) {
    super(scopeOf('SecureWindowsReplicaSet', scope, id), id);
    const { apiObject, selector } = add(this, replicaSet, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
