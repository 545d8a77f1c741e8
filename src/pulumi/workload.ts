import { createHash } from 'crypto';
import * as pulumi from '@pulumi/pulumi';
import { assertComponent } from './assert-component';
import { judgeBelow } from './at-root';
import { guarded } from './guard';
import { after } from './in-process';
import { withLastCheck } from './last-check';
import { toOptions } from './options';
import { withPlainErrors } from './plain-errors';
import type { Subject } from './subject';
import { urnOf } from './urn';
import type { WorkloadArgs } from './workload-args';
import type { KubernetesObject } from '../manifest/kubernetes-object';
import type { Owner, Workload } from '../manifest/workload';

/**
 * Writes the object of a component.
 *
 * @throws with the text that the constructs have, and no stack: one error with every path, value and what is allowed
 */
export function written<T>(type: string, name: string, opts: pulumi.ComponentResourceOptions, write: () => T): T {
  guarded();
  assertComponent(type, name, opts);
  return withPlainErrors(opts.parent, write);
}

/** Writes a workload. */
export function writtenWorkload<T>(
  type: string, name: string, args: WorkloadArgs, opts: pulumi.ComponentResourceOptions, write: (options: T, owner: Owner) => Workload,
): Workload {
  return written(type, name, opts, () => write(toOptions<T>(name, args), { id: name, label: labelOf(type, name, args, opts) }));
}

/** The inputs of the resource that holds an object: its class knows apiVersion and kind. */
export function inputsOf({ metadata, spec }: KubernetesObject): { metadata: object; spec: any } {
  return { metadata, spec };
}

/** The options of a component's one child, which is judged before it is sent, and after the transformations of all others. */
export function held(component: pulumi.Resource, type: string, name: string, object: KubernetesObject, kind: NonNullable<Subject['held']>): pulumi.CustomResourceOptions {
  const program = guarded();
  const inputs = { ...object };
  const destination = program.clusters.of({ parent: component });
  const subject: Subject = { type, name, urn: urnOf(component, type, name), held: kind, destination, shownAt: component, inputs };
  judgeBelow(component);
  program.hold(component, subject);
  const judged = program.check(subject, inputs);
  return withLastCheck(after(program, subject, { parent: component }, judged), program);
}

/**
 * A label value that selects the pods of one workload. A selector is immutable, so it stays the same where the component moves to another
 * parent, and where it is renamed: by the name of the object, if it has one, else by that of the component, the first that it had.
 */
function labelOf(type: string, component: string, args: WorkloadArgs | undefined, { aliases }: pulumi.ComponentResourceOptions): string {
  const object: unknown = args?.name;
  const oldest = (aliases ?? []).map(nameIn).filter(alias => alias !== undefined).at(-1) ?? component;
  const [name, ...identity] = typeof object === 'string' ? [object] : [oldest, pulumi.runtime.getProject(), pulumi.runtime.getStack()];
  const hash = createHash('sha256').update([type, name, ...identity].join('::')).digest('hex').slice(0, 8);
  const readable = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '').slice(0, 50).replace(/-$/, '');
  return readable ? `${readable}-${hash}` : hash;
}

/** The name in an alias, if it has one that is known: a URN ends with it. */
function nameIn(alias: pulumi.Input<string | pulumi.Alias>): string | undefined {
  if (typeof alias === 'string') return alias.split('::').at(-1);
  const { name } = alias as pulumi.Alias;
  return typeof name === 'string' ? name : undefined;
}
