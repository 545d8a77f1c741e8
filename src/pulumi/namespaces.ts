import type { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import * as pulumi from '@pulumi/pulumi';
import type { Program } from './program';

const NAMESPACE = 'kubernetes:core/v1:Namespace';

/** Takes note of a namespace of the program, when its name is known: the provider may make one. */
export function watchNamespace(program: Program, type: string, resource: pulumi.Resource): void {
  if (type !== NAMESPACE) return;
  // Its outputs are there when its constructor has ended.
  void Promise.resolve().then(() => (resource as Namespace).metadata?.apply(({ name, labels }) => program.declare(name, labels ?? {})));
}
