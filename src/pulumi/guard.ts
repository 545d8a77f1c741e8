import * as pulumi from '@pulumi/pulumi';
import { watchEngine } from './in-engine';
import { inProcess } from './in-process';
import { lastCheck } from './last-check';
import { Program } from './program';
import type { NamespaceLabels } from '../policy';

/** How a program is guarded. */
export interface GuardOptions {
  /**
   * Whether Windows pods of others get what they leave open and ours always have: `os.name`, the node selector, the toleration,
   * `runAsNonRoot`, `ContainerUser`, no token, no service links. Nothing that is set is changed, and nothing is added that would make
   * a pod invalid: both is told.
   *
   * @default false
   */
  readonly harden?: boolean;

  /**
   * Labels of namespaces that are not made by this program, by name. Those of the program are known.
   *
   * @default - nothing is known of them: their pods are not held against a level
   */
  readonly namespaces?: NamespaceLabels;
}

/**
 * Guards a whole program: a privileged Windows pod in any Kubernetes resource fails the preview, or the update where it is not
 * known before. That holds for raw resources, Helm charts (v3 and v4), YAML files, patches, and custom resources with a pod
 * in them. Linux pods are left alone. The first component of this library does the same, without options.
 *
 * Call it before anything else is made: what was made before, and what it is the parent of, is seen by the engine's last check alone.
 *
 * @param options what to add, and what is known of namespaces
 * @throws where the Pulumi CLI is too old for resource hooks and transforms
 *
 * @example
 *
 *   guardWindowsWorkloads({ harden: true, namespaces: { monitoring: { 'pod-security.kubernetes.io/enforce': 'baseline' } } });
 *   new k8s.helm.v4.Chart('exporter', { chart: './charts/exporter', namespace: 'monitoring' });
 */
export function guardWindowsWorkloads(options: GuardOptions = {}): void {
  const program = guarded();
  program.options = { ...program.options, ...options };
}

/** The program that runs, guarded from now on. In unit tests with mocks there may be no stack, and there is no engine. */
export function guarded(): Program {
  const program = Program.current();
  if (program.isGuarded || !pulumi.runtime.getStackResource()) return program;
  program.isGuarded = true;
  if (isConnected()) {
    watchEngine(program);
    program.lastCheck = lastCheck(program);
  }
  pulumi.runtime.registerStackTransformation(inProcess(program));
  return program;
}

function isConnected(): boolean {
  return typeof pulumi.runtime.getMonitor()?.registerResourceHook === 'function';
}
