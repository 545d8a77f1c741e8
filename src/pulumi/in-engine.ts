import * as pulumi from '@pulumi/pulumi';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import { harden } from './harden';
import { isKubernetes } from './kubernetes-type';
import { isWatched, isWatchedWhenSent, withLastCheck } from './last-check';
import type { Program } from './program';

/**
 * Judges what only the engine sees: what remote components make, such as charts of Helm v4, in processes of their own; and gives
 * the last check back to a resource whose options have been thrown away.
 *
 * The engine would come back for every resource of the program, so it is asked to only when the first one needs it. Transforms of
 * the stack run in the order in which they were registered, after all others: ours is registered again after everyone else's.
 */
export function watchEngine(program: Program): void {
  const callbacks = pulumi.runtime.getCallbacks()!;
  const monitor = pulumi.runtime.getMonitor()!;
  const register = callbacks.registerStackTransform.bind(callbacks);
  const registered = callbacks.awaitStackRegistrations.bind(callbacks);
  const send = monitor.registerResource.bind(monitor) as (...call: unknown[]) => unknown;
  const ours = transform(program);
  let oursIsLast: Promise<void> | undefined;
  // Two that are on their way at once may arrive in any order: ours leaves when the other is there, and resources wait for both.
  const registerOurs = () => {
    oursIsLast = (oursIsLast ?? Promise.resolve()).then(registered).then(() => register(ours)).then(registered);
  };
  callbacks.registerStackTransform = other => {
    register(other);
    registerOurs();
  };
  callbacks.awaitStackRegistrations = async () => registered().then(async () => oursIsLast);
  monitor.registerResource = ((request: RegisterResourceRequest, ...others: unknown[]) => {
    if (!oursIsLast && needsOurs(request)) registerOurs();
    if (!oursIsLast) return send(request, ...others);
    return void callbacks.awaitStackRegistrations().then(() => send(request, ...others));
  }) as typeof monitor.registerResource;
  if (hasCallbacks(callbacks)) registerOurs();
}

/** Whether more may become of a resource than this process sees: others make its children, or are at its options. */
function needsOurs(request: RegisterResourceRequest): boolean {
  if (request.getRemote() || request.getTransformsList().length > 0) return true;
  return request.getCustom() && isKubernetes(request.getType()) && !isWatchedWhenSent(request);
}

/** Whether transforms may have been registered before; the SDK does not tell them from hooks. */
function hasCallbacks(callbacks: object): boolean {
  return (callbacks as { _callbacks?: ReadonlyMap<string, unknown> })._callbacks?.size !== 0;
}

function transform(program: Program): pulumi.ResourceTransform {
  return async ({ custom, type, name, props, opts }) => {
    if (!custom || !isKubernetes(type) || isWatched(opts)) return undefined;
    const hardened = program.options.harden ? harden(program, { type, name }, await pulumi.runtime.serializeProperties(name, props)) : props;
    await program.checkSent({ type, name, own: false, shownAt: undefined }, hardened);
    return { props: hardened, opts: withLastCheck(opts, program) };
  };
}
