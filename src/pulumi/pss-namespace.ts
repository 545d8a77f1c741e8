import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import * as pulumi from '@pulumi/pulumi';
import { deferredFaults } from './options';
import { held, inputsOf, written } from './workload';
import { assertValid } from '../manifest/invalid-options';
import { namespace, type PssNamespaceOptions } from '../manifest/namespace';
import { Field } from '../policy';

const TYPE = 'secure-windows-workloads:index:PssNamespace';
const CHILD = 'kubernetes:core/v1:Namespace';

/** Arguments of a `PssNamespace`. Levels and versions are known when the program is read. */
export interface PssNamespaceArgs {
  /**
   * Name of the namespace, a DNS label.
   *
   * @default - the name of the component, and what Pulumi adds to make it unique
   */
  readonly name?: pulumi.Input<string>;

  /**
   * Level below which pods are refused: `privileged`, `baseline` or `restricted`.
   *
   * @default baseline
   */
  readonly enforce?: string;

  /**
   * Level below which whoever applies a pod or workload is warned.
   *
   * @default restricted
   */
  readonly warn?: string;

  /**
   * Level below which the audit log notes it.
   *
   * @default restricted
   */
  readonly audit?: string;

  /**
   * Version of the standards that is enforced: `latest` or `v1.N`. With `restricted`, not v1.8 to v1.24: they refuse every
   * Windows pod that declares its OS.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly enforceVersion?: string;

  /**
   * Version of the standards for warnings.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly warnVersion?: string;

  /**
   * Version of the standards for the audit log.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly auditVersion?: string;

  /**
   * Version of the cluster, `1.N` or `v1.N`, from 1.25 on: the standards are pinned to it.
   *
   * @default - the newest standards that the cluster knows
   */
  readonly kubernetesVersion?: string;

  /**
   * Why a mode is `privileged`; written into the manifest. Required then, and only then.
   *
   * @default - none
   */
  readonly privilegedReason?: string;

  /**
   * Labels, besides those of Pod Security admission.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: pulumi.Input<string> };

  /**
   * Annotations.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: pulumi.Input<string> };
}

/**
 * A namespace with all six labels of Pod Security admission: it enforces `baseline`, and warns and audits at `restricted`,
 * unless told otherwise. What goes into it is held against its level before it is sent.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 *
 * @example
 *
 *   const shop = new PssNamespace('shop', { enforce: 'restricted' });
 *   new SecureWindowsPod('job', { namespace: shop.name, containers: [] });
 */
export class PssNamespace extends pulumi.ComponentResource {
  /** The Namespace that is created. */
  public readonly namespace: Namespace;

  /** Name of the namespace, for the `namespace` of what goes into it. */
  public readonly name: pulumi.Output<string>;

  /**
   * @param name its name in the program
   * @param args levels and versions
   * @param opts as for any component
   * @throws if an option is not valid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: PssNamespaceArgs = {}, opts: pulumi.ComponentResourceOptions = {}) {
    const object = written(TYPE, name, opts, () => {
      assertValid(name, new Field(args), at => deferredFaults(at.members().filter(member => member.name !== 'name')));
      return namespace(args as PssNamespaceOptions, name);
    });
    super(TYPE, name, {}, opts);
    this.namespace = new Namespace(name, inputsOf(object), held(this, CHILD, name, object, 'namespace'));
    this.name = this.namespace.metadata.name;
    this.registerOutputs({ name: this.name });
  }
}
