import * as pulumi from '@pulumi/pulumi';
import { harden } from './harden';
import { isKubernetes } from './kubernetes-type';
import { withLastCheck } from './last-check';
import { watchNamespace } from './namespaces';
import type { Program } from './program';
import { readKnown } from './reading';

/**
 * Judges every Kubernetes resource that the program itself makes, its charts and YAML files included, while it is made: an error
 * points to the line of the program. It runs in this process: the engine is not asked.
 */
export function inProcess(program: Program): pulumi.ResourceTransformation {
  return ({ type, name, props, opts, resource }) => {
    // A component has no inputs that reach a cluster, and what exists already is only read.
    if (!isKubernetes(type) || !(resource instanceof pulumi.CustomResource) || opts.id || opts.urn) return undefined;
    const inputs = props as pulumi.Inputs;
    const held = program.heldBy(opts.parent, { type, name });
    if (held) {
      // It was judged before the transformations of others; what they have put there may be known later only.
      const known = readKnown(inputs);
      program.judge(held, known);
      const isOurs = inputs['spec'] === held.inputs?.['spec'] && inputs['metadata'] === held.inputs?.['metadata'];
      return isOurs || known.unknown.length === 0 ? undefined : { props: inputs, opts: after(opts, program.checkSent(held, inputs)) };
    }
    watchNamespace(program, type, resource);
    const hardened = program.options.harden ? harden(program, { type, name }, inputs) : inputs;
    const judged = program.check({ type, name, own: false, shownAt: opts.parent }, hardened);
    return { props: hardened, opts: withLastCheck(after(opts, judged), program) };
  };
}

/** Options of a resource that is not sent before a promise is kept: the SDK awaits what it depends on first. */
export function after<O extends pulumi.ResourceOptions>(opts: O, judged: Promise<void> | undefined): O {
  return judged ? pulumi.mergeOptions(opts, { dependsOn: [judged.then(() => []) as unknown as Promise<pulumi.Resource>] }) as O : opts;
}
