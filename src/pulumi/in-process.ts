import * as pulumi from '@pulumi/pulumi';
import { harden } from './harden';
import type { JudgedResource } from './judged-resource';
import { isKubernetes } from './kubernetes-type';
import { withLastCheck } from './last-check';
import { Program } from './program';
import { readKnown } from './reading';
import { isConnected } from './sdk';
import { urnOf } from './urn';
import { watchName } from './watch-name';

const IN_PROCESS = Symbol.for('secure-windows-workloads.pulumi.inProcess');

/**
 * Judges every Kubernetes resource that the program itself makes, its charts and YAML files included, while it is made: an error
 * points to the line of the program. It runs in this process: the engine is not asked. All copies of this package share it.
 */
export const inProcess: pulumi.ResourceTransformation = (globalThis as { [IN_PROCESS]?: pulumi.ResourceTransformation })[IN_PROCESS] ??= args => {
  const program = Program.current();
  return program.isGuarded ? judged(program, args) : undefined;
};

function judged(
  program: Program, { type, name, props, opts, resource }: pulumi.ResourceTransformationArgs,
): pulumi.ResourceTransformationResult | undefined {
  const inputs = props as pulumi.Inputs;
  program.clusters.noteProvider(type, resource, inputs);
  const others = resource instanceof pulumi.Resource ? undefined : program.watchAll?.();
  // A component has no inputs that reach a cluster, and what exists already is only read.
  if (!isKubernetes(type) || isComponent(resource) || opts.id || opts.urn) return undefined;
  const held = program.heldBy(opts.parent, { type, name });
  const destination = program.clusters.of(opts);
  if (held) {
    // It was judged before the transformations of others; what they have put there may be known later only.
    const subject = { ...held, destination };
    const known = readKnown(inputs);
    program.judge(subject, known);
    watchName(program, subject, resource);
    const isOurs = inputs['spec'] === held.inputs?.['spec'] && inputs['metadata'] === held.inputs?.['metadata'];
    if (isOurs || known.unknown.length === 0) return undefined;
    return { props: inputs, opts: after(program, subject, opts, program.checkSent(subject, inputs)) };
  }
  const urn = urnOf(opts.parent ?? pulumi.runtime.getStackResource(), type, name);
  const subject: JudgedResource = { type, name, urn, destination, ...opts.parent && { shownAt: opts.parent } };
  program.remarks.logRelease(subject);
  const hardened = program.options.harden ? harden(program, subject, inputs) : inputs;
  const known = program.check(subject, hardened);
  watchName(program, subject, resource);
  const late = after(program, subject, after(program, subject, opts, known), others);
  return { props: hardened, opts: withLastCheck(late, program) };
}

/** Other copies of the SDK have classes of their own, with the same methods. */
function isComponent(resource: pulumi.Resource): boolean {
  if (resource instanceof pulumi.Resource) return resource instanceof pulumi.ComponentResource;
  return 'registerOutputs' in resource && 'getData' in resource;
}

/**
 * Options of a resource that is not sent before a promise is kept: the SDK awaits what it depends on first. Without an engine, the
 * promise is awaited where it is sent: what depends on a promise that is broken never tells.
 */
export function after<O extends pulumi.ResourceOptions>(program: Program, subject: JudgedResource, opts: O, judgement: Promise<void> | undefined): O {
  if (!judgement) return opts;
  if (isConnected()) return pulumi.mergeOptions(opts, { dependsOn: [judgement.then(() => []) as unknown as Promise<pulumi.Resource>] }) as O;
  program.awaitBeforeSending(subject, judgement);
  return opts;
}
