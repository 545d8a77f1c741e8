import type { RuntimeClasses } from './judgement';
import { both, flag, isDeferred, map, oneOf, optional, struct, text, anyText, type Check } from '../manifest/check';
import {
  isPodSecurityVersion, levelLabel, POD_SECURITY_LEVELS, POD_SECURITY_MODES, versionLabel, type NamespaceLabels, type RuntimeClassDescription,
} from '../policy';

/** What is known of clusters besides what a program makes in them. */
export interface ClusterOptions {
  /**
   * Labels of namespaces that are not made by this program, by name. Those of the program are known.
   *
   * @default - nothing is known of them: their pods are not held against a level
   */
  readonly namespaces?: NamespaceLabels;

  /**
   * RuntimeClasses that are not made by this program, by name and in Kubernetes' own words: a pod that names one with a node selector for
   * Windows is a Windows pod. Those of the program are known.
   *
   * @default - nothing is known of them
   */
  readonly runtimeClasses?: RuntimeClasses;
}

/** How a program is guarded. */
export interface GuardOptions extends ClusterOptions {
  /**
   * Whether Windows pods that are not made by this library get what they leave open and pods of this library always have: `os.name`, the
   * node selector, the toleration, `runAsNonRoot`, `ContainerUser`, no token, no service links. Nothing that is set is changed, nothing
   * is added that would make a pod invalid or keep its image from starting, and nothing is added to custom resources. What is added and
   * what is left out is logged.
   *
   * @default false
   */
  readonly harden?: boolean;
}

const levels: Check = function* (at) {
  for (const mode of POD_SECURITY_MODES) {
    const [level, version] = [at.get(levelLabel(mode)), at.get(versionLabel(mode))];
    if (level.isSet && !isDeferred(level.value)) yield* oneOf(...POD_SECURITY_LEVELS)(level);
    if (version.string !== undefined && !isPodSecurityVersion(version.string)) yield { at: version, problem: 'allowed are latest and v1.N' };
  }
};

const namespaces = map(text, both(map(text, anyText), levels));
const anything: Check = () => [];
/** Beside what is read, what else Kubernetes knows there: a description can be copied from a manifest. */
const runtimeClasses = map(text, struct<RuntimeClassDescription & { readonly overhead: unknown }>({
  handler: optional(text),
  scheduling: optional(struct<NonNullable<RuntimeClassDescription['scheduling']> & { readonly tolerations: unknown }>({
    nodeSelector: optional(map(text, anyText)),
    tolerations: optional(anything),
  })),
  overhead: optional(anything),
}));

const clusterOptions = { namespaces: optional(namespaces), runtimeClasses: optional(runtimeClasses) };
export const guardOptions: Check = struct<GuardOptions>({ harden: optional(flag), ...clusterOptions });

/** Levels of enforcement, as Pulumi has them. */
const enforcement = oneOf('advisory', 'mandatory', 'remediate', 'disabled');
export const policyOptions: Check = struct<ClusterOptions & { readonly enforcementLevel: string }>({
  enforcementLevel: optional(enforcement), ...clusterOptions,
});
