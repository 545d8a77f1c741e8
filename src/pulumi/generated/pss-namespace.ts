// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import * as pulumi from '@pulumi/pulumi';
import type { PssLevel } from './args';
import { pssNamespace } from '../../manifest/schema/kinds/pss-namespace';
import { held, inputsOf, written } from '../children';

const TYPE = 'secure-windows-workloads:index:PssNamespace';

/** Arguments of a `PssNamespace`: the levels and versions of Pod Security admission, and metadata. */
export interface PssNamespaceArgs {
  /**
   * Name of the namespace, a DNS label.
   *
   * @default - the name of the component, and what Pulumi adds to make it unique
   */
  readonly name?: pulumi.Input<string>;

  /**
   * Level below which pods are rejected.
   *
   * @default baseline
   */
  readonly enforce?: PssLevel;

  /**
   * Level below which a pod or workload is applied with a warning.
   *
   * @default restricted
   */
  readonly warn?: PssLevel;

  /**
   * Level below which a pod or workload is recorded in the audit log.
   *
   * @default restricted
   */
  readonly audit?: PssLevel;

  /**
   * Version of the standards that is enforced: `latest` or `v1.N`. With `restricted`, not v1.8 to v1.24: they reject every Windows pod that declares its OS.
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
   * Why a mode is `privileged`; written into the manifest. Required in that case, and only then.
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
 * A namespace with all six labels of Pod Security admission. By default it enforces `baseline`, and warns and audits at `restricted`.
 *
 * What is created in it is checked against its level before it is sent.
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

  /** Name of the namespace, for the `namespace` of what is created in it. */
  public readonly name: pulumi.Output<string>;

  /**
   * @param name Name of the component, unique in the program.
   * @param args Levels and versions.
   * @param opts Options that any component has.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(name: string, args: PssNamespaceArgs = {}, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects } = written(pssNamespace, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
    this.namespace = new Namespace(name, inputsOf(objects.namespace), held(this, 'kubernetes:core/v1:Namespace', name, objects.namespace, 'namespace'));
    this.name = this.namespace.metadata.name;
    this.registerOutputs({ name: this.name });
  }
}
