import * as pulumi from '@pulumi/pulumi';
import { harden } from './harden';
import { isKubernetes } from './kubernetes-type';
import { isWatched, withLastCheck } from './last-check';
import type { Program } from './program';

/**
 * Judges what only the engine sees: what remote components make, such as charts of Helm v4, in processes of their own; and gives
 * the last check back to a resource whose options a transform has thrown away. Transforms of the stack run in the order in which
 * they were registered, after all others, so this one is registered again after everyone else's.
 */
export function watchEngine(program: Program): void {
  const callbacks = pulumi.runtime.getCallbacks()!;
  const register = callbacks.registerStackTransform.bind(callbacks);
  const registered = callbacks.awaitStackRegistrations.bind(callbacks);
  const ours = transform(program);
  // Two that are on their way at once may arrive in any order: ours leaves when the other is there, and resources wait for both.
  let oursIsLast = Promise.resolve();
  callbacks.registerStackTransform = other => {
    register(other);
    oursIsLast = oursIsLast.then(registered).then(() => register(ours)).then(registered);
  };
  callbacks.awaitStackRegistrations = async () => registered().then(async () => oursIsLast);
  register(ours);
}

function transform(program: Program): pulumi.ResourceTransform {
  return async ({ custom, type, name, props, opts }) => {
    if (!custom || !isKubernetes(type) || isWatched(opts)) return undefined;
    const hardened = program.options.harden ? harden(program, { type, name }, await pulumi.runtime.serializeProperties(name, props)) : props;
    await program.checkSent({ type, name, own: false, shownAt: undefined }, hardened);
    return { props: hardened, opts: withLastCheck(opts, program) };
  };
}
