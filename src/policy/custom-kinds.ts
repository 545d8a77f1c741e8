/** What is known of custom kinds that make pods, or that speak about them. Paths: `[]` is every item of a list, `*` every member of a map. */
export interface CustomKind {
  readonly group: string;
  readonly kinds: readonly string[];
  /** Where it holds an object with the `metadata` and the `spec` of a pod, exactly as Kubernetes decodes them. */
  readonly templates?: readonly string[];
  /** Where it describes one pod in parts of its own. */
  readonly pods?: readonly string[];
  /** Whether what is around those parts, on the way to them, goes into each such pod, too. */
  readonly inherits?: boolean;
  /** Where it holds values of a Helm chart: every object in them may be about another pod. */
  readonly values?: readonly string[];
  /** Where the facts come from: repository, file, symbol. */
  readonly source: string;
}

/** Groups whose objects speak about pods, as policies and schemas do, and make none. */
export const GROUPS_ABOUT_PODS: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io', 'apiextensions.k8s.io', 'kyverno.io', 'policies.kyverno.io', 'reports.kyverno.io', 'wgpolicyk8s.io',
  'templates.gatekeeper.sh', 'constraints.gatekeeper.sh', 'mutations.gatekeeper.sh', 'expansion.gatekeeper.sh', 'config.gatekeeper.sh',
]);

export const CUSTOM_KINDS: readonly CustomKind[] = [
  { group: 'argoproj.io', kinds: ['Rollout'], templates: ['spec.template'], source: 'argo-rollouts pkg/apis/rollouts/v1alpha1/types.go RolloutSpec' },
];
