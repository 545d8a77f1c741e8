// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { StatefulSetOptions } from './options';
import { statefulSet } from '../../manifest/schema/kinds/stateful-set';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `SecureWindowsStatefulSet`: those of the pod, the claims that each pod has, and how pods are replaced. */
export interface SecureWindowsStatefulSetProps extends StatefulSetOptions {}

/**
 * A StatefulSet of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * The label by which it selects its pods is derived from the path of the construct, unless `selector` is given. Kubernetes never changes the selector
 * of a StatefulSet: before the construct moves or is renamed, set `selector` to what is deployed, or the StatefulSet has to be deleted and created anew.
 *
 * @example
 *
 *   new SecureWindowsStatefulSet(chart, 'queue', {
 *     serviceName: 'queue',
 *     containers: [{
 *       name: 'queue',
 *       image: 'example.com/queue:1',
 *       resources: { limits: { memory: '800Mi' } },
 *       volumeMounts: [{ name: 'data', mountPath: 'D:\\' }],
 *     }],
 *     volumeClaimTemplates: [{
 *       metadata: { name: 'data' },
 *       spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'ebs-windows', resources: { requests: { storage: '10Gi' } } },
 *     }],
 *   });
 */
export class SecureWindowsStatefulSet extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the StatefulSet. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props Options of the pods, their claims and their number.
   * @throws if an option is invalid: one error with every path, value and what is allowed; or if another StatefulSet of the namespace has the same selector
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsStatefulSetProps) {
    super(scopeOf('SecureWindowsStatefulSet', scope, id), id);
    const { apiObject, selector } = add(this, statefulSet, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
