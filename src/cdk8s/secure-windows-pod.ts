import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { scopeOf } from './assert-construct';
import { addWorkload } from './workload';
import { pod } from '../manifest/workload';
import type { PodOptions } from '../manifest/workload-options';

/** Properties of a `SecureWindowsPod`: the fields of a Kubernetes pod that are safe on Windows, under their own names. */
export interface SecureWindowsPodProps extends PodOptions {}

/**
 * A Windows pod that a namespace enforcing Pod Security `restricted` admits. Unless told otherwise it runs as
 * `ContainerUser`, on Windows nodes only, without a token of its service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * The label by which it is selected is made from the path of the construct, unless `selector` is given: it changes where the construct moves.
 *
 * @example
 *
 *   new SecureWindowsPod(chart, 'job', {
 *     containers: [{ name: 'job', image: 'mcr.microsoft.com/windows/nanoserver:ltsc2022', resources: { limits: { memory: '200Mi' } } }],
 *   });
 */
export class SecureWindowsPod extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the pod. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pod. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope where it belongs
   * @param id its id there
   * @param props the pod
   * @throws if an option is not valid: one error with every path, value and what is allowed
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsPodProps) {
    super(scopeOf('SecureWindowsPod', scope, id), id);
    const { apiObject, selector } = addWorkload(this, owner => pod(props, owner));
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
