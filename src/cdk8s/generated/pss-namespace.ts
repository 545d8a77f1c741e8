// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { PssNamespaceOptions } from './options';
import { pssNamespace } from '../../manifest/schema/kinds/pss-namespace';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `PssNamespace`: the levels and versions of Pod Security admission, and metadata. */
export interface PssNamespaceProps extends PssNamespaceOptions {}

/**
 * A namespace with all six labels of Pod Security admission. By default it enforces `baseline`, and warns and audits at `restricted`.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 *
 * @example
 *
 *   const shop = new PssNamespace(chart, 'namespace', { name: 'shop', enforce: PssLevel.RESTRICTED });
 *   new SecureWindowsPod(chart, 'job', { namespace: shop.name, containers: [] });
 */
export class PssNamespace extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the namespace, for the `namespace` of what is created in it. */
  public readonly name: string;

  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props Levels and versions.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(scope: Construct, id: string, props: PssNamespaceProps = {}) {
    super(scopeOf('PssNamespace', scope, id), id);
    const { apiObject } = add(this, pssNamespace, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
  }
}
