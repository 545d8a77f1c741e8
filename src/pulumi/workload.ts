import { createHash } from 'crypto';
import * as pulumi from '@pulumi/pulumi';
import { guarded } from './guard';
import { after } from './in-process';
import { withLastCheck } from './last-check';
import { toOptions } from './options';
import { withoutStack } from './refused-error';
import type { WorkloadArgs } from './workload-args';
import { InvalidOptionsError } from '../manifest/invalid-options';
import type { KubernetesObject } from '../manifest/kubernetes-object';
import type { Owner, Workload } from '../manifest/workload';

/**
 * Writes the object of a component.
 *
 * @throws with the text that the constructs have, and no stack: one error with every path, value and what is allowed
 */
export function written<T>(parent: pulumi.Resource | undefined, write: () => T): T {
  guarded();
  try {
    return write();
  } catch (error) {
    if (!(error instanceof InvalidOptionsError)) throw error;
    throw withoutStack(new pulumi.ResourceError(error.message, parent, true), error.name);
  }
}

/** Writes a workload. */
export function writtenWorkload<T>(
  type: string, name: string, args: WorkloadArgs, parent: pulumi.Resource | undefined, write: (options: T, owner: Owner) => Workload,
): Workload {
  return written(parent, () => write(toOptions<T>(name, args), { id: name, label: labelOf(type, name, parent) }));
}

/** The inputs of the resource that holds an object: its class knows apiVersion and kind. */
export function inputsOf({ metadata, spec }: KubernetesObject): { metadata: object; spec: any } {
  return { metadata, spec };
}

/** The options of a component's one child, which is judged before it is sent. */
export function held(component: pulumi.Resource, type: string, name: string, object: KubernetesObject, own: boolean): pulumi.CustomResourceOptions {
  const program = guarded();
  const inputs = { ...object };
  const subject = { type, name, own, shownAt: component, inputs };
  program.hold(component, subject);
  const judged = program.check(subject, inputs);
  return withLastCheck(after({ parent: component }, judged), program);
}

/** A label value that no other component of any program has, and that stays the same. */
function labelOf(type: string, name: string, parent: pulumi.Resource | undefined): string {
  const { __name, __pulumiType } = (parent ?? {}) as { __name?: string; __pulumiType?: string };
  const identity = [pulumi.runtime.getProject(), pulumi.runtime.getStack(), __pulumiType, __name, type, name].join('::');
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  const readable = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '').slice(0, 50).replace(/-$/, '');
  return readable ? `${readable}-${hash}` : hash;
}
