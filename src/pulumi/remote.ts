import * as pulumi from '@pulumi/pulumi';
import { harden } from './harden';
import { isKubernetes } from './kubernetes-type';
import { isWatched, withLastCheck } from './last-check';
import type { Program } from './program';

/**
 * Judges what remote components make, such as charts of Helm v4: they run in processes of their own, and only the engine sees
 * what they register. It asks back for every resource, so it is asked to only where the program has a component that may be one.
 */
export function watchRemote(program: Program): void {
  if (program.isRemoteWatched || !program.lastCheck) return;
  program.isRemoteWatched = true;
  pulumi.runtime.registerResourceTransform(async ({ custom, type, name, props, opts }) => {
    if (!custom || !isKubernetes(type) || isWatched(opts)) return undefined;
    const hardened = program.options.harden ? harden(program, { type, name }, await pulumi.runtime.serializeProperties(name, props)) : props;
    await program.checkSent({ type, name, own: false, shownAt: undefined }, hardened);
    return { props: hardened, opts: withLastCheck(opts, program) };
  });
}
