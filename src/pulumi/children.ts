import { createHash } from 'crypto';
import * as pulumi from '@pulumi/pulumi';
import { assertComponent } from './assert-component';
import { judgeBelow } from './at-root';
import { COMPONENTS } from './front-end';
import { guarded } from './guard';
import { after } from './in-process';
import type { JudgedResource } from './judged-resource';
import { withLastCheck } from './last-check';
import { withPlainErrors } from './plain-errors';
import { urnOf } from './urn';
import type { Kind, Written } from '../manifest/kind';
import type { KubernetesObject } from '../manifest/kubernetes-object';
import { write } from '../manifest/write';

/**
 * Writes the objects of a component.
 *
 * @throws with the text that the constructs have, and no stack: one error with every path, value and what is allowed
 */
export function written<Member extends string>(
  kind: Kind<Member>, type: string, name: string, args: object, opts: pulumi.ComponentResourceOptions,
): Written<Member> {
  guarded();
  assertComponent(type, name, opts);
  const identity = { id: name, get label() { return labelOf(type, name, args, opts); } };
  return withPlainErrors(opts.parent, () => write(kind, args, identity, COMPONENTS));
}

/** The inputs of the resource that holds an object: its class knows apiVersion and kind. */
export function inputsOf({ apiVersion, kind, ...inputs }: KubernetesObject): { metadata: object; spec: any } {
  return { spec: undefined, ...inputs };
}

/** The options of a component's child, which is judged before it is sent, and after the transformations of all others. */
export function held(
  component: pulumi.Resource, type: string, name: string, object: KubernetesObject, kind?: JudgedResource['held'],
): pulumi.CustomResourceOptions {
  const program = guarded();
  const inputs = { ...object };
  const destination = program.clusters.of({ parent: component });
  const urn = urnOf(component, type, name);
  const subject: JudgedResource = { type, name, urn, ...kind && { held: kind }, destination, shownAt: component, inputs };
  judgeBelow(component);
  program.hold(component, subject);
  const judged = program.check(subject, inputs);
  return withLastCheck(after(program, subject, { parent: component }, judged), program);
}

/**
 * A label value that selects the pods of one workload. A selector is immutable, so it stays the same where the component moves to another
 * parent, and where it is renamed: by the name of the object, if it has one, else by that of the component, the first that it had.
 */
function labelOf(
  type: string, component: string, args: { readonly name?: unknown } | undefined, { aliases }: pulumi.ComponentResourceOptions,
): string {
  const object = args?.name;
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
