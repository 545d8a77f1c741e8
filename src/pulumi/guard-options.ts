import type { RuntimeClassDescriptions } from './judgement';
import { describedNamespaces } from '../manifest/described-namespaces';
import { describedRuntimeClasses } from '../manifest/described-runtime-classes';
import { flag, oneOf, optional, struct, type Check } from '../manifest/option-check';
import type { NamespaceLabels } from '../policy';

/** What is known of clusters besides what a program creates in them. */
export interface ClusterOptions {
  /**
   * Labels of namespaces that this program does not create, by name. Those of the program are known.
   *
   * @default - none: their pods are not checked against a level
   */
  readonly namespaces?: NamespaceLabels;

  /**
   * RuntimeClasses that this program does not create, by name and with the field names of Kubernetes: a pod that names one with a node selector for
   * Windows is a Windows pod. Those of the program are known.
   *
   * @default - none are known
   */
  readonly runtimeClasses?: RuntimeClassDescriptions;
}

/** How a program is guarded. */
export interface GuardOptions extends ClusterOptions {
  /**
   * Fills in secure defaults in Windows pods that this library did not create: `os.name`, the node selector, the toleration,
   * `runAsNonRoot`, `ContainerUser`, no token, no service links. Nothing that is set is changed, nothing is added that would make a pod
   * invalid or keep its image from starting, and custom resources are left alone. What is added and what is left out is logged.
   *
   * @default false
   */
  readonly harden?: boolean;
}

const clusterOptions = { namespaces: optional(describedNamespaces), runtimeClasses: optional(describedRuntimeClasses) };
export const guardOptions: Check = struct<GuardOptions>({ harden: optional(flag), ...clusterOptions });

/** Levels of enforcement, as Pulumi has them. */
const enforcement = oneOf('advisory', 'mandatory', 'remediate', 'disabled');
export const policyOptions: Check = struct<ClusterOptions & { readonly enforcementLevel: string }>({
  enforcementLevel: optional(enforcement), ...clusterOptions,
});
