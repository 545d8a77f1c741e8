// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { PodOptions } from './options';
import { pod } from '../../manifest/schema/kinds/pod';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `SecureWindowsPod`: the fields of a Kubernetes pod that are safe on Windows, under their own names. */
export interface SecureWindowsPodProps extends PodOptions {}

/**
 * A Windows pod that a namespace enforcing Pod Security `restricted` admits. By default it runs as `ContainerUser`, on Windows
 * nodes only, without a token of its service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * The label by which the pod is selected is derived from the path of the construct, unless `selector` is given: it changes when the construct moves.
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

  /** Name of the Pod. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pod. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props Options of the pod.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsPodProps) {
    super(scopeOf('SecureWindowsPod', scope, id), id);
    const { apiObject, selector } = add(this, pod, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
