import * as pulumi from '@pulumi/pulumi';
import { harden } from './harden';
import { isKubernetes } from './kubernetes-type';
import { isWatched, withLastCheck } from './last-check';
import { watchNamespace } from './namespaces';
import type { Program } from './program';
import { readKnown } from './reading';
import { watchRemote } from './remote';

/**
 * Judges every Kubernetes resource that the program itself makes, its charts and YAML files included, while it is made: an error
 * points to the line of the program. It runs in this process: the engine is not asked.
 */
export function inProcess(program: Program): pulumi.ResourceTransformation {
  return ({ type, name, props, opts, resource }) => {
    if (!(resource instanceof pulumi.CustomResource)) {
      if (!type.startsWith('secure-windows-workloads:')) watchRemote(program);
      return undefined;
    }
    // What exists already is only read.
    if (!isKubernetes(type) || opts.id || opts.urn) return undefined;
    const inputs = props as pulumi.Inputs;
    if (isWatched(opts)) {
      // One of ours, judged before the transformations of others.
      program.judge({ type, name, own: program.isOwn({ type, name }), shownAt: opts.parent }, readKnown(inputs));
      return undefined;
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
