import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { scopeOf } from './assert-construct';
import { addObject } from './workload';
import { namespace, type PssNamespaceOptions } from '../manifest/namespace';

/** Properties of a `PssNamespace`. */
export interface PssNamespaceProps extends PssNamespaceOptions {}

/**
 * A namespace with all six labels of Pod Security admission: it enforces `baseline`, and warns and audits at `restricted`,
 * unless told otherwise.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 *
 * @example
 *
 *   const shop = new PssNamespace(chart, 'namespace', { name: 'shop', enforce: PssLevel.RESTRICTED });
 *   new SecureWindowsPod(chart, 'job', { namespace: shop.name, containers: [] });
 */
export class PssNamespace extends Construct {
  /** The object that is synthesized. */
  public readonly apiObject: ApiObject;

  /** Name of the namespace, for the `namespace` of what goes into it. */
  public readonly name: string;

  /**
   * @param scope where it belongs
   * @param id its id there
   * @param props levels and versions
   * @throws if an option is not valid: one error with every path, value and what is allowed
   */
  public constructor(scope: Construct, id: string, props: PssNamespaceProps = {}) {
    super(scopeOf('PssNamespace', scope, id), id);
    this.apiObject = addObject(this, () => namespace(props, this.node.path));
    this.name = this.apiObject.name;
  }
}
