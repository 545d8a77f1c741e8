import { watchMonitors } from './at-monitor';
import { watchRoot } from './at-root';
import { guardOptions, type GuardOptions } from './guard-options';
import { withPlainErrors } from './plain-errors';
import { Program } from './program';
import { assertValid } from '../manifest/invalid-options';
import { Field } from '../policy';

/**
 * Guards a whole program: a privileged Windows pod in any Kubernetes resource fails the preview, or the update if it is
 * unknown until then. That holds for raw resources, Helm charts (v3 and v4), YAML files, patches, and custom resources with a pod
 * in them, whichever copy of the Pulumi SDK creates them. Linux pods are left alone. The first component of this library does the
 * same, without options.
 *
 * Call it before anything else is created: resources created earlier are judged when the engine is about to create them. In unit tests
 * with mocks it refuses pods, too, at once or when the resource is registered, and guards mocks that are set later. In a component
 * provider, call it where the provider starts.
 *
 * It does not see what Helm itself renders (`Release`), and what others wrote into an object that a `Patch` changes: one line is logged
 * for each. For programs in other languages, use the policy pack.
 *
 * @param options what to add, and what is known of namespaces and RuntimeClasses
 * @throws if an option is invalid, or the Pulumi CLI is too old for resource hooks and transforms
 *
 * @example
 *
 *   guardWindowsWorkloads({ harden: true, namespaces: { monitoring: { 'pod-security.kubernetes.io/enforce': 'baseline' } } });
 *   new k8s.helm.v4.Chart('exporter', { chart: './charts/exporter', namespace: 'monitoring' });
 */
export function guardWindowsWorkloads(options: GuardOptions = {}): void {
  withPlainErrors(undefined, () => assertValid('guardWindowsWorkloads', new Field(options), guardOptions));
  Program.current().configure(options);
  guarded();
}

/** The program that runs, guarded from now on. */
export function guarded(): Program {
  const program = Program.current();
  program.isGuarded = true;
  watchMonitors();
  watchRoot();
  return program;
}
